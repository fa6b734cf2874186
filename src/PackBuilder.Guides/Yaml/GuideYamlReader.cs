using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Yaml;

/// <summary>
/// Reads <c>packbuilder/guide@1</c> YAML, strictly: unknown keys, unknown types and repeated ids are errors with their
/// place, all of a file at once.
/// </summary>
public static class GuideYamlReader
{
    private static readonly ImmutableArray<string> Keys =
        ["schema", "id", "title", "languages", "source", "tags", "intro", "sections", "ledger", "repairs"];

    public static Checked<Guide> Read(SourceText source)
    {
        var yaml = YamlFile.Read(source);
        if (yaml.Value is null)
            return new Checked<Guide>(null, yaml.Diagnostics);
        var reader = new YamlReader();
        if (reader.Root(yaml.Value, "a guide") is not { } root)
        {
            if (!reader.HasErrors)
                reader.Add(GuideYamlErrors.EmptyFile(source));
            return new Checked<Guide>(null, [.. reader.Diagnostics]);
        }

        var guide = ReadGuide(reader, root);
        new UniqueIds(reader).Check(root);
        return new Checked<Guide>(reader.HasErrors ? null : guide, [.. reader.Diagnostics]);
    }

    private static Guide ReadGuide(YamlReader reader, YamlMap root)
    {
        reader.RefuseUnknownKeys(root, "a guide", Keys);
        if (reader.RequiredText(root, "schema", "a guide") is { Length: > 0 } schema && schema != GuideYamlWriter.Schema)
            reader.Add(GuideYamlErrors.OtherSchema(root["schema"]!.Location, schema));
        string id = reader.RequiredText(root, "id", "a guide");
        var languages = reader.Texts(root, "languages");
        return new Guide(id, reader.Localized(root, "title"), SourceYaml.ReadSource(reader, root), ReadSections(reader, root))
        {
            Languages = languages.IsEmpty ? ["zh"] : languages,
            Tags = reader.Texts(root, "tags"),
            Intro = reader.Localized(root, "intro"),
            Ledger = SourceYaml.ReadLedger(reader, root),
            Repairs = SourceYaml.ReadRepairs(reader, root),
        };
    }

    private static ImmutableArray<Section> ReadSections(YamlReader reader, YamlMap root) =>
        [.. reader.List(root["sections"], "'sections'").Select(node => reader.Map(node, "a section")).OfType<YamlMap>().Select(map => ReadSection(reader, map))];

    private static Section ReadSection(YamlReader reader, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "a section", "id", "heading", "level", "declared", "tags", "audience", "from", "blocks");
        string id = reader.RequiredText(map, "id", "a section");
        var heading = reader.RequiredLocalized(map, "heading", "a section");
        int level = reader.Integer(map, "level") ?? 2;
        if (level is < 2 or > 6)
            reader.OutOfRange(map["level"]!.Location, "'level'", "from 2 to 6");
        return new Section(id, heading, level, BlockYaml.ReadAll(reader, map["blocks"]))
        {
            Declared = ReadDeclared(reader, map),
            Tags = reader.Texts(map, "tags"),
            Audience = reader.Texts(map, "audience"),
            From = SourceYaml.ReadOrigin(reader, map),
        };
    }

    private static DeclaredCounts? ReadDeclared(YamlReader reader, YamlMap section)
    {
        if (reader.Map(section["declared"], "'declared'") is not { } map)
            return null;
        reader.RefuseUnknownKeys(map, "'declared'", "questions", "points_each", "points");
        return new DeclaredCounts(reader.Integer(map, "questions"), reader.Number(map, "points_each"), reader.Number(map, "points"));
    }
}
