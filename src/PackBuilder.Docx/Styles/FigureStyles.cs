using PackBuilder.Docx.Markup;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Styles;

/// <summary>Figures and their captions (CY/T 171): in the middle, the caption under the picture.</summary>
internal static class FigureStyles
{
    // 240ths of a line.
    private const int SingleLine = 240;

    public static IEnumerable<StyleDefinition> All(Theme theme, CoverSizes cover) =>
    [
        Paragraph(TextRole.Figure.Id, TextRole.Figure.Name, StyleId.Normal, Spacing(theme.Lines(FigureLook.Before), theme.Lines(0.3)), Justification.Center),
        StyleParts.Make(StyleKind.Paragraph, TextRole.FigureCaption.Id, TextRole.FigureCaption.Name, StyleId.Caption,
            new ParagraphProperties
            {
                KeepNext = false,
                Spacing = StyleParts.Spacing(theme.Pitch, theme.Lines(FigureLook.AboveCaption), theme.Lines(FigureLook.After)),
                Justification = Justification.Center,
            },
            null),
        Paragraph(StyleId.CoverLogo, "Cover Logo", StyleId.Normal, Spacing(cover.LogoTop, 0), Justification.Left),
    ];

    /// <summary>Lines as high as what stands in them: an exact height would cut a picture off.</summary>
    public static Spacing Spacing(int before, int after) => new(before, after, SingleLine, LineRule.Auto);

    private static StyleDefinition Paragraph(string id, string name, string basedOn, Spacing spacing, Justification alignment) =>
        StyleParts.Make(StyleKind.Paragraph, id, name, basedOn,
            new ParagraphProperties
            {
                SnapToGrid = false,
                Spacing = spacing,
                Justification = alignment,
            },
            null, isShown: id == TextRole.Figure.Id);
}
