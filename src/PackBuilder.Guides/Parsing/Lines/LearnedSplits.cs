using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Banks;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>
/// Parts lines where a question and its answer stand on one, after a mark that no list knows: the same word or sign after the question
/// mark of most lines that go on there. <c>1. ……？ 答曰：……</c>, <c>……？　要点 | ……</c>.
/// </summary>
internal static partial class LearnedSplits
{
    private const int Fewest = 3;
    private const double Least = 0.6;

    // A prompt is no longer.
    private const int LongestPrompt = 300;

    public static ImmutableArray<BankLine> Apply(ImmutableArray<BankLine> lines)
    {
        var goOn = lines.Where(MayHoldAnswer).Select(line => Asked().Match(line.Text)).Where(asked => asked.Success && !HasOptions(asked.Value)).ToList();
        if (goOn.Count < Fewest)
            return lines;
        if (goOn.Select(asked => LearnedLabels.MarkAt(asked.Groups["rest"].Value)).OfType<string>().GroupBy(mark => mark, StringComparer.Ordinal).MaxBy(same => same.Count()) is not { Key: var learned } same
            || same.Count() < Math.Max(Fewest, Least * goOn.Count))
            return lines;
        return [.. lines.SelectMany(line => PlaceOf(line, learned) is { } place ? Parts(line, place) : [line])];
    }

    private static int? PlaceOf(BankLine line, string mark)
    {
        if (!MayHoldAnswer(line))
            return null;
        for (int at = line.Text.IndexOf(mark, StringComparison.Ordinal); at > 0 && at < LongestPrompt; at = line.Text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            if (line.Text[..at].TrimEnd() is [.., '？' or '?' or '。' or '.' or '！' or '）' or '”'] && LearnedLabels.MarkAt(line.Text[at..]) == mark && at + mark.Length < line.Text.Length)
                return HasOptions(line.Text) ? null : at;
        }

        return null;
    }

    private static bool MayHoldAnswer(BankLine line) => line.HasText && line.Text.Length <= InlineLabels.Longest;

    // Options after a question are its options. Asked last: it looks at every letter.
    private static bool HasOptions(string text) => OptionMarks.Inside(text) is not null;

    private static IEnumerable<BankLine> Parts(BankLine line, int place) =>
    [
        line with { Text = line.Text[..place].TrimEnd() },
        line with { Text = line.Text[place..], Depth = -1, Marker = "", IsChecked = null, StartsBlock = false, AfterBlank = false, IsSaidToAsk = false },
    ];

    [GeneratedRegex(@"^[^？?]*[？?][”"")）]?[\s\u3000]*(?<rest>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Asked();
}
