using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Cover, contents, heads and feet of pages.</summary>
internal static class FrontStyles
{
    private const int ContentsLevels = 4;

    public static IEnumerable<W.Style> All(Theme theme) =>
    [
        Cover(StyleId.Title, "Title", theme, theme.Size(2.6), theme.Colours.Accent, before: theme.Design.LinesPerPage * 0.26, after: 0.8, StyleId.Subtitle),
        Cover(StyleId.Subtitle, "Subtitle", theme, theme.Size(1.36), theme.Colours.Muted, before: 0, after: 0, StyleId.CoverAuthor),
        // The foot of the cover: a rule, the author, small lines.
        Cover(StyleId.CoverAuthor, "Cover Author", theme, theme.BodySize, theme.Colours.Ink, before: theme.Design.LinesPerPage * 0.38, after: 0.4, StyleId.CoverLine,
            new W.ParagraphBorders { TopBorder = StyleParts.Border<W.TopBorder>(theme.Colours.Rule, 4, 8) }),
        Cover(StyleId.CoverLine, "Cover Line", theme, theme.SmallSize, theme.Colours.Muted, before: 0, after: 0, StyleId.CoverLine),
        StyleParts.Make(W.StyleValues.Paragraph, StyleId.ContentsHeading, "TOC Heading", StyleId.Normal,
            new W.StyleParagraphProperties
            {
                KeepNext = new W.KeepNext(),
                SpacingBetweenLines = StyleParts.Spacing(theme.Lines(2), after: theme.Pitch),
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            },
            HeadingRun(theme, theme.Size(1.9), theme.Colours.Accent), priority: 39),
        .. Enumerable.Range(1, ContentsLevels).Select(level => Contents(level, theme)),
        Edge(StyleId.Header, "header", theme, new W.ParagraphBorders { BottomBorder = StyleParts.Border<W.BottomBorder>(theme.Colours.Rule, 4, 4) }, W.JustificationValues.Left),
        Edge(StyleId.Footer, "footer", theme, null, theme.Design.Duplex ? W.JustificationValues.Left : W.JustificationValues.Center),
    ];

    private static W.Style Cover(string id, string name, Theme theme, int size, int colour, double before, double after, string next, W.ParagraphBorders? borders = null) =>
        StyleParts.Make(W.StyleValues.Paragraph, id, name, StyleId.Normal,
            new W.StyleParagraphProperties
            {
                ParagraphBorders = borders,
                SpacingBetweenLines = StyleParts.Spacing(Math.Max(theme.Pitch, size * 14), theme.Lines(before), theme.Lines(after)),
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            },
            HeadingRun(theme, size, colour), next);

    private static W.Style Contents(int level, Theme theme) =>
        StyleParts.Make(W.StyleValues.Paragraph, StyleId.Contents(level), $"toc {Theme.Number(level)}", StyleId.Normal,
            new W.StyleParagraphProperties
            {
                Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Leader = W.TabStopLeaderCharValues.Dot, Position = theme.Measure }),
                SpacingBetweenLines = StyleParts.Spacing(theme.Pitch, level == 1 ? theme.Lines(0.3) : 0),
                Indentation = StyleParts.Indent(theme, (level - 1) * 2),
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            },
            level == 1 ? new W.StyleRunProperties { RunFonts = StyleParts.Fonts(theme.Fonts.Heading), Color = StyleParts.Colour(theme.Colours.Accent) } : null,
            StyleId.Normal, priority: 39, isShown: false);

    private static W.Style Edge(string id, string name, Theme theme, W.ParagraphBorders? borders, W.JustificationValues alignment) =>
        StyleParts.Make(W.StyleValues.Paragraph, id, name, StyleId.Normal,
            new W.StyleParagraphProperties
            {
                ParagraphBorders = borders,
                Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = theme.Measure }),
                SnapToGrid = new W.SnapToGrid { Val = false },
                SpacingBetweenLines = StyleParts.Spacing(theme.NoteSize * 14),
                Justification = new W.Justification { Val = alignment },
            },
            HeadingRun(theme, theme.NoteSize, theme.Colours.Muted), priority: 99, isShown: false);

    private static W.StyleRunProperties HeadingRun(Theme theme, int size, int colour) => new()
    {
        RunFonts = StyleParts.Fonts(theme.Fonts.Heading),
        Color = StyleParts.Colour(colour),
        FontSize = StyleParts.Size(size),
        FontSizeComplexScript = StyleParts.SizeComplex(size),
    };
}
