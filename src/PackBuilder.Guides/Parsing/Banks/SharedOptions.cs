using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// Options that stand once above the questions that choose from them, as exams of medicine and pharmacy have them: <c>【41～43】</c>, then
/// A to E, then 41, 42 and 43 without options of their own.
/// </summary>
internal static partial class SharedOptions
{
    private const int Fewest = 2;

    // A stem may go over a few lines before its answer.
    private const int MostLines = 60;

    public static void Apply(LineFacts[] facts)
    {
        for (int i = 0; i < facts.Length; i++)
        {
            if (RangeOf(facts[i]) is not { } range)
                continue;
            int end = i + 1;
            var options = ImmutableArray.CreateBuilder<OptionText>();
            while (end < facts.Length && facts[end].Options is [{ Key: var key }, ..] next && key == 'A' + options.Count)
            {
                options.AddRange(next);
                end++;
            }

            var stems = options.Count < Fewest ? [] : Stems(facts, end, range.First, range.Last);
            if (stems.Count < Fewest)
                continue;
            for (int line = i; line < end; line++)
                facts[line] = facts[line] with { IsShared = true, Options = [], Number = null, Label = null, Ask = 0, IsOutline = true, IsKeys = false };
            foreach (int stem in stems)
                facts[stem] = facts[stem] with { Shared = options.ToImmutable(), Ask = 1, IsOutline = false };
            i = stems[^1];
        }
    }

    // Numbered lines up to the last of the range, or to whatever starts something else; none has options of its own.
    private static List<int> Stems(LineFacts[] facts, int from, int first, int last)
    {
        var stems = new List<int>();
        int due = first;
        for (int i = from; i < facts.Length && i - from < MostLines; i++)
        {
            if (RangeOf(facts[i]) is not null || facts[i].Heads is not null || facts[i].Line.Level > 0)
                break;
            if (facts[i].StartsOptions)
            {
                // The stem above has options of its own.
                if (stems.Count > 0)
                    stems.RemoveAt(stems.Count - 1);
                break;
            }

            if (facts[i] is not { Number: { Number: > 0 } number, IsAnswer: false, IsKeys: false } || due > 0 && number.Number != due || number.Number > last)
                continue;
            stems.Add(i);
            due = number.Number + 1;
        }

        return stems;
    }

    private sealed record SharedRange(int First, int Last);

    private static SharedRange? RangeOf(LineFacts fact)
    {
        if (!fact.Line.HasText)
            return null;
        if (Range().Match(fact.Line.Text) is { Success: true } range)
        {
            int first = int.Parse(range.Groups["a"].Value, CultureInfo.InvariantCulture), last = int.Parse(range.Groups["b"].Value, CultureInfo.InvariantCulture);
            return first < last && last - first < 20 ? new SharedRange(first, last) : null;
        }

        return Named().IsMatch(fact.Line.Text) ? new SharedRange(0, int.MaxValue) : null;
    }

    [GeneratedRegex(@"^[*\s]*[（(【\[〔]?\s*(?:第|Questions?|Items?)?\s*(?<a>\d{1,4})\s*题?\s*(?:[-–—~～至到]{1,2}|to)\s*第?\s*(?<b>\d{1,4})\s*小?题?(?:[\s，,：:]*(?:(?:共用|共享|使用|选用|share)[^。？?]{0,16}|[^。？?]{0,12}(?:备选|选项|options|choices|answers)[^。？?]{0,12}))?\s*[】\]）)〕]?[\s：:*]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"^[*\s]*[（(【\[〔]?\s*(?:共用|共享)?(?:的)?(?:备选答案|备选项|共用选项)\s*[】\]）)〕]?[\s：:*]*$")]
    private static partial Regex Named();
}
