using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>How plainly a text asks or sets a task.</summary>
internal static partial class Asking
{
    private const int LongestAsk = 400;

    // In front of a line, they say nothing of its words.
    private static readonly char[] Bullets = ['★', '☆', '●', '◆', '◇', '■', '▲', '▶', '•', ' ', '\u3000'];

    private static readonly WordTable Words = WordTable.Load("asks.txt");
    private static readonly string[] Inside = [.. Words.Words.Where(word => word.Value == "inside").Select(word => word.Key)];
    private static readonly (string Word, double Worth)[] Starts =
        [.. Words.Words.Where(word => word.Value != "inside").Select(word => (word.Key, word.Value switch { "request" => 1, "opens" => 0.7, _ => 0.4 }))];

    /// <returns>1 where it surely asks, less where its words only suggest it, 0 where nothing says so.</returns>
    public static double Of(string text)
    {
        if (text.Length is < 2 or > LongestAsk)
            return 0;
        string bare = Tail().Replace(text.TrimStart(Bullets).Trim('*', ' ', '\u3000'), "");
        if (bare.Length == 0)
            return 0;
        if (bare[^1] is '？' or '?' || Blank().IsMatch(text) || Japanese().IsMatch(bare))
            return 1;
        string folded = bare.ToLowerInvariant();
        if (bare.IndexOfAny(['？', '?']) >= 0)
            return 0.8;
        foreach (var (start, worth) in Starts)
        {
            if (folded.StartsWith(start, StringComparison.Ordinal)
                && (folded.Length == start.Length || !char.IsAsciiLetter(start[^1]) || !char.IsAsciiLetter(folded[start.Length])))
                return bare[^1] is '：' or ':' ? Math.Min(worth, 0.6) : worth;
        }

        return bare.Length <= 60 && Inside.Any(word => bare.Contains(word, StringComparison.Ordinal)) ? 0.6 : 0;
    }

    /// <summary>A gap to fill: empty brackets, or a rule. Brackets after a Latin letter are those of code.</summary>
    public static bool HasBlank(string text) => Blank().IsMatch(text);

    /// <summary>Gaps that no code has: brackets of Chinese, or with room in them, and rules.</summary>
    public static int Blanks(string text) => Gap().Count(text);

    /// <summary>Gaps in rules, which words fill.</summary>
    public static int Rules(string text) => Rule().Count(text);

    // Blanks before a sign of punctuation are a gap whose rule was not copied.
    [GeneratedRegex(@"(?<![A-Za-z0-9_\]>])[（(][\s\u3000_]*[）)]|（[\s\u3000_]*）|_{2,}|＿{2,}|(?<=\S)[ \u00A0\u3000]{4,}(?=[，。、；])")]
    private static partial Regex Blank();

    [GeneratedRegex(@"（[\s\u3000_]*）|\([\s\u3000]{2,}\)|_{3,}|＿{2,}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"_{2,}|＿{2,}")]
    private static partial Regex Rule();

    // ……ですか。
    [GeneratedRegex(@"(?:です|ます|ました|ません|でしょう)か[。.]?$")]
    private static partial Regex Japanese();

    // Points, a type, quotation marks after the question.
    [GeneratedRegex(@"(?:[（(【\[][^（()）？?]{1,10}[）)】\]]|[”’""」』）)\s\u3000*])+$")]
    private static partial Regex Tail();
}
