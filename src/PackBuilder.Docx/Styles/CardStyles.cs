using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Question cards: a rule, the number hanging beside the prompt, labels in the margin.</summary>
internal static class CardStyles
{
    // Twips.
    private const int SideGap = 8;

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
