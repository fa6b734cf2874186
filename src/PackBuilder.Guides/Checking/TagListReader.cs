using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Checking;

/// <summary>Reads <c>tags.yaml</c>.</summary>
public static class TagListReader
{
    public const string Schema = "packbuilder/tags@1";

    public static Checked<TagList> Read(SourceText source) => YamlFile.Read(source).Then(node =>
    {
        var reader = new YamlReader();
        var names = ImmutableSortedDictionary.CreateBuilder<string, LocalizedText>(StringComparer.Ordinal);
        if (reader.Map(node, "the list of tags") is { } root)
        {
            reader.RefuseUnknownKeys(root, "the list of tags", "schema", "tags");
            if (reader.RequiredText(root, "schema", "the list of tags") is { Length: > 0 } schema && schema != Schema)
                reader.Add(ContentErrors.OtherSchema(root["schema"]!.Location, schema, Schema));
            foreach (var entry in reader.Map(root["tags"], "'tags'")?.Entries ?? [])
                names[entry.Key.Value] = reader.Localized(entry.Value, $"the tag '{entry.Key.Value}'") ?? new LocalizedText(entry.Key.Value);
        }

        return new Checked<TagList>(reader.HasErrors ? null : new TagList(names.ToImmutable()), [.. reader.Diagnostics]);
    });
}
