using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Question cards: a rule, the number hanging beside the prompt, labels in the margin.</summary>
internal static class CardStyles
{
    // Twips.
    private const int SideGap = 8;

    // Twips: 4 mm.
    private const short CardEdge = 227;

    public static IEnumerable<W.Style> All(Theme theme)
    {
        double gutter = TextRole.Labelled.Hanging;
        return
        [
            Question(StyleId.Question, "Question", theme, gutter),
            Question(StyleId.QuestionUnnumbered, "Question Unnumbered", theme, 0),
            Small(StyleId.QuestionTranslation, "Question Translation", theme, theme.SmallSize, theme.Fonts.Body),
            Small(StyleId.QuestionRemark, "Question Remark", theme, theme.NoteSize, theme.Fonts.Heading),
            Label(StyleId.AnswerLabel, "Answer Label", theme, theme.Colours.Accent),
            Label(StyleId.CautionLabel, "Caution Label", theme, theme.Colours.Caution),
            SideLabel(StyleId.AnswerSideLabel, "Answer Side Label", theme, theme.Colours.Accent),
            SmallPrint(StyleId.CardNumber, "Card Number", theme, theme.SmallSize, theme.Colours.Accent),
            SmallPrint(StyleId.CardRemark, "Card Remark", theme, theme.NoteSize, theme.Colours.Muted),
            // A table needs a paragraph behind it; this one takes no room on the page.
            StyleParts.Make(W.StyleValues.Paragraph, StyleId.SheetEnd, "Sheet End", StyleId.Normal,
                new W.StyleParagraphProperties { SnapToGrid = new W.SnapToGrid { Val = false }, SpacingBetweenLines = StyleParts.Spacing(20) },
                new W.StyleRunProperties { FontSize = StyleParts.Size(2), FontSizeComplexScript = StyleParts.SizeComplex(2) }, isShown: false),
            MakeCardTable(),
            SideLabel(StyleId.CautionSideLabel, "Caution Side Label", theme, theme.Colours.Caution),
            StyleParts.Make(W.StyleValues.Paragraph, TextRole.Labelled.Id, TextRole.Labelled.Name, StyleId.Normal,
                new W.StyleParagraphProperties
                {
                    SpacingBetweenLines = StyleParts.Spacing(theme.Pitch, theme.Lines(0.3)),
                    Indentation = StyleParts.Indent(theme, gutter, hanging: gutter),
                },
                null),
        ];
    }

    private static W.Style SmallPrint(string id, string name, Theme theme, int size, int colour) =>
        StyleParts.Make(W.StyleValues.Paragraph, id, name, StyleId.Normal,
            new W.StyleParagraphProperties
            {
                SnapToGrid = new W.SnapToGrid { Val = false },
                SpacingBetweenLines = StyleParts.Spacing(theme.Pitch),
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            },
            new W.StyleRunProperties
            {
                RunFonts = StyleParts.Fonts(theme.Fonts.Heading),
                Color = StyleParts.Colour(colour),
                FontSize = StyleParts.Size(size),
                FontSizeComplexScript = StyleParts.SizeComplex(size),
            });

    // Dotted hairlines to cut along; text keeps clear of them.
    private static W.Style MakeCardTable() => StyleParts.Make(W.StyleValues.Table, StyleId.CardTable, "Card Sheet", "TableNormal",
        new W.StyleTableProperties
        {
            TableJustification = new W.TableJustification { Val = W.TableRowAlignmentValues.Center },
            TableBorders = new W.TableBorders(Cut<W.TopBorder>(), Cut<W.LeftBorder>(), Cut<W.BottomBorder>(), Cut<W.RightBorder>(), Cut<W.InsideHorizontalBorder>(), Cut<W.InsideVerticalBorder>()),
            TableCellMarginDefault = new W.TableCellMarginDefault(
                new W.TopMargin { Width = Theme.Number(CardEdge), Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = CardEdge, Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = Theme.Number(CardEdge), Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = CardEdge, Type = W.TableWidthValues.Dxa }),
        },
        null);

    private static T Cut<T>()
        where T : W.BorderType, new() => new() { Val = W.BorderValues.Dotted, Size = 4, Space = 0, Color = "808080" };

    private static W.Style Question(string id, string name, Theme theme, double gutter) =>
        StyleParts.Make(W.StyleValues.Paragraph, id, name, StyleId.Normal,
            new W.StyleParagraphProperties
            {
                KeepNext = new W.KeepNext(),
                KeepLines = new W.KeepLines(),
                ParagraphBorders = new W.ParagraphBorders { TopBorder = StyleParts.Border<W.TopBorder>(theme.Colours.Accent, 6, 6) },
                SpacingBetweenLines = StyleParts.Spacing(theme.Lines(1.2), theme.Lines(0.9)),
                Indentation = StyleParts.Indent(theme, gutter, hanging: gutter),
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            },
            new W.StyleRunProperties
            {
                RunFonts = StyleParts.Fonts(theme.Fonts.Heading),
                FontSize = StyleParts.Size(theme.Size(1.05)),
                FontSizeComplexScript = StyleParts.SizeComplex(theme.Size(1.05)),
            });

    private static W.Style Small(string id, string name, Theme theme, int size, FontPair fonts) =>
        StyleParts.Make(W.StyleValues.Paragraph, id, name, StyleId.Normal,
            new W.StyleParagraphProperties
            {
                KeepNext = new W.KeepNext(),
                KeepLines = new W.KeepLines(),
                Indentation = StyleParts.Indent(theme, TextRole.Labelled.Hanging),
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            },
            new W.StyleRunProperties
            {
                RunFonts = StyleParts.Fonts(fonts),
                Color = StyleParts.Colour(theme.Colours.Muted),
                FontSize = StyleParts.Size(size),
                FontSizeComplexScript = StyleParts.SizeComplex(size),
            });

    /// <summary>Where a label stands beside a list: a frame in the margin of the card, the traditional side head.</summary>
    public static W.FrameProperties SideFrame(Theme theme) => new()
    {
        // A hair to the left, so that it does not touch what it stands beside.
        Width = Theme.Number(theme.Ems(TextRole.Labelled.Hanging) + SideGap),
        X = Theme.Number(-2 * SideGap),
        Y = "1",
        HorizontalSpace = "0",
        Wrap = W.TextWrappingValues.Around,
        HorizontalPosition = W.HorizontalAnchorValues.Text,
        VerticalPosition = W.VerticalAnchorValues.Text,
    };

    private static W.Style Label(string id, string name, Theme theme, int colour) =>
        Label(id, name, theme, colour, new W.StyleParagraphProperties
        {
            KeepNext = new W.KeepNext(),
            SpacingBetweenLines = StyleParts.Spacing(theme.Lines(0.85), theme.Lines(0.2)),
            Justification = new W.Justification { Val = W.JustificationValues.Left },
        });

    private static W.Style SideLabel(string id, string name, Theme theme, int colour) =>
        Label(id, name, theme, colour, new W.StyleParagraphProperties
        {
            KeepNext = new W.KeepNext(),
            FrameProperties = SideFrame(theme),
            SpacingBetweenLines = StyleParts.Spacing(theme.Pitch),
            Justification = new W.Justification { Val = W.JustificationValues.Left },
        });

    private static W.Style Label(string id, string name, Theme theme, int colour, W.StyleParagraphProperties paragraph) =>
        StyleParts.Make(W.StyleValues.Paragraph, id, name, StyleId.Normal, paragraph,
            new W.StyleRunProperties
            {
                RunFonts = StyleParts.Fonts(theme.Fonts.Heading),
                Color = StyleParts.Colour(colour),
                FontSize = StyleParts.Size(theme.SmallSize),
                FontSizeComplexScript = StyleParts.SizeComplex(theme.SmallSize),
            });
}
