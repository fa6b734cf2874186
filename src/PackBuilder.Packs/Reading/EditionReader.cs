using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>Reads an edition's YAML.</summary>
public static class EditionReader
{
    public const string Schema = "packbuilder/edition@1";

    public static Checked<EditionDefinition> Read(SourceText source, FormatNames formats) => Read(source, BaseFiles.None, formats);

    /// <param name="bases">The other editions, which this one may extend.</param>
    /// <param name="formats">Those that its documents can be written in.</param>
    /// <returns>Of an edition with errors what could be read, so that the names in it can be checked as well.</returns>
    public static Checked<EditionDefinition> Read(SourceText source, BaseFiles bases, FormatNames formats)
    {
        var file = YamlFile.Read(source);
        if (file.Value is null)
            return Checked<EditionDefinition>.Failed(file.Diagnostics);

        var reader = new YamlReader();
        var inheritance = new Inheritance(reader, "edition", bases);
        var edition = reader.Root(file.Value, "an edition") is { } map ? ReadEdition(reader, inheritance.Resolve(map), formats, inheritance.IsWhole) : null;
        return new Checked<EditionDefinition>(edition, [.. reader.Diagnostics]);
    }

    // Of an edition whose base could not be read nothing is missing that the base may have.
    private static EditionDefinition ReadEdition(YamlReader reader, YamlMap map, FormatNames formats, bool isWhole)
    {
        reader.RefuseUnknownKeys(map, "an edition", "schema", "id", "extends", "title", "template", "show", "sections", "questions", "formats", "formats_on_request", "contents_depth", "design", "language", "arrangement");
        reader.Schema(map, Schema);
        if (isWhole)
            reader.RequiredText(map, "template", "an edition");
        if (isWhole && map["show"] is null)
            reader.Missing(map, "show", "an edition");
        var title = isWhole ? reader.RequiredLocalized(map, "title", "an edition") : reader.Localized(map, "title") ?? new LocalizedText("");
        var id = reader.Id(map, "an edition");
        int depth = reader.Integer(map, "contents_depth") ?? 2;
        if (depth is < 0 or > 4)
            reader.OutOfRange(map["contents_depth"]!.Location, "'contents_depth'", "from 0 to 4");
        return new EditionDefinition(
            id, title, reader.Name(map, "template") ?? id, ReadShow(reader, map))
        {
            SectionTags = ReadSectionTags(reader, map, "tags_any"),
            WithoutTags = ReadSectionTags(reader, map, "tags_none"),
            CoreOnly = ReadCoreOnly(reader, map),
            Formats = ReadFormats(reader, map, "formats", formats, formats.Usual),
            FormatsOnRequest = ReadFormats(reader, map, "formats_on_request", formats, formats.OnRequest),
            ContentsDepth = depth,
            Design = reader.Name(map, "design"),
            Language = reader.Choice<PackLanguage>(map, "language", "a language of a pack"),
            Arrangement = reader.Choice<Arrangement>(map, "arrangement", "a way to arrange two languages"),
            Settings = SettingList.Of(map),
        };
    }

    private static FrozenSet<EditionPart> ReadShow(YamlReader reader, YamlMap map) => reader.Names(map, "show")
        .Select(name => reader.Choice<EditionPart>(name, "a part that an edition can show"))
        .OfType<EditionPart>()
        .ToFrozenSet();

    private static ImmutableArray<Named> ReadSectionTags(YamlReader reader, YamlMap map, string key)
    {
        if (map["sections"] is not { } node || reader.Map(node, "'sections'") is not { } sections)
            return [];
        if (key == "tags_any")
            reader.RefuseUnknownKeys(sections, "'sections'", "tags_any", "tags_none");
        return reader.Names(sections, key);
    }

    private static bool ReadCoreOnly(YamlReader reader, YamlMap map)
    {
        if (reader.Name(map, "questions") is not { } questions)
            return false;
        if (questions.Name is not ("all" or "core"))
            reader.Add(PackErrors.UnknownChoice("a choice of questions", questions, ["all", "core"]));
        return questions.Name == "core";
    }

    private static ImmutableArray<string> ReadFormats(YamlReader reader, YamlMap map, string key, FormatNames formats, ImmutableArray<string> usual)
    {
        if (map[key] is null)
            return usual;
        var names = reader.Names(map, key);
        foreach (var name in names.Where(name => !formats.All.Contains(name.Name)))
            reader.Add(PackErrors.UnknownChoice("a format", name, formats.All));
        return [.. names.Select(name => name.Name).Where(name => formats.All.Contains(name))];
    }
}
