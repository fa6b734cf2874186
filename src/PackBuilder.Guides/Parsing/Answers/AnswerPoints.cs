using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Answers;

/// <summary>
/// Finds the points that an answer marks itself: <c>1.…2.…</c>, <c>（1）…</c>, <c>①…</c>, <c>第一步…</c>, <c>-…</c>. Numbers must
/// rise from one, so that a figure in a sentence starts no point; what follows the last point without a mark is cut off.
/// </summary>
internal static partial class AnswerPoints
{
    public static ImmutableArray<string> Find(string answer)
    {
        var steps = Rising(Step().Matches(answer), match => ChineseNumber.Read(match.Groups["n"].Value));
        if (steps.Count > 1)
            return Cut(answer, steps, answer.Length, keepMark: true);
        var numbers = Rising(Number().Matches(answer), match => NumberOf(match.Value));
        int end = answer.Length;
        var dashes = Dashes(answer, numbers.Count > 1 ? numbers[^1].Index : 0);
        if (numbers.Count < 2)
            return dashes.Count == 0 ? [] : Cut(answer, dashes, end, keepMark: false);
        // Dashes after the numbers are a list of their own.
        if (dashes.Count > 0)
            end = dashes[0].Index;
        var numbered = Cut(answer, numbers, end, keepMark: false);
        return dashes.Count > 0
            ? numbered.AddRange(Cut(answer, dashes, answer.Length, keepMark: false))
            : numbered.AddRange(InlineList.After(answer, numbers[^1].Index));
    }

    private static ImmutableArray<string> Cut(string answer, List<Match> marks, int end, bool keepMark)
    {
        var points = ImmutableArray.CreateBuilder<string>(marks.Count);
        for (int i = 0; i < marks.Count; i++)
        {
            int start = keepMark ? marks[i].Groups["mark"].Index : marks[i].Index + marks[i].Length;
            int stop = i + 1 < marks.Count ? marks[i + 1].Groups["mark"].Index : end;
            string point = AnswerTail.WithoutLabel(answer[start..stop].Trim(), hasNext: i + 1 < marks.Count || end < answer.Length);
            if (i + 1 < marks.Count)
                points.Add(point.Trim());
            else
                points.AddRange(Last(point).Select(part => part.Trim()));
        }

        return points.ToImmutable();
    }

    private static IEnumerable<string> Last(string point) => AnswerTail.Group(point) is var (label, text)
        ? [point[..label], AnswerTail.Cut(point[text..])]
        : [AnswerTail.Cut(point)];

    private static List<Match> Rising(IEnumerable<Match> matches, Func<Match, int> numberOf)
    {
        var rising = new List<Match>();
        foreach (var match in matches)
        {
            if (numberOf(match) == rising.Count + 1)
                rising.Add(match);
        }

        return rising;
    }

    // A list starts after a colon or at the start of a line; a dash in "5-10分钟" or "B-C" is none.
    private static List<Match> Dashes(string answer, int from)
    {
        var first = FirstDash().Match(answer, from);
        if (!first.Success)
            return [];
        return [first, .. Dash().Matches(answer, first.Index + first.Length).Where(match => IsItem(answer, match))];
    }

    private static bool IsItem(string answer, Match dash)
    {
        char before = dash.Groups["mark"].Index > 0 ? answer[dash.Groups["mark"].Index - 1] : '\n';
        char after = answer[dash.Index + dash.Length];
        if (char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after))
            return false;
        return !InsideBrackets(answer, dash.Index);
    }

    private static bool InsideBrackets(string answer, int at)
    {
        // A bracket holds no more than this.
        const int longest = 80;
        var before = answer.AsSpan(Math.Max(0, at - longest), Math.Min(at, longest));
        int open = before.LastIndexOfAny('（', '(', '“');
        return open >= 0 && before[open..].IndexOfAny('）', ')', '”') < 0;
    }

    private static int NumberOf(string mark)
    {
        foreach (char c in mark)
        {
            if (c is >= '①' and <= '⑳')
                return c - '①' + 1;
        }

        return int.Parse(string.Concat(mark.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<=^|[。！？!?；;：:”""）)\s])(?<mark>第(?<n>[一二三四五六七八九十]{1,3})步)(?=[，,、：:\s])")]
    private static partial Regex Step();

    [GeneratedRegex(@"(?<mark>(?<![\d.A-Za-z])\d{1,2}[.．、](?![\d])|[（(]\d{1,2}[）)]|[①-⑳])\s*")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:^|(?<=[：:\n]))[ \t]*(?<mark>[-–•·]) ?(?=[^\s-])")]
    private static partial Regex FirstDash();

    [GeneratedRegex(@"(?<mark>[-–•·]) ?(?=[^\s-])")]
    private static partial Regex Dash();
}
