using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Cover, contents, heads and feet of pages.</summary>
internal static class FrontStyles
{
    private const int ContentsLevels = 4;
    private const int White = 0xFFFFFF;

    /// <param name="panel">The cover where it has a panel, else null.</param>
    public static IEnumerable<W.Style> All(Theme theme, CoverSizes? panel) =>
    [
        .. panel is null ? Title(theme) : TitleInPanel(theme, panel),
        // The foot of the cover: a rule, the author, small lines.
        Cover(StyleId.CoverAuthor, "Cover Author", theme, theme.BodySize, theme.Colours.Ink, Math.Max(theme.Pitch, theme.BodySize * 14),
            panel?.FootTop ?? theme.Lines(theme.Design.LinesPerPage * 0.38), theme.Lines(0.4), StyleId.CoverLine,
            borders: new W.ParagraphBorders { TopBorder = StyleParts.Border<W.TopBorder>(theme.Colours.Rule, 4, 8) }),
        Cover(StyleId.CoverLine, "Cover Line", theme, theme.SmallSize, theme.Colours.Muted, Math.Max(theme.Pitch, theme.SmallSize * 14), 0, 0, StyleId.CoverLine),
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

    private static IEnumerable<W.Style> Title(Theme theme)
    {
        int title = theme.Size(2.6), subtitle = theme.Size(1.36);
        yield return Cover(StyleId.Title, "Title", theme, title, theme.Colours.Accent, Math.Max(theme.Pitch, title * 14),
            theme.Lines(theme.Design.LinesPerPage * 0.26), theme.Lines(0.8), StyleId.Subtitle);
        yield return Cover(StyleId.Subtitle, "Subtitle", theme, subtitle, theme.Colours.Muted, Math.Max(theme.Pitch, subtitle * 14), 0, 0, StyleId.CoverAuthor);
    }

    private static IEnumerable<W.Style> TitleInPanel(Theme theme, CoverSizes panel)
    {
        yield return Cover(StyleId.Title, "Title", theme, panel.TitleSize, White, panel.TitlePitch, panel.TitleTop, panel.Gap, StyleId.Subtitle, panel.Pad);
        yield return Cover(StyleId.Subtitle, "Subtitle", theme, panel.SubtitleSize, White, panel.SubtitlePitch, 0, 0, StyleId.CoverAuthor, panel.Pad);
    }

    /// <param name="pad">Twips from the edges of a panel; without one 0.</param>
    private static W.Style Cover(
        string id, string name, Theme theme, int size, int colour, int pitch, int before, int after, string next, int pad = 0, W.ParagraphBorders? borders = null) =>
        StyleParts.Make(W.StyleValues.Paragraph, id, name, StyleId.Normal,
            new W.StyleParagraphProperties
            {
                ParagraphBorders = borders,
                Shading = pad > 0 ? StyleParts.Shade(theme.Colours.Accent) : null,
                SnapToGrid = pad > 0 ? new W.SnapToGrid { Val = false } : null,
                SpacingBetweenLines = StyleParts.Spacing(pitch, before, after),
                Indentation = pad > 0 ? new W.Indentation { Left = Theme.Number(pad), Right = Theme.Number(pad) } : null,
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            },
            HeadingRun(theme, size, colour), next);

    private static W.Style Contents(int level, Theme theme) =>
        StyleParts.Make(W.StyleValues.Paragraph, StyleId.Contents(level), $"toc {Theme.Number(level)}", StyleId.Normal,
            new W.StyleParagraphProperties
            {
                KeepNext = level == 1 ? new W.KeepNext() : null,
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
