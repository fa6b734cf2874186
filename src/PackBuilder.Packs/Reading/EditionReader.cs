using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>Reads an edition's YAML.</summary>
public static class EditionReader
{
    public const string Schema = "packbuilder/edition@1";

    /// <summary>The formats a document can be written in.</summary>
    public static ImmutableArray<string> Formats { get; } = ["pdf", "docx"];

    public static Checked<EditionDefinition> Read(SourceText source) => Read(source, BaseFiles.None);

    /// <param name="bases">The other editions, which this one may extend.</param>
    public static Checked<EditionDefinition> Read(SourceText source, BaseFiles bases)
    {
        var file = YamlFile.Read(source);
        if (file.Value is null)
            return Checked<EditionDefinition>.Failed(file.Diagnostics);

        var reader = new YamlReader();
        var edition = reader.Map(file.Value, "an edition") is { } map
            ? ReadEdition(reader, new Inheritance(reader, "edition", bases).Resolve(map))
            : null;
        return new Checked<EditionDefinition>(reader.HasErrors ? null : edition, [.. reader.Diagnostics]);
    }

    private static EditionDefinition ReadEdition(YamlReader reader, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "an edition", "schema", "id", "extends", "title", "template", "show", "sections", "formats", "contents_depth", "language", "arrangement");
        reader.Schema(map, Schema);
        reader.RequiredText(map, "template", "an edition");
        var id = reader.Id(map, "an edition");
        int depth = reader.Integer(map, "contents_depth") ?? 2;
        if (depth is < 0 or > 4)
            reader.OutOfRange(map["contents_depth"]!.Location, "'contents_depth'", "from 0 to 4");
        return new EditionDefinition(
            id, reader.RequiredLocalized(map, "title", "an edition"), reader.Name(map, "template") ?? id, ReadShow(reader, map))
        {
            SectionTags = ReadSectionTags(reader, map),
            Formats = ReadFormats(reader, map),
            ContentsDepth = depth,
            Language = reader.Choice<PackLanguage>(map, "language", "a language of a pack"),
            Arrangement = reader.Choice<Arrangement>(map, "arrangement", "a way to arrange two languages"),
            Settings = SettingList.Of(map),
        };
    }

    private static FrozenSet<EditionPart> ReadShow(YamlReader reader, YamlMap map)
    {
        if (map["show"] is null)
            reader.Missing(map, "show", "an edition");
        return reader.Names(map, "show")
            .Select(name => reader.Choice<EditionPart>(name, "a part that an edition can show"))
            .OfType<EditionPart>()
            .ToFrozenSet();
    }

    private static ImmutableArray<string> ReadSectionTags(YamlReader reader, YamlMap map)
    {
        if (reader.Map(map["sections"], "'sections'") is not { } sections)
            return [];
        reader.RefuseUnknownKeys(sections, "'sections'", "tags_any");
        return reader.Texts(sections, "tags_any");
    }

    private static ImmutableArray<string> ReadFormats(YamlReader reader, YamlMap map)
    {
        if (map["formats"] is null)
            return Formats;
        var names = reader.Names(map, "formats");
        foreach (var name in names.Where(name => !Formats.Contains(name.Name)))
            reader.Add(PackErrors.UnknownChoice("a format", name, Formats));
        return [.. names.Select(name => name.Name).Where(name => Formats.Contains(name))];
    }
}
