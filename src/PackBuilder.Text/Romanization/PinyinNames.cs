using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace PackBuilder.Text.Romanization;

/// <summary>Han characters as syllables of pinyin without tones, each under its customary reading, ü as v.</summary>
public static class PinyinNames
{
    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    private static readonly Lazy<ImmutableArray<string?>> Syllables = new(Load);

    /// <summary>The syllable of a character; null where it has none, or is rarer than the characters from U+4E00 to U+9FFF.</summary>
    public static string? Of(Rune character) =>
        character.Value is >= First and <= Last ? Syllables.Value[character.Value - First] : null;

    private static ImmutableArray<string?> Load()
    {
        var syllables = new string?[Last - First + 1];
        using var reader = new StreamReader(typeof(PinyinNames).Assembly.GetManifestResourceStream("pinyin.txt")!);
        foreach (string line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            string[] parts = line.Split(' ');
            foreach (char character in parts[1])
                syllables[character - First] = parts[0];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(syllables);
    }
}
