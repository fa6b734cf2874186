using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Yaml;

/// <summary>The keys of one map of a guide, by what they hold.</summary>
/// <param name="also">Keys that are fine beside those of its kind.</param>
internal sealed class BlockFields(YamlReader reader, YamlMap map, ImmutableArray<string> also)
{
    private Message What => map["type"] is YamlScalar type ? (Message)$"a block of type '{type.Value}'" : "this entry";

    public YamlReader Reader => reader;

    public YamlMap Map => map;

    /// <summary>Refuses every other key than these (separated by spaces), then reads.</summary>
    public T Has<T>(string keys, Func<BlockFields, T> read)
    {
        reader.RefuseUnknownKeys(map, What, [.. also, .. keys.Split(' ')]);
        return read(this);
    }

    public LocalizedText Required(string key) => reader.RequiredLocalized(map, key, What);

    public LocalizedText? Text(string key) => reader.Localized(map, key);

    public ImmutableArray<LocalizedText> Texts(string key) => reader.LocalizedList(map, key);

    public string Word(string key) => reader.RequiredText(map, key, What);

    public string? Optional(string key) => reader.Text(map, key);

    public string? Date(string key) => reader.Date(map, key);

    public bool Flag(string key) => reader.Flag(map, key) ?? false;

    public int Integer(string key, int absent) => reader.Integer(map, key) ?? absent;

    /// <summary>One of a few words; the first stands for an absent key.</summary>
    public string OneOf(string key, string absent, params ImmutableArray<string> known) => OneOfOrNone(key, known) ?? absent;

    /// <summary>One of a few words, or null for an absent key.</summary>
    public string? OneOfOrNone(string key, ImmutableArray<string> known)
    {
        string? word = reader.Text(map, key);
        if (word is not null && !known.Contains(word))
            reader.Add(GuideYamlErrors.NotOneOf(map[key]!.Location, key, word, known));
        return word;
    }

    public ImmutableArray<ImmutableArray<LocalizedText>> Rows() =>
        [.. reader.List(map["rows"], "'rows'").Select(row => reader.LocalizedList(row, "a row"))];

    public IEnumerable<BlockFields> Maps(string key) => reader.List(map[key], $"'{key}'")
        .Select(node => reader.Map(node, $"an entry of '{key}'"))
        .OfType<YamlMap>()
        .Select(entry => new BlockFields(reader, entry, []));
}
