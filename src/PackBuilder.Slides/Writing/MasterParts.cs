using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using PackBuilder.Documents.Designs;
using PackBuilder.Slides.Planning;
using A = DocumentFormat.OpenXml.Drawing;

namespace PackBuilder.Slides.Writing;

/// <summary>The master with a layout for each kind of slide: who edits the master restyles every slide.</summary>
internal static class MasterParts
{
    private const uint FirstLayout = 2147483649;

    private static readonly ImmutableArray<SlideKind> _kinds = [SlideKind.Title, SlideKind.Section, SlideKind.Content, SlideKind.Question];

    public static SlideMasterPart Add(PresentationPart deck, DesignColours colours)
    {
        var master = deck.AddNewPart<SlideMasterPart>("rId1");
        ThemePartWriter.Add(master.AddNewPart<ThemePart>("rId9"), colours);
        var layouts = new SlideLayoutIdList();
        for (int i = 0; i < _kinds.Length; i++)
        {
            string id = "rId" + (i + 1).ToString(CultureInfo.InvariantCulture);
            var layout = master.AddNewPart<SlideLayoutPart>(id);
            layout.AddPart(master, "rId1");
            layout.SlideLayout = LayoutOf(_kinds[i]);
            layouts.Append(new SlideLayoutId { Id = FirstLayout + (uint)i, RelationshipId = id });
        }

        master.SlideMaster = new SlideMaster(
            new CommonSlideData(
                new Background(new BackgroundProperties(new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Background1 }), new A.EffectList())),
                Shapes.Tree(
                [
                    Shapes.Bar(2, "Bar", new Frame(0, 0, SlideSizes.Width, 10), A.SchemeColorValues.Accent1),
                    Shapes.Placeholder(3, "Title", PlaceholderValues.Title, 0, TitleFrame, Shapes.Body([Shapes.Plain("Title")], Anchored(A.TextAnchoringTypeValues.Center))),
                    Shapes.Placeholder(4, "Text", PlaceholderValues.Body, 1, BodyFrame, Shapes.Body([Shapes.Plain("Text")], Anchored(A.TextAnchoringTypeValues.Top))),
                    Number(5),
                ])),
            new ColorMap
            {
                Background1 = A.ColorSchemeIndexValues.Light1, Text1 = A.ColorSchemeIndexValues.Dark1, Background2 = A.ColorSchemeIndexValues.Light2, Text2 = A.ColorSchemeIndexValues.Dark2,
                Accent1 = A.ColorSchemeIndexValues.Accent1, Accent2 = A.ColorSchemeIndexValues.Accent2, Accent3 = A.ColorSchemeIndexValues.Accent3, Accent4 = A.ColorSchemeIndexValues.Accent4,
                Accent5 = A.ColorSchemeIndexValues.Accent5, Accent6 = A.ColorSchemeIndexValues.Accent6, Hyperlink = A.ColorSchemeIndexValues.Hyperlink,
                FollowedHyperlink = A.ColorSchemeIndexValues.FollowedHyperlink,
            },
            layouts,
            new TextStyles(
                new TitleStyle(Level(new A.Level1ParagraphProperties(), SlideSizes.TitleSize, A.SchemeColorValues.Accent1, true)),
                new BodyStyle(Level(new A.Level1ParagraphProperties(), SlideSizes.BodySize, A.SchemeColorValues.Text1, false)),
                new OtherStyle(Level(new A.Level1ParagraphProperties(), SlideSizes.BodySize, A.SchemeColorValues.Text1, false))));
        return master;
    }

    public static SlideLayoutPart LayoutOf(SlideMasterPart master, SlideKind kind) =>
        (SlideLayoutPart)master.GetPartById("rId" + (_kinds.IndexOf(kind == SlideKind.Agenda ? SlideKind.Content : kind) + 1).ToString(CultureInfo.InvariantCulture));

    private static Frame TitleFrame => new(SlideSizes.Margin, SlideSizes.TitleTop, SlideSizes.TextWidth, SlideSizes.TitleHeight);

    private static Frame BodyFrame => new(SlideSizes.Margin, SlideSizes.BodyTop, SlideSizes.TextWidth, SlideSizes.BodyHeight);

    private static SlideLayout LayoutOf(SlideKind kind) => kind switch
    {
        SlideKind.Title => Layout("Title", SlideLayoutValues.Title, true,
        [
            Large(2, PlaceholderValues.CenteredTitle, 0, new Frame(SlideSizes.Margin, 120, SlideSizes.TextWidth, 150), 44, A.TextAnchoringTypeValues.Bottom),
            Large(3, PlaceholderValues.SubTitle, 1, new Frame(SlideSizes.Margin, 286, SlideSizes.TextWidth, 190), 24, A.TextAnchoringTypeValues.Top),
        ]),
        SlideKind.Section => Layout("Section", SlideLayoutValues.SectionHeader, true,
        [
            Large(2, PlaceholderValues.CenteredTitle, 0, new Frame(SlideSizes.Margin, 150, SlideSizes.TextWidth, 120), 40, A.TextAnchoringTypeValues.Bottom),
            Large(3, PlaceholderValues.SubTitle, 1, new Frame(SlideSizes.Margin, 282, SlideSizes.TextWidth, 90), 24, A.TextAnchoringTypeValues.Top),
        ]),
        SlideKind.Question => Layout("Question", SlideLayoutValues.ObjectText, false,
        [
            Shapes.Placeholder(2, "Number", PlaceholderValues.Body, 2, new Frame(SlideSizes.Margin, 40, SlideSizes.TextWidth, 40),
                Styled(Shapes.Body([Shapes.Plain("1")], Anchored(A.TextAnchoringTypeValues.Center)), SlideSizes.BodySize, A.SchemeColorValues.Text2, false)),
            Shapes.Placeholder(3, "Title", PlaceholderValues.Title, 0, new Frame(SlideSizes.Margin, SlideSizes.PromptTop, SlideSizes.TextWidth, SlideSizes.PromptHeight),
                Styled(Shapes.Body([Shapes.Plain("Question")], Anchored(A.TextAnchoringTypeValues.Center)), SlideSizes.PromptSize, A.SchemeColorValues.Text1, true)),
            Shapes.Placeholder(4, "Text", PlaceholderValues.Body, 1, new Frame(SlideSizes.Margin, SlideSizes.ChoicesTop, SlideSizes.TextWidth, SlideSizes.ChoicesHeight),
                Shapes.Body([Shapes.Plain("Text")], Anchored(A.TextAnchoringTypeValues.Top))),
            Number(5),
        ]),
        _ => Layout("Content", SlideLayoutValues.Text, false,
        [
            Shapes.Placeholder(2, "Title", PlaceholderValues.Title, 0, null, Shapes.Body([Shapes.Plain("Title")])),
            Shapes.Placeholder(3, "Text", PlaceholderValues.Body, 1, null, Shapes.Body([Shapes.Plain("Text")])),
            Number(4),
        ]),
    };

    private static SlideLayout Layout(string name, SlideLayoutValues type, bool isDark, OpenXmlElement[] shapes)
    {
        var data = new CommonSlideData { Name = name };
        if (isDark)
            data.Append(new Background(new BackgroundProperties(new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Accent1 }), new A.EffectList())));
        data.Append(Shapes.Tree(shapes));
        var layout = new SlideLayout(data, new ColorMapOverride(new A.MasterColorMapping())) { Type = type };
        if (isDark)
            layout.ShowMasterShapes = false;
        return layout;
    }

    private static Shape Large(uint id, PlaceholderValues type, uint index, Frame frame, double size, A.TextAnchoringTypeValues anchor) => Shapes.Placeholder(
        id, type == PlaceholderValues.SubTitle ? "Subtitle" : "Title", type, index, frame,
        Styled(Shapes.Body([Shapes.Plain("Title")], Anchored(anchor)), size, A.SchemeColorValues.Background1, type != PlaceholderValues.SubTitle));

    // Shown on every slide of the layout, and counted by the program that shows it.
    private static Shape Number(uint id) => Shapes.Placeholder(
        id, "Slide number", PlaceholderValues.SlideNumber, 9, new Frame(SlideSizes.Width - SlideSizes.Margin - 80, SlideSizes.Height - 36, 80, 24),
        Styled(
            Shapes.Body(
                [new A.Paragraph(new A.ParagraphProperties { Alignment = A.TextAlignmentTypeValues.Right }, new A.Field(new A.RunProperties { Language = "en-GB" }, new A.Text("1")) { Id = "{5B2C1A60-0000-4000-8000-000000000001}", Type = "slidenum" })],
                Anchored(A.TextAnchoringTypeValues.Center)),
            12, A.SchemeColorValues.Text2, false));

    private static A.BodyProperties Anchored(A.TextAnchoringTypeValues anchor) => new(new A.NormalAutoFit()) { Anchor = anchor };

    private static TextBody Styled(TextBody body, double size, A.SchemeColorValues colour, bool isBold)
    {
        body.GetFirstChild<A.ListStyle>()!.Append(Level(new A.Level1ParagraphProperties(), size, colour, isBold));
        return body;
    }

    private static T Level<T>(T level, double size, A.SchemeColorValues colour, bool isBold)
        where T : A.TextParagraphPropertiesType
    {
        level.LeftMargin = 0;
        level.Indent = 0;
        level.Alignment = A.TextAlignmentTypeValues.Left;
        level.EastAsianLineBreak = true;
        level.Append(
            new A.LineSpacing(new A.SpacingPercent { Val = 105000 }), new A.SpaceBefore(new A.SpacingPoints { Val = 0 }), new A.SpaceAfter(new A.SpacingPoints { Val = 600 }), new A.NoBullet(),
            new A.DefaultRunProperties(
                new A.SolidFill(new A.SchemeColor { Val = colour }), new A.LatinFont { Typeface = isBold ? "+mj-lt" : "+mn-lt" }, new A.EastAsianFont { Typeface = isBold ? "+mj-ea" : "+mn-ea" })
            {
                FontSize = Shapes.Hundredths(size), Bold = isBold, Kerning = 1200,
            });
        return level;
    }
}
