using System.Xml.Linq;

namespace PackBuilder.Docx.References;

/// <summary>The styles of a reference document, found as Word finds them: by type and name, whatever their ids are.</summary>
internal sealed class HouseStyles
{
    private const int MaxChain = 40;

    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Name), XElement> _byName = [];

    public HouseStyles(XElement root)
    {
        Root = root;
        foreach (var style in root.Elements(WordNames.W + "style"))
        {
            if (style.Word("styleId") is { } id)
                _byId.TryAdd(id, style);
            if (style.Value("name") is { } name)
                _byName.TryAdd(Key(style.Word("type") ?? "paragraph", name), style);
        }
    }

    public XElement Root { get; }

    /// <summary>Ids of all styles.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>The default paragraph style, which every other stands on.</summary>
    public XElement? Normal => Root.Elements(WordNames.W + "style")
        .FirstOrDefault(style => style.Word("type") == "paragraph" && style.Word("default") is "1" or "true" or "on");

    public XElement? Find(string type, string name) => _byName.GetValueOrDefault(Key(type, name));

    public XElement? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>A property of a style, its own or inherited, the document's defaults last.</summary>
    /// <param name="group">Where the property lies: <c>pPr</c> or <c>rPr</c>.</param>
    /// <param name="select">Null where the group does not say.</param>
    public T? Resolve<T>(XElement? style, string group, Func<XElement, T?> select)
        where T : class
    {
        for (int i = 0; style is not null && i < MaxChain; i++)
        {
            if (style.Element(WordNames.W + group) is { } own && select(own) is { } value)
                return value;
            style = style.Value("basedOn") is { } id ? Find(id) : null;
        }

        var defaults = Root.Element(WordNames.W + "docDefaults")?.Element(WordNames.W + (group + "Default"))?.Element(WordNames.W + group);
        return defaults is null ? null : select(defaults);
    }

    // Word writes heading 1, other programs Heading 1.
    private static (string Type, string Name) Key(string type, string name) => (type, name.ToLowerInvariant());
}
