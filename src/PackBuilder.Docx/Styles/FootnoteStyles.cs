using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Notes at the foot of the page: small, the number in a column of its own.</summary>
internal static class FootnoteStyles
{
    private const double Hanging = 1.4;

    public static IEnumerable<W.Style> All(Theme theme) =>
    [
        StyleParts.Make(W.StyleValues.Paragraph, StyleId.FootnoteText, "footnote text", StyleId.Normal,
            new W.StyleParagraphProperties
            {
                SnapToGrid = new W.SnapToGrid { Val = false },
                SpacingBetweenLines = StyleParts.Spacing(theme.Lines(0.8)),
                Indentation = StyleParts.Indent(theme, Hanging, hanging: Hanging),
            },
            new W.StyleRunProperties { FontSize = StyleParts.Size(theme.NoteSize), FontSizeComplexScript = StyleParts.SizeComplex(theme.NoteSize) },
            priority: 99),
        StyleParts.Make(W.StyleValues.Character, StyleId.FootnoteReference, "footnote reference", null, null,
            new W.StyleRunProperties
            {
                Color = StyleParts.Colour(theme.Colours.Accent),
                VerticalTextAlignment = new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript },
            },
            priority: 99),
    ];
}
