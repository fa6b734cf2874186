using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Finds blocks of answers and keys: below <c>参考答案</c> or a like title, or lines that hold keys alone.</summary>
internal static partial class ZoneFinder
{
    private const int LongestTitle = 30;

    // So often in one document the words of a title are a label.
    private const int MostTitles = 2;

    // So many numbers come again before they count answers, and so great a part of those of the questions.
    private const int Fewest = 3;
    private const double Least = 0.8;

    /// <summary>Every block that may be one.</summary>
    public static AnswerZones Find(ImmutableArray<LineFacts> facts)
    {
        var zones = ImmutableArray.CreateBuilder<AnswerZone>();
        int numbered = 0;
        // Below each question such a line is a label.
        var labels = facts.Where(fact => IsBareLabel(fact)).CountBy(fact => fact.Line.Text).Where(text => text.Value >= MostTitles).Select(text => text.Key).ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < facts.Length; i++)
        {
            // A table may be one of questions.
            numbered += facts[i] is { Number: null, Label: null or { Field: not BankField.Question }, Ask: < 1, Line.Kind: not LineKind.Whole } ? 0 : 1;
            if (numbered == 0 || !facts[i].Line.HasText || ZoneAt(facts, i) is not { } zone || !zone.IsSure && labels.Contains(facts[i].Line.Text))
                continue;
            zones.Add(zone);
            i = zone.End - 1;
        }

        return new AnswerZones(zones.ToImmutable());
    }

    private static bool IsBareLabel(LineFacts fact) => fact is { Line.Level: 0, Label: { Rest.Length: 0 } label } && BankFields.Answers(label.Field);

    private static AnswerZone? ZoneAt(ImmutableArray<LineFacts> facts, int i)
    {
        string text = facts[i].Line.Text;
        // Keys on the line of their title: 参考答案：1-5 BADCA.
        bool withKeys = facts[i].Label is { Field: BankField.Answer } label && KeyEntries.Line(label.Rest) is { Length: > 1 };
        bool repeats = !withKeys && !IsTitle(facts[i]) && HeadsRepeat(facts, i);
        bool titled = !withKeys && (IsTitle(facts[i]) || repeats);
        bool bare = KeyEntries.Line(text) is { Length: > 2 };
        if (!withKeys && !titled && !bare || facts[i].IsPairKey)
            return null;
        var zone = new ZoneReading(facts, titled ? i + 1 : i, titled || withKeys).Read();
        if (zone.Entries.Length < (repeats ? Least * Asked(facts, i, facts[i + 1].Number!.Family) : 2))
            return null;
        return zone with { Start = i };
    }

    // A short line, and below it the numbers of the questions once more, with text that does not ask.
    private static bool HeadsRepeat(ImmutableArray<LineFacts> facts, int i)
    {
        if (facts[i] is not { Number: null, Label: null or { Rest.Length: 0 }, Options.IsEmpty: true, Ask: 0, Line.Text: { Length: <= LongestTitle } and [.., not ('：' or ':' or '。' or '，' or '；')] } || i + Fewest >= facts.Length || facts[i + 1].Number is not { Number: 1 } first)
            return false;
        for (int next = 0; next < Fewest; next++)
        {
            if (facts[i + 1 + next] is not { Ask: < 1, Number: { } number } || number.Family != first.Family || number.Number != next + 1)
                return false;
        }

        return Asked(facts, i, first.Family) >= Fewest && facts[(i + 1)..].All(fact => fact.Number?.Family != first.Family || fact.Ask < 1);
    }

    // Those of the same numbering, or all where there is no numbered one.
    private static int Asked(ImmutableArray<LineFacts> facts, int end, string family)
    {
        var asked = facts[..end].Where(fact => fact.Ask >= 0.6).ToList();
        return asked.Exists(fact => fact.Number is not null) ? asked.Count(fact => fact.Number?.Family == family) : asked.Count;
    }

    public static bool IsTitle(LineFacts fact)
    {
        string text = Stars.Unwrap(fact.Line.Text);
        return text.Length <= LongestTitle && Title().IsMatch(text) && fact.Label is not { Rest.Length: > 0 };
    }

    [GeneratedRegex(@"^[\p{L}\p{N}\s、.．（()）【\[“”：:#=—–★☆◆*~-]{0,18}?(?:答案要点|答题要点|参考要点|答案|解答|[Aa]nswers?(?: [Kk]ey)?|ANSWERS?(?: KEY)?|[Kk]ey)(?:\s*(?:及|与|和|&|and|或)\s*[\p{L} ]{1,12})?(?:解析|详解|如下|部分|汇总|一览表?|速查|表)?\s*[】\]）)]?\s*[：:]?[\s=—–★☆◆*~-]*$")]
    private static partial Regex Title();
}
