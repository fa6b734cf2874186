using PackBuilder.Guides.Captures.Word.Package;
using PackBuilder.Guides.Captures.Word.Styles;

namespace PackBuilder.Guides.Captures.Word.Numbering;

/// <summary>The lists that a file defines: what each level of each list looks like.</summary>
internal sealed class NumberingDefinitions
{
    public const int Levels = 9;

    private const int MostLinks = 4;

    private readonly Dictionary<int, Instance> _instances = [];
    private readonly Dictionary<int, Definition> _definitions = [];
    private readonly DocxStyles _styles;

    public NumberingDefinitions(DocxPackage package, DocxPart? part, DocxStyles styles)
    {
        _styles = styles;
        if (part is null)
            return;
        using var xml = package.Open(part);
        if (!xml.ReadToRoot())
            return;
        foreach (string name in xml.Children())
        {
            if (name == "w:abstractNum")
                ReadDefinition(xml);
            else if (name == "w:num")
                ReadInstance(xml);
        }
    }

    /// <summary>The definition that a list counts for: lists of one definition go on counting where the other stopped.</summary>
    public int CounterOf(int list) => DefinitionOf(list)?.Id ?? -1 - Math.Abs(list);

    public SourceNumberingLevel LevelOf(int list, int level) =>
        _instances.GetValueOrDefault(list)?.Levels.GetValueOrDefault(level)
        ?? DefinitionOf(list)?.Levels.GetValueOrDefault(level)
        ?? SourceNumberingLevel.Unknown;

    /// <summary>The number that a list starts with again at a level, although others of its definition came before it.</summary>
    public int? NewStart(int list, int level) => _instances.GetValueOrDefault(list)?.Starts.TryGetValue(level, out int start) == true ? start : null;

    /// <summary>The level that belongs to a paragraph style; null for none.</summary>
    public int? LevelOfStyle(int list, string style)
    {
        for (int level = 0; level < Levels; level++)
        {
            if (LevelOf(list, level).Style == style)
                return level;
        }

        return null;
    }

    // A definition may leave all to a list style, which names a list of the definition that has the levels.
    private Definition? DefinitionOf(int list)
    {
        var definition = DefinitionIn(list);
        for (int i = 0; i < MostLinks && definition is { Link: { } link }; i++)
        {
            if (_styles.Chain(link).Select(style => style.Paragraph.NumberingId).FirstOrDefault(id => id is not null) is not { } other)
                break;
            definition = DefinitionIn(other);
        }

        return definition;
    }

    private Definition? DefinitionIn(int list) => _instances.GetValueOrDefault(list) is { } instance ? _definitions.GetValueOrDefault(instance.Definition) : null;

    private void ReadDefinition(DocxXml xml)
    {
        var levels = new Dictionary<int, SourceNumberingLevel>();
        string? link = null;
        int id = xml.Number("abstractNumId") ?? 0;
        foreach (string name in xml.Children())
        {
            if (name == "w:numStyleLink")
                link = xml.Attribute("val");
            else if (name == "w:lvl")
                levels.TryAdd(xml.Number("ilvl") ?? 0, SourceNumberingLevel.Read(xml));
        }

        _definitions.TryAdd(id, new Definition(id, link, levels));
    }

    private void ReadInstance(DocxXml xml)
    {
        int? id = xml.Number("numId");
        var instance = new Instance(-1, [], []);
        foreach (string name in xml.Children())
        {
            if (name == "w:abstractNumId")
                instance = instance with { Definition = xml.Number("val") ?? -1 };
            else if (name == "w:lvlOverride")
                ReadOverride(xml, xml.Number("ilvl") ?? 0, instance);
        }

        if (id is not null)
            _instances.TryAdd(id.Value, instance);
    }

    private static void ReadOverride(DocxXml xml, int level, Instance instance)
    {
        foreach (string name in xml.Children())
        {
            if (name == "w:startOverride" && xml.Number("val") is { } start)
                instance.Starts.TryAdd(level, start);
            else if (name == "w:lvl")
                instance.Levels.TryAdd(level, SourceNumberingLevel.Read(xml));
        }
    }

    private sealed record Definition(int Id, string? Link, Dictionary<int, SourceNumberingLevel> Levels);

    private sealed record Instance(int Definition, Dictionary<int, int> Starts, Dictionary<int, SourceNumberingLevel> Levels);
}
