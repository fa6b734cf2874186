using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>The key of one question in a block of keys.</summary>
internal sealed record KeyEntry(int Number, string Key);

/// <summary>
/// Keys with the numbers of their questions: <c>1. B  2. C</c>, <c>1-5：BADCA</c>, <c>1B2C</c>, <c>1.×　2.√</c>, <c>1-3 ABD AC BD</c>.
/// </summary>
internal static partial class KeyEntries
{
    // What fills a gap is no longer.
    private const int LongestWord = 24;

    // A list may leave out a question or two.
    private const int MostSkipped = 3;

    /// <summary>The entries of a line that holds nothing else; null for any other line. A range with another count of keys than of questions is refused.</summary>
    public static ImmutableArray<KeyEntry>? Line(string line)
    {
        if (line.Length > 2000 || !HasDigit(line))
            return null;
        var entries = ImmutableArray.CreateBuilder<KeyEntry>();
        int at = 0;
        while (at < line.Length)
        {
            var gap = Between().Match(line, at);
            at = gap.Index + gap.Length;
            if (at >= line.Length)
                break;
            var match = Range().Match(line, at);
            if (match.Success)
            {
                if (Spread(match) is not { } spread)
                    return null;
                entries.AddRange(spread);
            }
            else
            {
                match = Single().Match(line, at);
                if (!match.Success)
                    return null;
                entries.Add(new KeyEntry(Number(match.Groups["n"].Value), match.Groups["k"].Value));
            }

            at = match.Index + match.Length;
        }

        return entries.Count == 0 ? null : entries.ToImmutable();
    }

    /// <summary>Several entries on a line, some of them words: <c>6. ABD  7. 错误  8. 垛距</c>.</summary>
    public static ImmutableArray<KeyEntry>? Words(string line)
    {
        var marks = new List<Match>();
        foreach (Match mark in Numbered().Matches(line))
        {
            if (marks.Count == 0 ? mark.Index == 0 : Number(mark.Groups["n"].Value) - Number(marks[^1].Groups["n"].Value) is >= 1 and <= MostSkipped && mark.Value.Trim()[^1] == marks[0].Value.Trim()[^1])
                marks.Add(mark);
        }

        if (marks.Count < 2)
            return null;
        ImmutableArray<KeyEntry> entries =
        [
            .. marks.Select((mark, i) => new KeyEntry(Number(mark.Groups["n"].Value), line[(mark.Index + mark.Length)..(i + 1 < marks.Count ? marks[i + 1].Index : line.Length)].Trim(' ', '\u3000', '\t', '；', ';', '，', ',', '。'))),
        ];
        return entries.All(entry => entry.Key.Length is > 0 and <= LongestWord) ? entries : null;
    }

    /// <summary>The line is a range of numbers with keys, whether or not they agree.</summary>
    public static bool IsRange(string line) => Range().IsMatch(line.TrimStart());

    private static bool HasDigit(string line)
    {
        foreach (char c in line)
        {
            if (char.IsAsciiDigit(c))
                return true;
        }

        return false;
    }

    private static IEnumerable<KeyEntry>? Spread(Match range)
    {
        int from = Number(range.Groups["a"].Value), to = Number(range.Groups["b"].Value);
        int count = to - from + 1;
        string keys = range.Groups["keys"].Value.Trim();
        string[] groups = [.. Separators().Split(keys).Where(group => group.Length > 0)];
        if (count is < 1 or > 500)
            return null;
        if (groups.Length != count)
            groups = [.. groups.SelectMany(Each)];
        return groups.Length == count ? groups.Select((key, i) => new KeyEntry(from + i, key)) : null;
    }

    private static IEnumerable<string> Each(string group) =>
        Verdicts().IsMatch(group) ? Verdicts().Matches(group).Select(match => match.Value) : group.Select(c => c.ToString());

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private const string Key = "(?:[A-J]{1,8}(?:[、,，][A-J]){0,7}|√|✓|✔|×|✗|✘|╳|正确|错误|对|错|T|F|True|False)";

    [GeneratedRegex(@"\G[\s\u3000；;，,、。.|]*")]
    private static partial Regex Between();

    [GeneratedRegex(@"\G(?:第)?(?<a>\d{1,5})\s*[-–—~～至到]{1,2}\s*(?:第)?(?<b>\d{1,5})\s*(?:题)?\s*[：:.、．)）]?\s*(?<keys>" + Key + @"(?:[\s\u3000、,，;；]*" + Key + @")*)(?![A-Za-z])")]
    private static partial Regex Range();

    [GeneratedRegex(@"\G[（(【\[]?(?:第)?(?<n>\d{1,5})(?:题)?[）)】\]]?\s*[.．、:：)）\]-]?\s*(?:答案[：:]?\s*)?[（(【\[]?\s*(?<k>" + Key + @")(?![A-Za-z\p{IsCJKUnifiedIdeographs}])\s*[）)】\]]?")]
    private static partial Regex Single();

    [GeneratedRegex(@"(?<=^|[\s\u3000；;，,。])[（(]?(?<n>\d{1,5})\s*[.．、:：)）]\s*(?=\S)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[\s\u3000、,，;；]+")]
    private static partial Regex Separators();

    [GeneratedRegex("正确|错误|对|错|True|False|[√✓✔×✗✘╳]")]
    private static partial Regex Verdicts();
}
