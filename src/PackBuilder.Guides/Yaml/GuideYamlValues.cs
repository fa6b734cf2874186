using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Yaml;

/// <summary>Values that guides and front matter share, read from YAML.</summary>
internal static class GuideYamlValues
{
    /// <summary>A plain text (Chinese), or a map with <c>zh</c> and <c>en</c>.</summary>
    public static LocalizedText? Localized(this YamlReader reader, YamlNode? node, Message what)
    {
        switch (node)
        {
            case null or YamlScalar { IsNull: true }:
                return null;
            case YamlScalar scalar:
                return new LocalizedText(scalar.Value);
            case YamlMap map:
                reader.RefuseUnknownKeys(map, what, "zh", "en", "from_hash");
                var text = new LocalizedText(reader.Text(map, "zh"), reader.Text(map, "en")) { FromHash = reader.Text(map, "from_hash") };
                if (text is { Zh: null, En: null })
                    reader.Missing(map, "zh", what);
                return text;
            default:
                reader.Wrong(node, what, "a text, or a map with zh and en");
                return null;
        }
    }

    public static LocalizedText? Localized(this YamlReader reader, YamlMap map, string key) => reader.Localized(map[key], $"'{key}'");

    public static LocalizedText RequiredLocalized(this YamlReader reader, YamlMap map, string key, Message what)
    {
        if (reader.Localized(map, key) is { } text)
            return text;
        if (map[key] is null or YamlScalar)
            reader.Missing(map, key, what);
        return new LocalizedText("");
    }

    /// <summary>A list of texts, each plain or by language.</summary>
    public static ImmutableArray<LocalizedText> LocalizedList(this YamlReader reader, YamlNode? node, Message what) =>
        [.. reader.List(node, what).Select(item => reader.Localized(item, $"an entry of {what}") ?? new LocalizedText(""))];

    public static ImmutableArray<LocalizedText> LocalizedList(this YamlReader reader, YamlMap map, string key) =>
        reader.LocalizedList(map[key], $"'{key}'");

    public static Rights? Rights(this YamlReader reader, YamlMap map, string key)
    {
        if (reader.Map(map[key], $"'{key}'") is not { } rights)
            return null;
        reader.RefuseUnknownKeys(rights, $"'{key}'", "licence", "permission");
        return new Rights(reader.Text(rights, "licence") ?? Model.Rights.Unknown.Licence, reader.Text(rights, "permission") ?? Model.Rights.Unknown.Permission)
        {
            At = map.Entries.First(entry => entry.Key.Value == key).Key.Location,
        };
    }

    /// <summary>An ISO date such as <c>2026-09-01</c>, or null with an error.</summary>
    public static string? Date(this YamlReader reader, YamlMap map, string key)
    {
        if (reader.Text(map, key) is not { } date)
            return null;
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return date;
        reader.Add(GuideYamlErrors.NotADate(map[key]!.Location, key, date));
        return null;
    }
}
