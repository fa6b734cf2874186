using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Yaml;

/// <summary>Reads <c>sources.yaml</c>, strictly. Whether the files are there is checked by whoever knows the folder.</summary>
public static class SourceCatalogueReader
{
    public const string Schema = "packbuilder/sources@1";

    private static readonly ImmutableArray<string> FileKeys =
        ["title", "languages", "traditional", "answers", "author", "url", "published", "captured_on", "rights", "tags", "audience", "parts"];

    public static Checked<SourceCatalogue> Read(SourceText source)
    {
        var yaml = YamlFile.Read(source);
        if (yaml.Value is null)
            return new Checked<SourceCatalogue>(null, yaml.Diagnostics);
        var reader = new YamlReader();
        var catalogue = reader.Root(yaml.Value, "the catalogue of sources") is { } root ? ReadRoot(reader, root) : SourceCatalogue.Empty;
        return new Checked<SourceCatalogue>(reader.HasErrors ? null : catalogue, [.. reader.Diagnostics]);
    }

    private static SourceCatalogue ReadRoot(YamlReader reader, YamlMap root)
    {
        reader.RefuseUnknownKeys(root, "the catalogue of sources", "schema", "traditional", "files");
        if (reader.RequiredText(root, "schema", "the catalogue of sources") is { Length: > 0 } schema && schema != Schema)
            reader.Add(GuideYamlErrors.OtherCatalogue(root["schema"]!.Location, schema));
        var files = reader.Map(root["files"], "'files'")?.Entries ?? [];
        return new SourceCatalogue(
            [.. files.Select(entry => reader.Map(entry.Value, $"'{entry.Key.Value}'") is { } map ? ReadFile(reader, entry.Key, map) : null).OfType<SourceNote>()])
        {
            Traditional = ReadTraditional(reader, root) ?? TraditionalSetting.Simplify,
        };
    }

    private static TraditionalSetting? ReadTraditional(YamlReader reader, YamlMap map)
    {
        switch (reader.Text(map, "traditional"))
        {
            case null:
                return null;
            case "simplify":
                return TraditionalSetting.Simplify;
            case "keep":
                return TraditionalSetting.Keep;
            case "mainland":
                return TraditionalSetting.Mainland;
            case var other:
                reader.Add(GuideYamlErrors.NotOneOf(map["traditional"]!.Location, "traditional", other, ["keep", "mainland", "simplify"]));
                return null;
        }
    }

    private static SourceNote ReadFile(YamlReader reader, YamlScalar name, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "a source", FileKeys);
        return new SourceNote(name.Value, name.Location)
        {
            Title = reader.Localized(map, "title"),
            Languages = reader.Texts(map, "languages"),
            Traditional = ReadTraditional(reader, map),
            Answers = reader.Text(map, "answers"),
            Author = reader.Text(map, "author"),
            Url = reader.Text(map, "url"),
            Published = reader.Date(map, "published"),
            CapturedOn = reader.Date(map, "captured_on"),
            Rights = reader.Rights(map, "rights"),
            Tags = reader.Texts(map, "tags"),
            Audience = reader.Texts(map, "audience"),
            Parts = ReadParts(reader, map),
        };
    }

    private static ImmutableArray<PartNote> ReadParts(YamlReader reader, YamlMap file) =>
    [
        .. (reader.Map(file["parts"], "'parts'")?.Entries ?? [])
            .Select(entry => reader.Map(entry.Value, $"'{entry.Key.Value}'") is { } map ? ReadPart(reader, entry.Key, map) : null)
            .OfType<PartNote>(),
    ];

    private static PartNote ReadPart(YamlReader reader, YamlScalar id, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "a part of a source", "tags", "audience", "kind", "difficulty", "minutes");
        int? difficulty = reader.Integer(map, "difficulty");
        if (difficulty is < 1 or > 3)
            reader.OutOfRange(map["difficulty"]!.Location, "'difficulty'", "1 (entry), 2 (core) or 3 (stretch)");
        return new PartNote(id.Value, id.Location)
        {
            Tags = reader.Texts(map, "tags"),
            Audience = reader.Texts(map, "audience"),
            Kind = reader.Text(map, "kind"),
            Difficulty = difficulty,
            Minutes = reader.Number(map, "minutes"),
        };
    }
}
