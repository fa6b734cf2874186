using PackBuilder.Docx.Markup;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Styles;

/// <summary>Cover, contents, heads and feet of pages.</summary>
internal static class FrontStyles
{
    private const int ContentsLevels = 4;

    /// <param name="panel">The cover where it has a panel, else null.</param>
    public static IEnumerable<StyleDefinition> All(Theme theme, CoverSizes? panel) =>
    [
        .. panel is null ? Title(theme) : TitleInPanel(theme, panel),
        // The foot of the cover: a rule, the author, small lines.
        Cover(StyleId.CoverAuthor, "Cover Author", theme, theme.BodySize, theme.Colours.Ink, Math.Max(theme.Pitch, theme.BodySize * 14),
            panel?.FootTop ?? theme.Lines(theme.Design.LinesPerPage * 0.38), theme.Lines(0.4), StyleId.CoverLine,
            borders: new Borders { Top = StyleParts.Border(theme.Colours.Rule, 4, 8) }),
        Cover(StyleId.CoverLine, "Cover Line", theme, theme.SmallSize, theme.Colours.Muted, Math.Max(theme.Pitch, theme.SmallSize * 14), 0, 0, StyleId.CoverLine),
        StyleParts.Make(StyleKind.Paragraph, StyleId.ContentsHeading, "TOC Heading", StyleId.Normal,
            new ParagraphProperties
            {
                KeepNext = true,
                Spacing = StyleParts.Spacing(theme.Lines(2), after: theme.Pitch),
                Justification = Justification.Left,
            },
            HeadingRun(theme, theme.Size(HeadingLook.Of(1).Size), theme.Colours.Accent), priority: 39),
        .. Enumerable.Range(1, ContentsLevels).Select(level => Contents(level, theme)),
        Edge(StyleId.Header, "header", theme, new Borders { Bottom = StyleParts.Border(theme.Colours.Rule, 4, 4) }, Justification.Left),
        Edge(StyleId.Footer, "footer", theme, null, theme.Design.Duplex ? Justification.Left : Justification.Center),
    ];

    private static IEnumerable<StyleDefinition> Title(Theme theme)
    {
        int title = theme.Size(FrontLook.LineTitle), subtitle = theme.Size(FrontLook.LineSubtitle);
        yield return Cover(StyleId.Title, "Title", theme, title, theme.Colours.Accent, Math.Max(theme.Pitch, title * 14),
            theme.Lines(theme.Design.LinesPerPage * 0.26), theme.Lines(0.8), StyleId.Subtitle);
        yield return Cover(StyleId.Subtitle, "Subtitle", theme, subtitle, theme.Colours.Muted, Math.Max(theme.Pitch, subtitle * 14), 0, 0, StyleId.CoverAuthor);
    }

    private static IEnumerable<StyleDefinition> TitleInPanel(Theme theme, CoverSizes panel)
    {
        yield return Cover(StyleId.Title, "Title", theme, panel.TitleSize, Colour.White, panel.TitlePitch, panel.TitleTop, panel.Gap, StyleId.Subtitle, panel.Pad);
        yield return Cover(StyleId.Subtitle, "Subtitle", theme, panel.SubtitleSize, Colour.White, panel.SubtitlePitch, 0, 0, StyleId.CoverAuthor, panel.Pad);
    }

    /// <param name="pad">Twips from the edges of a panel; without one 0.</param>
    private static StyleDefinition Cover(
        string id, string name, Theme theme, int size, Colour colour, int pitch, int before, int after, string next, int pad = 0, Borders? borders = null) =>
        StyleParts.Make(StyleKind.Paragraph, id, name, StyleId.Normal,
            new ParagraphProperties
            {
                Borders = borders,
                Ground = pad > 0 ? theme.Colours.Accent.Hex : null,
                SnapToGrid = pad > 0 ? false : null,
                Spacing = StyleParts.Spacing(pitch, before, after),
                Indentation = pad > 0 ? new Indentation(pad, pad) : null,
                Justification = Justification.Left,
            },
            HeadingRun(theme, size, colour), next);

    private static StyleDefinition Contents(int level, Theme theme) =>
        StyleParts.Make(StyleKind.Paragraph, StyleId.Contents(level), $"toc {Theme.Number(level)}", StyleId.Normal,
            new ParagraphProperties
            {
                KeepNext = level == 1 ? true : null,
                Tab = new TabStop(theme.Measure, HasDots: true),
                Spacing = StyleParts.Spacing(theme.Pitch, level == 1 ? theme.Lines(0.3) : 0),
                Indentation = StyleParts.Indent(theme, (level - 1) * FrontLook.ContentsIndent.Count),
                Justification = Justification.Left,
            },
            level == 1 ? new RunProperties { Fonts = StyleParts.Fonts(theme.Fonts.Heading), Colour = theme.Colours.Accent.Hex } : null,
            StyleId.Normal, priority: 39, isShown: false);

    private static StyleDefinition Edge(string id, string name, Theme theme, Borders? borders, Justification alignment) =>
        StyleParts.Make(StyleKind.Paragraph, id, name, StyleId.Normal,
            new ParagraphProperties
            {
                Borders = borders,
                Tab = new TabStop(theme.Measure, HasDots: false),
                SnapToGrid = false,
                Spacing = StyleParts.Spacing(theme.NoteSize * 14),
                Justification = alignment,
            },
            HeadingRun(theme, theme.NoteSize, theme.Colours.Muted), priority: 99, isShown: false);

    private static RunProperties HeadingRun(Theme theme, int size, Colour colour) => new()
    {
        Fonts = StyleParts.Fonts(theme.Fonts.Heading),
        Colour = colour.Hex,
        Size = size,
    };
}
