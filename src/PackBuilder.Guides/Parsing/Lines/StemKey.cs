using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>A key that stands in the gap of its question: <c>应当（ B ）。</c>, <c>（√）</c>.</summary>
internal static partial class StemKey
{
    /// <summary>The key, and the stem with an empty gap.</summary>
    public static (KeyText Key, string Stem)? Find(string stem)
    {
        Match? found = null;
        foreach (Match match in Bracket().Matches(stem))
        {
            // A letter in brackets at the start is an option or a number, not a filled gap.
            if ((match.Index > 0 || match.Length < stem.Length) && MayFill(stem, match))
                found = match.Index == 0 && match.Groups["k"].Value is [>= 'A' and <= 'J'] ? found : match;
        }

        if (found is null || KeyText.Read(found.Groups["k"].Value) is not { IsWhole: true } key)
            return null;
        return (key, stem[..found.Index] + "（  ）" + stem[(found.Index + found.Length)..]);
    }

    // Letters of options rise: 直流电（DC） names what it abbreviates. Brackets after a Latin letter are those of a formula: R（A，B）.
    private static bool MayFill(string stem, Match match)
    {
        string key = match.Groups["k"].Value;
        if (key[0] is < 'A' or > 'J' || key == "F")
            return true;
        char[] letters = [.. key.Where(char.IsAsciiLetterUpper)];
        return letters.Zip(letters.Skip(1)).All(pair => pair.First < pair.Second) && (letters.Length == 1 || match.Index == 0 || !char.IsAsciiLetter(stem[match.Index - 1]));
    }

    /// <summary>The same where the gap is the start of the stem, which options below it show to be one: <c>（C）是……</c>.</summary>
    public static (KeyText Key, string Stem)? AtStart(string stem) =>
        Bracket().Match(stem) is { Success: true, Index: 0 } match && match.Length < stem.Length && KeyText.Read(match.Groups["k"].Value) is { IsWhole: true } key
            ? (key, "（  ）" + stem[match.Length..]) : null;

    /// <summary>The same after the stem, which options below it show to be a key: <c>……做法正确的是。 B</c>.</summary>
    public static (KeyText Key, string Stem)? AtEnd(string stem) =>
        After().Match(stem) is { Success: true } match && KeyText.Read(match.Groups["k"].Value) is { IsWhole: true } key ? (key, stem[..match.Index].TrimEnd()) : null;

    [GeneratedRegex(@"(?<=[。？！：.?!:）)])[\s\u3000]+(?<k>[A-J](?:\s*[、,，]?\s*[A-J]){0,7})$")]
    private static partial Regex After();

    // A stray mark is what a lost space leaves behind.
    [GeneratedRegex(@"[（(]\s*[？?]?\s*(?<k>[A-J](?:\s*[、,，]?\s*[A-J]){0,7}|√|✓|✔|×|✗|✘|╳|对|错|正确|错误|T|F|X|x)\s*[？?]?\s*[）)]")]
    private static partial Regex Bracket();
}
