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
            numbered += facts[i] is { Number: null, Label: null or { Field: not BankField.Question }, Line.Kind: not LineKind.Whole } ? 0 : 1;
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
        bool titled = !withKeys && IsTitle(facts[i]);
        bool bare = KeyEntries.Line(text) is { Length: > 2 };
        if (!withKeys && !titled && !bare || facts[i].IsPairKey)
            return null;
        var zone = new ZoneReading(facts, titled ? i + 1 : i, titled || withKeys).Read();
        if (zone.Entries.Length < 2)
            return null;
        return zone with { Start = i };
    }

    public static bool IsTitle(LineFacts fact)
    {
        string text = Stars.Unwrap(fact.Line.Text);
        return text.Length <= LongestTitle && Title().IsMatch(text) && fact.Label is not { Rest.Length: > 0 };
    }

    [GeneratedRegex(@"^[\p{L}\p{N}\s、.．（()）【\[“”：:#=—–★☆◆*~-]{0,18}?(?:答案要点|答题要点|参考要点|答案|解答|[Aa]nswers?(?: [Kk]ey)?|ANSWERS?(?: KEY)?|[Kk]ey)(?:\s*(?:及|与|和|&|and|或)\s*[\p{L} ]{1,12})?(?:解析|详解|如下|部分|汇总|一览表?|速查|表)?\s*[】\]）)]?\s*[：:]?[\s=—–★☆◆*~-]*$")]
    private static partial Regex Title();
}
