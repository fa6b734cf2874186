using PackBuilder.Docx.Markup;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Styles;

/// <summary>Cover, contents, heads and feet of pages.</summary>
internal static class FrontStyles
{
    private const int ContentsLevels = 4;

    public static IEnumerable<StyleDefinition> All(Theme theme, CoverSizes cover) =>
    [
        .. cover.HasPanel ? TitleInPanel(theme, cover) : Title(theme, cover),
        .. Names(theme, cover),
        .. Foot(theme, cover),
        StyleParts.Make(StyleKind.Paragraph, StyleId.ContentsHeading, "TOC Heading", StyleId.Normal,
            new ParagraphProperties
            {
                KeepNext = true,
                Spacing = StyleParts.Spacing(theme.Lines(2), after: theme.Pitch),
                Justification = Justification.Left,
            },
            HeadingRun(theme, theme.Size(HeadingLook.Of(1).Size), theme.Colours.Accent) with { Bold = true }, priority: 39),
        .. Enumerable.Range(1, ContentsLevels).Select(level => Contents(level, theme)),
        Edge(StyleId.Header, "header", theme, new Borders { Bottom = StyleParts.Border(theme, theme.Colours.Rule, 4, 4) }, Justification.Left),
        Edge(StyleId.Footer, "footer", theme, null, theme.Design.Duplex ? Justification.Left : Justification.Center),
    ];

    private static IEnumerable<StyleDefinition> Title(Theme theme, CoverSizes cover)
    {
        int title = cover.TitleSize, subtitle = cover.SubtitleSize;
        yield return Cover(StyleId.Title, "Title", theme, title, theme.Colours.Accent, Math.Max(theme.Pitch, title * 14),
            theme.Lines(theme.Design.LinesPerPage * 0.26), theme.Lines(0.8), StyleId.Subtitle);
        yield return Cover(StyleId.Subtitle, "Subtitle", theme, subtitle, theme.Colours.Muted, Math.Max(theme.Pitch, subtitle * 14), 0, 0, StyleId.CoverAuthor);
    }

    private static IEnumerable<StyleDefinition> TitleInPanel(Theme theme, CoverSizes cover)
    {
        yield return Cover(StyleId.Title, "Title", theme, cover.TitleSize, Colour.White, CoverSizes.PitchOf(cover.TitleSize), cover.TitleTop, cover.Gap, StyleId.Subtitle, cover.Pad, theme.Colours.Accent, isOnGrid: false);
        yield return Cover(StyleId.Subtitle, "Subtitle", theme, cover.SubtitleSize, Colour.White, CoverSizes.PitchOf(cover.SubtitleSize), 0, 0, StyleId.CoverAuthor, cover.Pad, theme.Colours.Accent, isOnGrid: false);
    }

    // The first line of the foot, mostly the author, has a rule above it and takes the room that is left.
    private static IEnumerable<StyleDefinition> Foot(Theme theme, CoverSizes cover)
    {
        yield return Line(StyleId.CoverAuthor, "Cover Author", cover.FirstOfFoot, cover.FootTop, new Borders { Top = StyleParts.Border(theme, theme.Colours.Rule, 4, 8) });
        yield return Line(StyleId.CoverDocument, "Cover Document", CoverLineKind.Document);
        yield return Line(StyleId.CoverLine, "Cover Line", CoverLineKind.Small);

        StyleDefinition Line(string id, string name, CoverLineKind kind, int before = 0, Borders? borders = null)
        {
            int size = FrontLook.IsLarge(kind) ? theme.Size(FrontLook.CoverName) : theme.SmallSize;
            int after = kind == CoverLineKind.Author ? theme.Lines(FrontLook.BelowAuthor) : 0;
            return Cover(id, name, theme, size, FrontLook.ColourOf(kind, theme.Colours), Math.Max(theme.Pitch, size * 14), before, after, StyleId.CoverLine, borders: borders, bold: FrontLook.IsBold(kind));
        }
    }

    // Which edition it is and for whom, between the title and the foot.
    private static IEnumerable<StyleDefinition> Names(Theme theme, CoverSizes cover)
    {
        var colour = cover.HasPanel ? theme.Colours.Ink : FrontLook.EditionColour(cover.Edition, theme.Colours);
        yield return Name(StyleId.CoverEdition, "Cover Edition", cover.EditionSize, colour, cover.EditionTop, cover.BandPad, StyleId.CoverMadeFor, cover.HasPanel ? theme.Colours.Tint : null);
        yield return Name(StyleId.CoverMadeFor, "Cover Made For", theme.SmallSize, theme.Colours.Muted, cover.MadeForTop, 0, StyleId.CoverEmployer, null);
        yield return Name(StyleId.CoverEmployer, "Cover Employer", cover.EmployerSize, theme.Colours.Accent, 0, 0, StyleId.CoverAuthor, null);

        StyleDefinition Name(string id, string name, int size, Colour colour, int before, int after, string next, Colour? ground) =>
            Cover(id, name, theme, size, colour, CoverSizes.PitchOf(size), before, after, next, cover.Indent, ground, isOnGrid: false);
    }

    /// <param name="pad">Twips from the edges of a panel; without one 0.</param>
    /// <param name="ground">What shows where the panel does not.</param>
    private static StyleDefinition Cover(
        string id, string name, Theme theme, int size, Colour colour, int pitch, int before, int after, string next, int pad = 0, Colour? ground = null, bool isOnGrid = true, Borders? borders = null, bool bold = false) =>
        StyleParts.Make(StyleKind.Paragraph, id, name, StyleId.Normal,
            new ParagraphProperties
            {
                Borders = borders,
                Ground = ground is { } shade ? theme.Paint(shade) : null,
                SnapToGrid = isOnGrid ? null : false,
                Spacing = StyleParts.Spacing(pitch, before, after),
                Indentation = pad > 0 ? new Indentation(pad, pad) : null,
                Justification = Justification.Left,
            },
            HeadingRun(theme, size, colour) with { Bold = bold ? true : null }, next);

    private static StyleDefinition Contents(int level, Theme theme) =>
        StyleParts.Make(StyleKind.Paragraph, StyleId.Contents(level), $"toc {Theme.Number(level)}", StyleId.Normal,
            new ParagraphProperties
            {
                KeepNext = level == 1 ? true : null,
                Spacing = StyleParts.Spacing(theme.Pitch, level == 1 ? theme.Lines(0.3) : 0),
                Indentation = StyleParts.Indent(theme, (level - 1) * FrontLook.ContentsIndent.Count),
                Justification = Justification.Left,
            },
            level == 1 ? new RunProperties { Fonts = StyleParts.Fonts(theme.Fonts.Heading), Colour = theme.Paint(theme.Colours.Accent) } : null,
            StyleId.Normal, priority: 39, isShown: false);

    private static StyleDefinition Edge(string id, string name, Theme theme, Borders? borders, Justification alignment) =>
        StyleParts.Make(StyleKind.Paragraph, id, name, StyleId.Normal,
            new ParagraphProperties
            {
                Borders = borders,
                Stops = [new TabStop(theme.Measure) { IsRight = true }],
                SnapToGrid = false,
                Spacing = StyleParts.Spacing(theme.NoteSize * 14),
                Justification = alignment,
            },
            HeadingRun(theme, theme.NoteSize, theme.Colours.Muted), priority: 99, isShown: false);

    private static RunProperties HeadingRun(Theme theme, int size, Colour colour) => new()
    {
        Fonts = StyleParts.Fonts(theme.Fonts.Heading),
        Colour = theme.Paint(colour),
        Size = size,
    };
}
