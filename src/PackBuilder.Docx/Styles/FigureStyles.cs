using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Figures and their captions (CY/T 171): in the middle, the caption under the picture.</summary>
internal static class FigureStyles
{
    public static IEnumerable<W.Style> All(Theme theme, CoverSizes? panel) =>
    [
        Paragraph(TextRole.Figure.Id, TextRole.Figure.Name, StyleId.Normal, Spacing(theme.Lines(0.5), theme.Lines(0.3)), W.JustificationValues.Center),
        StyleParts.Make(W.StyleValues.Paragraph, TextRole.FigureCaption.Id, TextRole.FigureCaption.Name, StyleId.Caption,
            new W.StyleParagraphProperties
            {
                KeepNext = new W.KeepNext { Val = false },
                SpacingBetweenLines = StyleParts.Spacing(theme.Pitch, theme.Lines(0.2), theme.Lines(0.6)),
                Justification = new W.Justification { Val = W.JustificationValues.Center },
            },
            null),
        Paragraph(StyleId.CoverLogo, "Cover Logo", StyleId.Normal, Spacing(panel?.LogoTop ?? theme.Lines(0.5), 0), W.JustificationValues.Left),
    ];

    /// <summary>Lines as high as what stands in them: an exact height would cut a picture off.</summary>
    public static W.SpacingBetweenLines Spacing(int before, int after) => new()
    {
        Before = Theme.Number(before),
        After = Theme.Number(after),
        Line = "240",
        LineRule = W.LineSpacingRuleValues.Auto,
    };

    private static W.Style Paragraph(string id, string name, string basedOn, W.SpacingBetweenLines spacing, W.JustificationValues alignment) =>
        StyleParts.Make(W.StyleValues.Paragraph, id, name, basedOn,
            new W.StyleParagraphProperties
            {
                SnapToGrid = new W.SnapToGrid { Val = false },
                SpacingBetweenLines = spacing,
                Justification = new W.Justification { Val = alignment },
            },
            null, isShown: id == TextRole.Figure.Id);
}
