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

    public static Checked<TagList> Read(SourceText source) => ContentListFile.Read(source, "the list of tags", Schema, "tags", ReadTags);

    private static TagList ReadTags(YamlReader reader, YamlNode? tags)
    {
        var names = ImmutableSortedDictionary.CreateBuilder<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var entry in reader.Map(tags, "'tags'")?.Entries ?? [])
            names[entry.Key.Value] = reader.Localized(entry.Value, $"the tag '{entry.Key.Value}'") ?? new LocalizedText(entry.Key.Value);
        return new TagList(names.ToImmutable());
    }
}
