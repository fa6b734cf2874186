using DocumentFormat.OpenXml;
using PackBuilder.Documents.Designs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Small pieces that styles are made of.</summary>
internal static class StyleParts
{
    public static W.RunFonts Fonts(FontPair pair) => new()
    {
        Ascii = pair.Latin.Name,
        HighAnsi = pair.Latin.Name,
        EastAsia = pair.EastAsian.Name,
        ComplexScript = pair.Latin.Name,
    };

    public static W.Color Colour(int colour) => new() { Val = Theme.Hex(colour) };

    public static W.FontSize Size(int halfPoints) => new() { Val = Theme.Number(halfPoints) };

    public static W.FontSizeComplexScript SizeComplex(int halfPoints) => new() { Val = Theme.Number(halfPoints) };

    /// <summary>Lines of an exact height, so that no font of another machine breaks the grid.</summary>
    public static W.SpacingBetweenLines Spacing(int line, int before = 0, int after = 0) => new()
    {
        Before = Theme.Number(before),
        After = Theme.Number(after),
        Line = Theme.Number(line),
        LineRule = W.LineSpacingRuleValues.Exact,
    };

    public static W.Indentation Indent(Theme theme, double left, double right = 0, double hanging = 0, double firstLine = 0)
    {
        var indent = new W.Indentation
        {
            Left = Theme.Number(theme.Ems(left)),
            Right = Theme.Number(theme.Ems(right)),
        };
        if (hanging > 0)
        {
            indent.Hanging = Theme.Number(theme.Ems(hanging));
        }
        else
        {
            // In hundredths of a character: follows the size when somebody changes it.
            indent.FirstLineChars = (int)Math.Round(firstLine * 100);
            indent.FirstLine = Theme.Number(theme.Ems(firstLine));
        }

        return indent;
    }

    public static T Border<T>(int colour, uint eighths, uint space)
        where T : W.BorderType, new() =>
        new() { Val = W.BorderValues.Single, Size = eighths, Space = space, Color = Theme.Hex(colour) };

    public static int ColourOf(DesignColours colours, BoxColour colour) => colour switch
    {
        BoxColour.Accent => colours.Accent,
        BoxColour.Caution => colours.Caution,
        _ => colours.Rule,
    };

    public static W.Shading Shade(int colour) => new() { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = Theme.Hex(colour) };

    /// <summary>A style with its name; what is null is left out.</summary>
    public static W.Style Make(
        W.StyleValues type, string id, string name, string? basedOn, OpenXmlElement? paragraph, OpenXmlElement? run,
        string? next = null, bool isDefault = false, int? priority = null, bool isShown = true)
    {
        var style = new W.Style
        {
            Type = type,
            StyleId = id,
            StyleName = new W.StyleName { Val = name },
        };
        if (isDefault)
            style.Default = true;
        if (!BuiltInNames.Contains(name))
            style.CustomStyle = true;
        if (basedOn is not null)
            style.BasedOn = new W.BasedOn { Val = basedOn };
        if (next is not null)
            style.NextParagraphStyle = new W.NextParagraphStyle { Val = next };
        if (priority is { } order)
            style.UIPriority = new W.UIPriority { Val = order };
        if (isShown)
            style.PrimaryStyle = new W.PrimaryStyle();
        if (paragraph is not null)
            style.AppendChild(paragraph);
        if (run is not null)
            style.AppendChild(run);
        return style;
    }
}
