using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Chinese;

/// <summary>Knows what one syllable of pinyin looks like.</summary>
internal static partial class Pinyin
{
    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

    /// <summary>True for one syllable with exactly one tone mark. Without a mark it may be an English word.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> text)
    {
        int tones = 0;
        foreach (char c in text)
        {
            if (IsToned(c))
                tones++;
        }

        return tones == 1 && Syllable().IsMatch(text);
    }

    public static bool IsLetter(char c) => c is >= 'a' and <= 'z' or 'ü' || IsToned(c);

    private static bool IsToned(char c) => c > '\u007F' && Toned.Contains(c);

    [GeneratedRegex(@"^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,4}(?:ng|n|r)?\z")]
    private static partial Regex Syllable();
}
