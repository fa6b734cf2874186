using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Yaml;

/// <summary>Values that guides and front matter share, read from YAML.</summary>
internal static class GuideYamlValues
{
    /// <summary>A plain text (Chinese), or a map with <c>zh</c> and <c>en</c>.</summary>
    public static LocalizedText? Localized(this YamlReader reader, YamlNode? node, string what)
    {
        switch (node)
        {
            case null or YamlScalar { IsNull: true }:
                return null;
            case YamlScalar scalar:
                return new LocalizedText(scalar.Value);
            case YamlMap map:
                reader.RefuseUnknownKeys(map, what, "zh", "en");
                var text = new LocalizedText(reader.Text(map, "zh"), reader.Text(map, "en"));
                if (text is { Zh: null, En: null })
                    reader.Missing(map, "zh", what);
                return text;
            default:
                reader.Wrong(node, what, "a text, or a map with zh and en");
                return null;
        }
    }

    public static LocalizedText? Localized(this YamlReader reader, YamlMap map, string key) => reader.Localized(map[key], $"'{key}'");

    public static LocalizedText RequiredLocalized(this YamlReader reader, YamlMap map, string key, string what)
    {
        if (reader.Localized(map, key) is { } text)
            return text;
        if (map[key] is null or YamlScalar)
            reader.Missing(map, key, what);
        return new LocalizedText("");
    }

    /// <summary>A list of texts, each plain or by language.</summary>
    public static ImmutableArray<LocalizedText> LocalizedList(this YamlReader reader, YamlNode? node, string what) =>
        [.. reader.List(node, what).Select(item => reader.Localized(item, $"an entry of {what}") ?? new LocalizedText(""))];

    public static ImmutableArray<LocalizedText> LocalizedList(this YamlReader reader, YamlMap map, string key) =>
        reader.LocalizedList(map[key], $"'{key}'");

    public static Rights? Rights(this YamlReader reader, YamlMap map, string key)
    {
        if (reader.Map(map[key], $"'{key}'") is not { } rights)
            return null;
        reader.RefuseUnknownKeys(rights, $"'{key}'", "licence", "permission");
        return new Rights(reader.Text(rights, "licence") ?? Model.Rights.Unknown.Licence, reader.Text(rights, "permission") ?? Model.Rights.Unknown.Permission);
    }
}
