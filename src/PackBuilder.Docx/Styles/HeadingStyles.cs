using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Styles;

/// <summary>Headings: 黑体, the upper two in the accent colour, whole lines of the grid.</summary>
internal static class HeadingStyles
{
    private const int Levels = 4;

    public static IEnumerable<StyleDefinition> All(Theme theme) => Enumerable.Range(1, Levels).Select(level => Heading(level, theme));

    private static StyleDefinition Heading(int level, Theme theme)
    {
        var (size, lines, before, after) = level switch
        {
            1 => (1.9, 2.0, 2.5, 1.0),
            2 => (1.36, 1.5, 1.25, 0.25),
            3 => (1.12, 1.0, 0.6, 0.4),
            _ => (1.0, 1.0, 0.6, 0.4),
        };
        int halfPoints = theme.Size(size);
        return StyleParts.Make(StyleKind.Paragraph, StyleId.Heading(level), $"heading {Theme.Number(level)}", StyleId.Normal,
            new ParagraphProperties
            {
                KeepNext = true,
                SuppressAutoHyphens = true,
                KeepLines = true,
                SnapToGrid = StyleParts.OffGrid(lines),
                Spacing = StyleParts.Spacing(theme.Lines(lines), theme.Lines(before), theme.Lines(after)),
                Justification = Justification.Left,
                OutlineLevel = level - 1,
            },
            new RunProperties
            {
                Fonts = StyleParts.Fonts(theme.Fonts.Heading),
                Colour = Theme.Hex(level <= 2 ? theme.Colours.Accent : theme.Colours.Ink),
                Size = halfPoints,
            },
            TextRole.Text.Id, priority: 9);
    }
}
