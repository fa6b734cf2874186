using System.Xml.Linq;

namespace PackBuilder.Guides.Captures.OpenDocument;

/// <summary>What the styles of an OpenDocument text say that reading needs.</summary>
internal sealed class OdtStyles
{
    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);

    public OdtStyles(XElement content, XElement? styles)
    {
        foreach (var element in new[] { styles, content }.OfType<XElement>().SelectMany(root => root.Elements())
            .Where(element => element.Name.LocalName is "styles" or "automatic-styles").Elements())
        {
            if (Attribute(element, "name") is not { } name)
                continue;
            if (element.Name.LocalName == "style")
                _styles[name] = element;
            else if (element.Name.LocalName == "list-style")
                _lists[name] = element;
        }
    }

    public bool IsBold(string? style) => Text(style, "font-weight") is "bold" or "600" or "700" or "800" or "900";

    public bool IsHidden(string? style) => Text(style, "display") == "none";

    // A property of text, from the style or the nearest above it that states one.
    private string? Text(string? style, string property)
    {
        for (int i = 0; i < 20 && style is not null && _styles.TryGetValue(style, out var element); i++)
        {
            if (element.Elements().Where(one => one.Name.LocalName == "text-properties").Select(one => Attribute(one, property)).FirstOrDefault(one => one is not null) is { } value)
                return value;
            style = Attribute(element, "parent-style-name");
        }

        return null;
    }

    /// <param name="depth">From 0.</param>
    public bool IsNumbered(string? list, int depth) =>
        list is not null && _lists.TryGetValue(list, out var element)
        && element.Elements().FirstOrDefault(level => Attribute(level, "level") == (depth + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) is { Name.LocalName: "list-level-style-number" };

    public static string? Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;
}
