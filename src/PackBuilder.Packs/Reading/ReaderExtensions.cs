using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>What the files of packs, editions and employers have in common.</summary>
internal static class ReaderExtensions
{
    /// <summary>A text in one or two languages; a plain string is Chinese.</summary>
    public static LocalizedText? Localized(this YamlReader reader, YamlMap map, string key) =>
        map[key] is { } node ? reader.Localized(node, $"'{key}'") : null;

    public static LocalizedText? Localized(this YamlReader reader, YamlNode node, Message what)
    {
        if (node is YamlScalar scalar)
            return scalar.IsNull || scalar.Value.Length == 0 ? null : new LocalizedText(scalar.Value);
        if (node is not YamlMap map)
        {
            reader.Wrong(node, what, "a text, or a map with zh and en");
            return null;
        }

        reader.RefuseUnknownKeys(map, what, "zh", "en");
        string? zh = NullIfEmpty(reader.Text(map, "zh"));
        string? en = NullIfEmpty(reader.Text(map, "en"));
        if (zh is null && en is null)
            reader.Wrong(map, what, "a map with a text for zh, en or both");
        return zh is null && en is null ? null : new LocalizedText(zh, en);
    }

    public static LocalizedText RequiredLocalized(this YamlReader reader, YamlMap map, string key, Message what)
    {
        if (reader.Localized(map, key) is { } text)
            return text;
        if (map[key] is null or YamlScalar)
            reader.Missing(map, key, what);
        return new LocalizedText("");
    }

    public static ImmutableArray<LocalizedText> LocalizedList(this YamlReader reader, YamlMap map, string key) =>
    [
        .. reader.List(map[key], $"'{key}'")
            .Select(item => reader.Localized(item, $"an entry of '{key}'"))
            .OfType<LocalizedText>(),
    ];

    /// <summary>The short names of guides in the codes of their questions, below <c>codes</c>.</summary>
    public static ImmutableArray<GuideCode> GuideCodes(this YamlReader reader, YamlMap map) =>
        reader.Map(map["codes"], "'codes'") is not { } codes
            ? []
            : [.. codes.Entries.Select(entry => new GuideCode(new Named(entry.Key.Value, entry.Key.Location), reader.Text(codes, entry.Key.Value) ?? ""))];

    /// <summary>Names of which none may stand twice.</summary>
    public static ImmutableArray<Named> Names(this YamlReader reader, YamlMap? map, string key)
    {
        if (map is null)
            return [];
        ImmutableArray<Named> names = [.. reader.TextNodes(map, key).Select(node => new Named(node.Value, node.Location))];
        reader.RefuseRepeated(key, names);
        return names;
    }

    public static void RefuseRepeated(this YamlReader reader, string key, ImmutableArray<Named> names)
    {
        foreach (var same in names.GroupBy(name => name.Name).Where(group => group.Key.Length > 0))
        {
            foreach (var again in same.Skip(1))
                reader.Add(PackErrors.Repeated(key, again, same.First().At));
        }
    }

    public static Named? Name(this YamlReader reader, YamlMap map, string key) =>
        reader.Text(map, key) is { } text ? new Named(text, map[key]!.Location) : null;

    /// <summary>The id, which must be a slug and agree with the file's name, so that one is as good as the other.</summary>
    public static Named Id(this YamlReader reader, YamlMap map, Message what)
    {
        string id = reader.RequiredText(map, "id", what);
        var at = (map["id"] ?? map).Location;
        string stem = Path.GetFileNameWithoutExtension(at.File);
        if (id.Length > 0 && !Slug.IsValid(id))
            reader.Add(PackErrors.NotASlug(id, at));
        else if (GuideId.IsDevice(id))
            reader.Add(PackErrors.DeviceId(id, at));
        else if (id.Length > 0 && id != stem)
            reader.Add(PackErrors.IdIsNotFileName(id, stem, at));
        return new Named(id, at);
    }

    /// <summary>The key <c>emphasis</c> of packs and employers.</summary>
    public static Stress Emphasis(this YamlReader reader, YamlMap map)
    {
        if (reader.Map(map["emphasis"], "'emphasis'") is not { } emphasis)
            return Stress.None;
        reader.RefuseUnknownKeys(emphasis, "'emphasis'", "tags", "questions");
        return new Stress(reader.Names(emphasis, "tags"), reader.Names(emphasis, "questions"));
    }

    /// <summary>Words for a sector, channel or shift, in Chinese or English.</summary>
    public static ImmutableArray<Named> WorldWords(this YamlReader reader, YamlMap? map, string key, ImmutableArray<string> known)
    {
        ImmutableArray<Named> words = [.. reader.Names(map, key).Select(name => name with { Name = Worlds.Of(name.Name) })];
        foreach (var word in words.Where(word => !known.Contains(word.Name)))
            reader.Add(PackErrors.UnknownChoice($"a word for '{key}'", word, known));
        return words;
    }

    /// <summary>Refuses a file that is of another kind, or of a version this program does not know.</summary>
    public static void Schema(this YamlReader reader, YamlMap map, string expected)
    {
        string schema = reader.RequiredText(map, "schema", "the file");
        if (schema.Length > 0 && schema != expected)
            reader.Add(PackErrors.WrongSchema(schema, expected, map["schema"]!.Location));
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
