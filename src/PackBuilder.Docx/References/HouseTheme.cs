using System.Xml.Linq;

namespace PackBuilder.Docx.References;

/// <summary>
/// Puts names in the place of theme fonts, and values in that of theme colours: WPS and LibreOffice resolve them differently from Word, and a name
/// is the same everywhere.
/// </summary>
internal sealed class HouseTheme
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static readonly string[] Slots = ["ascii", "hAnsi", "eastAsia", "cs"];

    // Attributes with a colour, beside those that name its place in the theme and what is done to it there.
    private static readonly (string Value, string Place, string Tint, string Shade)[] Colours =
    [
        ("val", "themeColor", "themeTint", "themeShade"), ("color", "themeColor", "themeTint", "themeShade"), ("fill", "themeFill", "themeFillTint", "themeFillShade"),
    ];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _colours = new(StringComparer.Ordinal);

    /// <param name="theme">Root of the theme part, or null.</param>
    public HouseTheme(XElement? theme)
    {
        var scheme = theme?.Descendants(A + "fontScheme").FirstOrDefault();
        foreach (string kind in new[] { "major", "minor" })
        {
            var fonts = scheme?.Element(A + (kind + "Font"));
            string latin = Face(fonts?.Element(A + "latin"));
            Add(kind + "Ascii", latin);
            Add(kind + "HAnsi", latin);
            Add(kind + "EastAsia", Face(fonts?.Element(A + "ea")) is { Length: > 0 } named ? named : Chinese(fonts));
            Add(kind + "Bidi", Face(fonts?.Element(A + "cs")));
        }

        foreach (var colour in theme?.Descendants(A + "clrScheme").FirstOrDefault()?.Elements() ?? [])
        {
            string? value = colour.Element(A + "srgbClr")?.Attribute("val")?.Value ?? colour.Element(A + "sysClr")?.Attribute("lastClr")?.Value;
            if (value is not null)
                _colours[SlotOf(colour.Name.LocalName)] = value;
        }
    }

    /// <summary>Replaces what an element and everything in it takes from the theme.</summary>
    public void Replace(XElement root)
    {
        foreach (var fonts in root.Descendants(WordNames.W + "rFonts").ToList())
        {
            foreach (string slot in Slots)
                Replace(fonts, slot);
        }

        foreach (var element in root.Descendants().Where(element => element.Name.Namespace == WordNames.W).ToList())
            ReplaceColours(element);
        foreach (var attribute in root.Descendants().Attributes().Where(IsThemeColour).ToList())
            attribute.Remove();
    }

    private void Replace(XElement fonts, string slot)
    {
        var theme = fonts.Attribute(WordNames.W + (slot == "cs" ? "cstheme" : slot + "Theme"));
        if (theme is null)
            return;
        if (_names.TryGetValue(theme.Value, out string? name))
            fonts.SetAttributeValue(WordNames.W + slot, name);
        theme.Remove();
    }

    // The value beside a place of the theme is that of the day when it was written; the palette may have been exchanged since.
    private void ReplaceColours(XElement element)
    {
        foreach (var (value, place, tint, shade) in Colours)
        {
            bool isOther = place == "themeColor" && (value == "val") != (element.Name.LocalName == "color");
            if (!isOther && element.Word(value) is not null && element.Word(tint) is null && element.Word(shade) is null && element.Word(place) is { } slot && _colours.TryGetValue(slot, out string? colour))
                element.SetAttributeValue(WordNames.W + value, colour);
        }
    }

    // Text calls some places of a theme by other names (ISO/IEC 29500-1 17.18.97).
    private static string SlotOf(string place) => place switch
    {
        "dk1" => "text1",
        "lt1" => "background1",
        "dk2" => "text2",
        "lt2" => "background2",
        "hlink" => "hyperlink",
        "folHlink" => "followedHyperlink",
        _ => place,
    };

    private static bool IsThemeColour(XAttribute attribute) =>
        attribute.Name.Namespace == WordNames.W && attribute.Name.LocalName.StartsWith("theme", StringComparison.Ordinal)
            && attribute.Name.LocalName is "themeColor" or "themeTint" or "themeShade" or "themeFill" or "themeFillTint" or "themeFillShade";

    private void Add(string name, string face)
    {
        if (face.Length > 0)
            _names[name] = face;
    }

    private static string Face(XElement? element) => element?.Attribute("typeface")?.Value ?? "";

    private static string Chinese(XElement? fonts) =>
        Face(fonts?.Elements(A + "font").FirstOrDefault(font => font.Attribute("script")?.Value == "Hans"));
}
