using System.Collections.Frozen;
using System.Text;

namespace PackBuilder.Text.Romanization;

/// <summary>Han characters as syllables of pinyin without tones, each under its customary reading, ü as v.</summary>
public static class PinyinNames
{
    private static readonly Lazy<FrozenDictionary<char, string>> Syllables = new(Load);

    /// <summary>The syllable of a character; null where it has none, or is rarer than the characters from U+4E00 to U+9FFF.</summary>
    public static string? Of(Rune character) =>
        character.IsBmp ? Syllables.Value.GetValueOrDefault((char)character.Value) : null;

    private static FrozenDictionary<char, string> Load()
    {
        using var reader = new StreamReader(typeof(PinyinNames).Assembly.GetManifestResourceStream("pinyin.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' '))
            .SelectMany(parts => parts[1].Select(character => KeyValuePair.Create(character, parts[0])))
            .ToFrozenDictionary();
    }
}
