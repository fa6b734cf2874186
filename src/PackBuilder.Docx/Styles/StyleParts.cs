using PackBuilder.Documents.Designs;
using PackBuilder.Docx.Markup;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Styles;

/// <summary>Small pieces that styles are made of.</summary>
internal static class StyleParts
{
    // Places in lists of styles: after headings, and last.
    private const int Shown = 20;
    private const int Hidden = 99;

    public static RunFonts Fonts(FontPair pair) => new()
    {
        Ascii = pair.Latin.Name,
        HighAnsi = pair.Latin.Name,
        EastAsia = pair.EastAsian.Name,
        ComplexScript = pair.Latin.Name,
    };

    /// <summary>Lines of the height of our own pages, which grow where somebody puts a picture or larger type into them.</summary>
    public static Spacing Spacing(int line, int before = 0, int after = 0) => new(before, after, line, LineRule.AtLeast);

    /// <summary>Lines of an exact height: for what must not grow, such as the text of a card to cut out.</summary>
    public static Spacing Exact(int line, int before = 0, int after = 0) => new(before, after, line, LineRule.Exact);

    /// <summary>Only space before: the rest is that of the style below.</summary>
    public static Spacing Before(int before) => new(before, null, null, LineRule.Auto);

    /// <summary>
    /// Lines of a height that is not whole leave the grid: LibreOffice would make whole ones of them, whatever height they say.
    /// </summary>
    public static bool? OffGrid(double lines) => lines == Math.Floor(lines) ? null : false;

    public static Indentation Indent(Theme theme, double left, double right = 0, double hanging = 0, double firstLine = 0) =>
        new(theme.Ems(left), theme.Ems(right))
        {
            Hanging = theme.Ems(hanging),
            // In hundredths of a character: follows the size when somebody changes it.
            FirstLineCharacters = (int)Math.Round(firstLine * 100),
            FirstLine = theme.Ems(firstLine),
        };

    /// <param name="width">In eighths of a point.</param>
    /// <param name="space">In points.</param>
    public static Border Border(Theme theme, Colour colour, int width, int space) => new(theme.Paint(colour), width, space);

    /// <summary>A style with its name; what is null is left out.</summary>
    public static StyleDefinition Make(
        StyleKind kind, string id, string name, string? basedOn, ParagraphProperties? paragraph, RunProperties? run,
        string? next = null, bool isDefault = false, int? priority = null, bool isShown = true) => new(kind, id, name)
        {
            IsDefault = isDefault,
            IsCustom = !BuiltInNames.Contains(name),
            Alias = StyleAliases.Of(name),
            BasedOn = basedOn,
            Next = next,
            Priority = priority ?? (BuiltInNames.Contains(name) ? null : isShown ? Shown : Hidden),
            IsShown = isShown,
            Paragraph = paragraph,
            Run = run,
        };

    public static StyleDefinition Table(string id, string name, string? basedOn, TableProperties table) =>
        Make(StyleKind.Table, id, name, basedOn, null, null) with { Table = table };
}
