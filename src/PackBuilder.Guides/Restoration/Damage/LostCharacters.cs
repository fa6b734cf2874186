using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>A restored character of which a byte is lost.</summary>
/// <param name="At">Offset in the restored text.</param>
/// <param name="IsLead">The first byte is lost and the second is A3; else the second is lost.</param>
internal sealed record LostCharacter(int At, bool IsLead);

/// <summary>
/// Decides on a lost byte a second time, now that the text on both sides is known, with words: a model of three characters does
/// not see where words begin and end.
/// </summary>
internal sealed partial class LostCharacters(LanguageModel model)
{
    private const int Reach = 10;
    private const int QuotationReach = 400;
    private const double WordWeight = 0.7;
    // A shift opens nearly always at the end of a sentence.
    private const double FullStopBonus = 4;
    private const double MarkCost = 4;

    // A sentence does not end twice.
    private const double Impossible = 1000;

    /// <summary>Puts the best character in place. Returns the log 10 by which it beats the next.</summary>
    /// <param name="after">Damaged text after the stretch, for context.</param>
    public double Decide(StringBuilder restored, LostCharacter lost, ReadOnlySpan<char> after)
    {
        char now = restored[lost.At];
        if (!lost.IsLead && CodePagePairs.Default.Encode(now) is { Lead: 0xA1 } or null)
            return DecideMark(restored, lost.At);

        int start = Math.Max(0, lost.At - (2 * Reach));
        string left = WithoutReadings(Simplified(restored.ToString(start, lost.At - start)));
        int length = Math.Min(Reach, restored.Length - lost.At - 1);
        string right = Simplified(restored.ToString(lost.At + 1, length))
            + WithoutReadings(Simplified(after[..Math.Min(Reach - length, after.Length)].ToString()));
        var (best, bestCost, nextCost) = (now, double.MaxValue, double.MaxValue);
        foreach (char candidate in Candidates(now, lost.IsLead))
        {
            double cost = Cost(left, candidate, right);
            if (cost < bestCost)
                (best, bestCost, nextCost) = (candidate, cost, bestCost);
            else
                nextCost = Math.Min(nextCost, cost);
        }

        restored[lost.At] = best;
        return nextCost == double.MaxValue ? 0 : (nextCost - bestCost) / Math.Log(10);
    }

    // A lost mark: it closes an open quotation, else ends the sentence. The bytes cannot say more.
    private static double DecideMark(StringBuilder restored, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - QuotationReach); i--)
        {
            if (restored[i] is not ('“' or '”'))
                continue;
            if (restored[i] == '“')
                restored[at] = '”';
            break;
        }

        return 0;
    }

    private static IEnumerable<char> Candidates(char now, bool isLead)
    {
        var pairs = CodePagePairs.Default;
        int lead = pairs.Encode(now)?.Lead ?? 0;
        for (int x = 0x80; x <= 0xFE; x++)
        {
            if ((isLead ? pairs.Decode(x, 0xA3) : pairs.Decode(lead, x)) is { } c && (Characters.IsHan(c) || c == '。'))
                yield return c;
        }
    }

    private double Cost(string left, char candidate, string right)
    {
        string text = left + Simplifier.Default[candidate] + right;
        if (candidate == '。' && (left is [.., '。'] || right is ['。' or '，' or ',' or '；' or '？' or '！', ..]))
            return Impossible;
        double cost = Characters.IsHan(candidate) ? 0 : (WordWeight * MarkCost) - FullStopBonus;
        for (int i = left.Length; i < Math.Min(text.Length, left.Length + 3); i++)
            cost += model.Cost(i > 1 ? text[i - 2] : LanguageModel.Edge, i > 0 ? text[i - 1] : LanguageModel.Edge, text[i]);
        if (left.Length > 0 && Characters.IsHan(left[^1]))
            cost += model.ClauseCost(left[^1], !Characters.IsHan(candidate));
        if (Characters.IsHan(candidate))
            cost += model.ClauseCost(Simplifier.Default[candidate], right.Length == 0 || !Characters.IsHan(right[0]));
        return cost + (WordWeight * model.WordCost(text));
    }

    // Half a reading, where the context starts inside one, goes too.
    private static string WithoutReadings(string text) => Reading().Replace(text, "");

    [GeneratedRegex(@"\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}(?:\)|$)|^\)")]
    private static partial Regex Reading();

    private static string Simplified(string text) =>
        string.Create(text.Length, text, (output, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                output[i] = Simplifier.Default[source[i]];
        });
}
