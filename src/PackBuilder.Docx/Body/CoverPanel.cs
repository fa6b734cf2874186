using DocumentFormat.OpenXml;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using A = DocumentFormat.OpenXml.Drawing;
using G = DocumentFormat.OpenXml.Office2010.Word.DrawingGroup;
using S = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using W = DocumentFormat.OpenXml.Wordprocessing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>
/// The coloured panel behind the title, with two speech bubbles: drawn shapes behind the text (ISO 29500-1 20.4.2.3), which a
/// trainer can recolour. Where shapes are not shown the title still has its ground, since its style is shaded.
/// </summary>
internal static class CoverPanel
{
    private const long UnitsPerTwip = 635;
    private const string GroupUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private const string ShapeUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    /// <returns>Null where the cover has no panel: the design saves ink, or a reference document brings a cover of its own.</returns>
    public static CoverSizes? SizesOf(DocumentInfo info, Theme theme) => !info.HasCover || !theme.Design.HasCoverPanel
        ? null
        : new CoverSizes(
            theme,
            Lines(info.Title, CoverSizes.TitleSizeOf(theme), theme),
            Lines(info.Subtitle, CoverSizes.SubtitleSizeOf(theme), theme),
            info.Logo is not null,
            info.CoverLines.Length);

    /// <param name="number">Of the drawing, unique in the document.</param>
    public static W.Run Make(CoverSizes cover, Theme theme, uint number)
    {
        long width = theme.Measure, height = cover.PanelHeight;
        long high = Math.Min(cover.FreeHeight, theme.Ems(9));
        double wide = high * 1.05;
        long right = width - cover.Pad;
        int ground = theme.Colours.Accent;
        var group = new G.WordprocessingGroup(
            new G.NonVisualGroupDrawingShapeProperties(),
            new G.GroupShapeProperties(new A.TransformGroup(
                new A.Offset { X = 0, Y = 0 },
                new A.Extents { Cx = width * UnitsPerTwip, Cy = height * UnitsPerTwip },
                new A.ChildOffset { X = 0, Y = 0 },
                new A.ChildExtents { Cx = width * UnitsPerTwip, Cy = height * UnitsPerTwip })),
            Shape(1, A.ShapeTypeValues.Rectangle, 0, 0, width, height, ground, []));
        if (high > theme.Ems(5))
        {
            // What is said, and what is answered: the tail of a bubble points to whoever speaks.
            group.Append(
                Bubble(2, right - wide * 1.42, cover.Pad + high * 0.2, wide, high * 0.5, -30000, Tint.Of(ground, 0.16)),
                Bubble(3, right - wide * 0.78, cover.Pad, wide * 0.78, high * 0.42, 30000, Tint.Of(ground, 0.3)));
        }

        return InAlternative(Anchor(number, width, height, group));
    }

    private static int Lines(string text, int halfPoints, Theme theme)
    {
        double room = (theme.Measure - 2 * CoverSizes.PadOf(theme)) / 10.0 / halfPoints;
        return text.Length == 0 ? 0 : (int)Math.Ceiling(PlainText.EmsOf(text) / room);
    }

    private static S.WordprocessingShape Bubble(uint id, double x, double y, double width, double height, int tail, int colour) =>
        Shape(id, A.ShapeTypeValues.WedgeRoundRectangleCallout, (long)x, (long)y, (long)width, (long)height, colour,
            [("adj1", tail), ("adj2", 84000), ("adj3", 28000)]);

    private static S.WordprocessingShape Shape(
        uint id, A.ShapeTypeValues kind, long x, long y, long width, long height, int colour, (string Name, int Value)[] adjustments) => new(
        new S.NonVisualDrawingProperties { Id = id, Name = "Panel " + Theme.Number((int)id) },
        new S.NonVisualDrawingShapeProperties(),
        new S.ShapeProperties(
            new A.Transform2D(
                new A.Offset { X = x * UnitsPerTwip, Y = y * UnitsPerTwip },
                new A.Extents { Cx = width * UnitsPerTwip, Cy = height * UnitsPerTwip }),
            new A.PresetGeometry(new A.AdjustValueList(adjustments.Select(one => new A.ShapeGuide
            {
                Name = one.Name,
                Formula = "val " + Theme.Number(one.Value),
            })))
            {
                Preset = kind,
            },
            new A.SolidFill(new A.RgbColorModelHex { Val = Theme.Hex(colour) }),
            new A.Outline(new A.NoFill())),
        new S.TextBodyProperties());

    private static W.Drawing Anchor(uint number, long width, long height, G.WordprocessingGroup group) => new(new WP.Anchor(
        new WP.SimplePosition { X = 0, Y = 0 },
        new WP.HorizontalPosition(new WP.PositionOffset("0")) { RelativeFrom = WP.HorizontalRelativePositionValues.Margin },
        new WP.VerticalPosition(new WP.PositionOffset("0")) { RelativeFrom = WP.VerticalRelativePositionValues.Margin },
        new WP.Extent { Cx = width * UnitsPerTwip, Cy = height * UnitsPerTwip },
        new WP.WrapNone(),
        new WP.DocProperties(new A.NonVisualDrawingPropertiesExtensionList(DrawingMaker.Decorative())) { Id = number, Name = "Panel", Description = "" },
        new WP.NonVisualGraphicFrameDrawingProperties(),
        new A.Graphic(new A.GraphicData(group) { Uri = GroupUri }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
        SimplePos = false,
        RelativeHeight = 1,
        BehindDoc = true,
        Locked = false,
        LayoutInCell = false,
        AllowOverlap = true,
    });

    // Word before 2010 knows no shapes of this kind and leaves them out.
    private static W.Run InAlternative(W.Drawing drawing)
    {
        var alternative = new AlternateContent(new AlternateContentChoice(drawing) { Requires = "wpg" }, new AlternateContentFallback());
        alternative.AddNamespaceDeclaration("wpg", GroupUri);
        alternative.AddNamespaceDeclaration("wps", ShapeUri);
        return new W.Run(alternative);
    }
}
