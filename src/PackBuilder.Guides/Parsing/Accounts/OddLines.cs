using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Banks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>
/// Questions of one bank are built alike: where a few have a line without a label that none of the others has, or end in one that ends no
/// sentence after others that do, it may be the head of a page or part of something else.
/// </summary>
internal static partial class OddLines
{
    private const int Fewest = 5;
    private const int LongestLine = 60;

    /// <returns>The first line of each such question, and the odd one in it.</returns>
    public static IEnumerable<(int Question, int Line)> Find(BankResult bank)
    {
        var found = Unended(bank).Concat(Repeated(bank)).Concat(Unlike(bank)).Concat(Between(bank)).Concat(AfterOptions(bank)).Concat(Apart(bank)).Concat(Addresses(bank)).DistinctBy(odd => odd.Question);
        return found.OrderBy(odd => odd.Line);
    }

    private static IEnumerable<(int Question, int Line)> Unended(BankResult bank)
    {
        var last = bank.Ranges.Values.Where(range => range.End > range.Start + 1 && SignOf(bank.Facts[range.End - 1]) == 'p').ToList();
        var unended = last.Where(range => bank.Facts[range.End - 1].Line.Text is { Length: <= LongestLine } text && !IsEnded(text) && IsEnded(bank.Facts[range.End - 2].Line.Text)).Select(range => (range.Start, range.End - 1)).ToList();
        if (unended.Count * 10 <= bank.Ranges.Count * 3 && unended.Count > 0)
            return unended;
        // Anywhere in them, where nearly all lines end as sentences do.
        var text = bank.Ranges.Values.SelectMany(range => Enumerable.Range(range.Start + 1, Math.Max(0, range.End - range.Start - 1)).Where(i => SignOf(bank.Facts[i]) == 'p' || bank.Facts[i].Label is { IsStrong: true, Rest.Length: > 0 }).Select(i => (range.Start, Line: i))).ToList();
        var odd = text.Where(entry => SignOf(bank.Facts[entry.Line]) == 'p' && bank.Facts[entry.Line] is { Ask: 0, Line.Text: { Length: <= LongestLine } line } && !IsEnded(line) && !"[<`!*>".Contains(line[0])).ToList();
        return text.Count >= Fewest && odd.Count * 7 <= text.Count ? odd : [];
    }

    // The address of a site, alone on its line.
    private static IEnumerable<(int Question, int Line)> Addresses(BankResult bank) =>
        bank.Ranges.Values.SelectMany(range => Enumerable.Range(range.Start + 1, Math.Max(0, range.End - range.Start - 1)).Where(i => SignOf(bank.Facts[i]) == 'p' && Address().IsMatch(bank.Facts[i].Line.Text)).Select(i => (range.Start, i)));

    // A sentence between two questions, below no heading: part of the first that was cut off.
    private static IEnumerable<(int Question, int Line)> Apart(BankResult bank)
    {
        var odd = new List<(int, int)>();
        int before = -1;
        foreach (var range in bank.Ranges.Values)
        {
            for (int i = before < 0 ? range.Start : bank.Ranges[before].End; i < range.Start && !bank.Facts[i].IsOutline; i++)
            {
                bool isSentence = bank.Facts[i] is { Line: { HasText: true, Kind: LineKind.Line or LineKind.Item }, Label: null, IsTurn: false } fact && fact.Line.Text.Length > 8 && IsEnded(fact.Line.Text);
                if (bank.Pieces.TryGetValue(i, out var own) && own is [MaterialPiece, ..])
                    break;
                // What was set aside between them stands where it should.
                if (isSentence && !bank.Pieces.ContainsKey(i))
                {
                    odd.Add((before < 0 ? range.Start : before, i));
                    break;
                }
            }

            before = range.Start;
        }

        return odd.Count * 5 <= bank.Ranges.Count ? odd : [];
    }

    // Text that goes on with the last option of one or two questions, and of no others.
    private static IEnumerable<(int Question, int Line)> AfterOptions(BankResult bank)
    {
        var choices = bank.Ranges.Values.Where(range => HasOptions(bank.Facts, range)).ToList();
        var odd = new List<(int, int)>();
        foreach (var range in choices)
        {
            for (int i = range.Start + 1; i < range.End; i++)
            {
                if (SignOf(bank.Facts[i]) == 'p' && !bank.Facts[i - 1].Options.IsEmpty)
                    odd.Add((range.Start, i));
            }
        }

        return choices.Count >= 3 && odd.Count * 5 <= choices.Count + 2 ? odd : [];
    }

    // A line between two points of an answer that belongs to neither: short, and no sentence, after one that is.
    private static IEnumerable<(int Question, int Line)> Between(BankResult bank)
    {
        var odd = new List<(int, int)>();
        foreach (var range in bank.Ranges.Values)
        {
            for (int i = range.Start + 2; i + 1 < range.End; i++)
            {
                bool isBetween = SignOf(bank.Facts[i]) == 'p' && SignOf(bank.Facts[i - 1]) == 'n' && SignOf(bank.Facts[i + 1]) == 'n' && bank.Facts[i].Line.Text is { Length: <= LongestLine } text && !IsEnded(text);
                if (isBetween && (IsEnded(bank.Facts[i - 1].Line.Text) || bank.Facts[i - 1].Line.Text.Length < LongestLine / 2))
                    odd.Add((range.Start, i));
            }
        }

        return odd.Count * 5 <= bank.Ranges.Count ? odd : [];
    }

    // The same line at the end of several, and nowhere else.
    private static IEnumerable<(int Question, int Line)> Repeated(BankResult bank)
    {
        var last = bank.Ranges.Values.Where(range => range.End > range.Start + 2 && SignOf(bank.Facts[range.End - 1]) == 'p' && bank.Facts[range.End - 1].Line.Text.Length <= LongestLine)
            .ToLookup(range => bank.Facts[range.End - 1].Line.Text, StringComparer.Ordinal);
        var all = bank.Facts.Where(fact => last.Contains(fact.Line.Text)).CountBy(fact => fact.Line.Text).ToDictionary(StringComparer.Ordinal);
        return last.Where(same => same.Count() > 1 && all[same.Key] == same.Count()).SelectMany(same => same.Select(range => (range.Start, range.End - 1)));
    }

    private static bool IsEnded(string text) => text.Length > 0 && "。！？；：…”.!?;:\")）".Contains(text[^1]);

    private static IEnumerable<(int Question, int Line)> Unlike(BankResult bank)
    {
        // Questions of one kind: with options, or without.
        foreach (var alike in bank.Ranges.Values.GroupBy(range => HasOptions(bank.Facts, range)))
        {
            var shapes = alike.Select(range => (Range: range, Shape: ShapeOf(bank.Facts, range))).ToList();
            var common = shapes.CountBy(entry => entry.Shape).MaxBy(shape => shape.Value);
            if (shapes.Count < Fewest || common.Value * 10 < shapes.Count * 7)
                continue;
            foreach (var (range, shape) in shapes)
            {
                if (shape != common.Key && HasMoreText(shape, common.Key) && OddLine(bank.Facts, range) is { } line && (range.End == bank.Facts.Length || !IsEnded(bank.Facts[line].Line.Text)))
                    yield return (range.Start, line);
            }
        }
    }

    private static bool HasOptions(ImmutableArray<LineFacts> facts, Segment range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (facts[i].StartsOptions)
                return true;
        }

        return false;
    }

    // A letter for each stretch of lines that are alike: q the question, o options, p text, n points, and a sign for each label.
    private static string ShapeOf(ImmutableArray<LineFacts> facts, Segment range)
    {
        var shape = new System.Text.StringBuilder();
        for (int i = range.Start; i < range.End; i++)
        {
            char sign = i == range.Start ? 'q' : SignOf(facts[i]);
            if (sign != ' ' && (shape.Length == 0 || shape[^1] != sign))
                shape.Append(sign);
        }

        return shape.ToString();
    }

    private static char SignOf(LineFacts fact) =>
        !fact.Line.HasText ? ' '
        : fact.Label is { IsStrong: true } label ? (char)('A' + (int)label.Field)
        : !fact.Options.IsEmpty ? 'o'
        : fact.Number is not null || fact.Line is { Kind: LineKind.Item, StartsBlock: true } ? 'n'
        : 'p';

    // Text is all that it has more than the others.
    private static bool HasMoreText(string shape, string common) =>
        shape.Length == common.Length + 1 && Enumerable.Range(0, shape.Length).Any(i => shape[i] == 'p' && shape.Remove(i, 1) == common);

    // The last line of text without a label. A long one is hardly the head of a page.
    private static int? OddLine(ImmutableArray<LineFacts> facts, Segment range)
    {
        for (int i = range.End - 1; i > range.Start; i--)
        {
            if (SignOf(facts[i]) == 'p')
                return facts[i].Line.Text.Length <= LongestLine ? i : null;
        }

        return null;
    }

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$")]
    private static partial Regex Address();
}
