using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Yaml;

/// <summary>Where a guide comes from and what became of its lines, read from YAML.</summary>
internal static class SourceYaml
{
    /// <summary>A guide written by hand needs no source: it is its own.</summary>
    public static GuideSource ReadSource(YamlReader reader, YamlMap root)
    {
        if (reader.Map(root["source"], "'source'") is not { } map)
            return new GuideSource("", "", SourceFormat.Yaml);
        reader.RefuseUnknownKeys(map, "'source'", "file", "sha256", "kind", "answers", "url", "captured_on", "published", "author", "truncated", "rights", "metadata");
        return new GuideSource(reader.Text(map, "file") ?? "", reader.Text(map, "sha256") ?? "", ReadFormat(reader, map))
        {
            Answers = reader.Text(map, "answers"),
            Url = reader.Text(map, "url"),
            CapturedOn = reader.Date(map, "captured_on"),
            Published = reader.Date(map, "published"),
            Author = reader.Text(map, "author"),
            Truncated = reader.Flag(map, "truncated") ?? false,
            Rights = reader.Rights(map, "rights") ?? Rights.Unknown,
            Metadata = reader.Map(map["metadata"], "'metadata'") is { } metadata ? (DataMap)YamlData.From(metadata) : null,
        };
    }

    private static SourceFormat ReadFormat(YamlReader reader, YamlMap map)
    {
        if (reader.Text(map, "kind") is not { } name)
            return SourceFormat.Yaml;
        if (SourceFormat.Named(name) is { } format)
            return format;
        reader.Add(GuideYamlErrors.NotOneOf(map["kind"]!.Location, "kind", name, [.. SourceFormat.All.Select(known => known.Name)]));
        return SourceFormat.Yaml;
    }

    public static BlockOrigin? ReadOrigin(YamlReader reader, YamlMap parent)
    {
        if (reader.Map(parent["from"], "'from'") is not { } map)
            return null;
        reader.RefuseUnknownKeys(map, "'from'", "line", "column");
        return new BlockOrigin(reader.Integer(map, "line") ?? 1, reader.Integer(map, "column") ?? 1);
    }

    public static Ledger? ReadLedger(YamlReader reader, YamlMap root)
    {
        if (reader.Map(root["ledger"], "'ledger'") is not { } map)
            return null;
        reader.RefuseUnknownKeys(map, "'ledger'", "lines", "content", "blank", "furniture");
        return new Ledger(Count(reader, map, "lines"), Count(reader, map, "content"), Count(reader, map, "blank"),
            [.. Maps(reader, map, "furniture").Select(line => ReadFurniture(reader, line))]);
    }

    public static RepairLog? ReadRepairs(YamlReader reader, YamlMap root)
    {
        if (reader.Map(root["repairs"], "'repairs'") is not { } map)
            return null;
        reader.RefuseUnknownKeys(map, "'repairs'", "annotations_stripped", "characters_simplified", "spans", "changes");
        return new RepairLog(Count(reader, map, "annotations_stripped"), Count(reader, map, "characters_simplified"),
            [.. Maps(reader, map, "spans").Select(span => ReadSpan(reader, span))], ReadChanges(reader, map));
    }

    private static FurnitureLine ReadFurniture(YamlReader reader, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "a line of furniture", "line", "rule");
        return new FurnitureLine(Count(reader, map, "line"), reader.RequiredText(map, "rule", "a line of furniture"));
    }

    private static RepairedSpan ReadSpan(YamlReader reader, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "a repaired span", "line", "column", "before", "after", "certainty", "margin");
        return new RepairedSpan(Count(reader, map, "line"), Count(reader, map, "column"), reader.RequiredText(map, "before", "a repaired span"),
            reader.RequiredText(map, "after", "a repaired span"), reader.RequiredText(map, "certainty", "a repaired span"), reader.Number(map, "margin"));
    }

    private static ImmutableArray<KeyValuePair<string, int>> ReadChanges(YamlReader reader, YamlMap repairs) =>
        reader.Map(repairs["changes"], "'changes'") is { } map
            ? [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, reader.Integer(map, entry.Key.Value) ?? 0))]
            : [];

    private static IEnumerable<YamlMap> Maps(YamlReader reader, YamlMap map, string key) =>
        reader.List(map[key], $"'{key}'").Select(node => reader.Map(node, $"an entry of '{key}'")).OfType<YamlMap>();

    private static int Count(YamlReader reader, YamlMap map, string key)
    {
        if (map[key] is null)
            reader.Missing(map, key, "this entry");
        return reader.Integer(map, key) ?? 0;
    }
}
