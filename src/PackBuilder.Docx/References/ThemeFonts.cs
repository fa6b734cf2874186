using System.Xml.Linq;

namespace PackBuilder.Docx.References;

/// <summary>
/// Puts names in the place of theme fonts and theme colours: WPS and LibreOffice resolve them differently from Word, and a name
/// is the same everywhere.
/// </summary>
internal sealed class ThemeFonts
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static readonly string[] Slots = ["ascii", "hAnsi", "eastAsia", "cs"];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="theme">Root of the theme part, or null.</param>
    public ThemeFonts(XElement? theme)
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
    }

    /// <summary>Replaces what an element and everything in it takes from the theme.</summary>
    public void Replace(XElement root)
    {
        foreach (var fonts in root.Descendants(WordNames.W + "rFonts").ToList())
        {
            foreach (string slot in Slots)
                Replace(fonts, slot);
        }

        // A theme colour always has its value beside it.
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
