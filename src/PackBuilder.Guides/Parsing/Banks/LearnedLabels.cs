using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// Words and signs that label answers in one document, whatever they are: they stand below most of its questions, or before most of the
/// keys after its options. Two names by turns are people who speak, but where all that one of them says asks.
/// </summary>
internal static partial class LearnedLabels
{
    // A mark below so many questions, and below so great a part of them.
    private const int Fewest = 3;
    private const double Least = 0.6;

    // So often two people speak by turns.
    private const int FewestTurns = 2;

    // As far below its question an answer has its label.
    private const int Ahead = 12;
    private const double Always = 0.85;

    public static void Apply(LineFacts[] facts)
    {
        ReadSpeakers(facts);
        ReadKeys(facts);
        ReadHeadings(facts);
        ReadAnswers(facts);
    }

    private static void ReadAnswers(LineFacts[] facts)
    {
        var below = Enumerable.Range(1, Math.Max(0, facts.Length - 1)).Where(i => Asks(facts, i - 1) && facts[i] is { IsAnswer: false, StartsOptions: false } && !IsAnsweredBelow(facts, i)).ToList();
        if (below.Where(i => NameOf(facts[i]) is not null).GroupBy(i => NameOf(facts[i])!, StringComparer.Ordinal).MaxBy(group => group.Count()) is { } named && named.Count() >= Math.Max(Fewest, Least * below.Count))
        {
            foreach (int i in Enumerable.Range(0, facts.Length).Where(i => NameOf(facts[i]) == named.Key))
                Label(facts, i, named.Key, facts[i].Line.Text[Word().Match(facts[i].Line.Text).Length..]);
            return;
        }

        if (below.Where(i => SignOf(facts[i]) is not null).GroupBy(i => SignOf(facts[i])!, StringComparer.Ordinal).MaxBy(group => group.Count()) is not { } signed || signed.Count() < Math.Max(Fewest, Least * below.Count))
            return;
        // A sign may come again before each line of an answer, whose first line it labels.
        foreach (int i in signed)
            Label(facts, i, signed.Key, facts[i].Line.Text[signed.Key.Length..]);
    }

    // The same heading below most headings that ask.
    private static void ReadHeadings(LineFacts[] facts)
    {
        var names = facts.Where(fact => fact.Line.Level > 2).CountBy(fact => fact.Line.Text).Where(name => name.Value >= Fewest).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        int asked = names.Count == 0 ? 0 : facts.Count(fact => fact.Line.Level > 1 && (fact.Ask >= 0.6 || fact.Number is { IsNamed: true }) && !names.Contains(fact.Line.Text));
        var same = Enumerable.Range(1, Math.Max(0, facts.Length - 1)).Where(i => facts[i] is { Line.Level: > 2, Label: null, Number: null, Ask: < 1 } && names.Contains(facts[i].Line.Text)).GroupBy(i => facts[i].Line.Text, StringComparer.Ordinal).Where(name => name.Count() >= Math.Max(Fewest, Least * asked));
        foreach (int i in same.SelectMany(name => name).Where(_ => asked >= Fewest))
        {
            Label(facts, i, facts[i].Line.Text, "");
            facts[i] = facts[i] with { IsOutline = false };
        }
    }

    private static void Label(LineFacts[] facts, int line, string name, string rest) =>
        facts[line] = facts[line] with { Label = new LabelMark(BankField.Answer, name, rest.Trim(), true), IsTurn = false, Ask = 0 };

    private static bool IsAnsweredBelow(LineFacts[] facts, int line)
    {
        for (int i = line + 1; i < Math.Min(facts.Length, line + Ahead); i++)
        {
            if (facts[i].IsAnswer)
                return true;
            if (Asks(facts, i))
                return false;
        }

        return false;
    }

    // "key=B", "本题选B" after options or in front of a number: the words before the key label it.
    private static void ReadKeys(LineFacts[] facts)
    {
        var free = Enumerable.Range(0, facts.Length).Where(i => facts[i] is { Line.HasText: true, Options: [] or [{ Text: "" }] } fact && (!fact.IsAnswer || fact.Label is { Name: "A" or "a", Rest: "" })).ToList();
        ReadKeys(facts, [.. free.Where(i => i > 0 && (facts[i - 1].Options is { IsEmpty: false } and not [{ Text: "" }] || facts[i - 1].HasInnerOptions))]);
        ReadKeys(facts, [.. free.Where(i => i + 1 < facts.Length && facts[i].Number is null && facts[i + 1].Number is not null)]);
    }

    private static void ReadKeys(LineFacts[] facts, IReadOnlyList<int> after)
    {
        foreach (var same in after.Select(i => (Line: i, Key: Key().Match(facts[i].Line.Text))).Where(entry => entry.Key.Success).GroupBy(entry => entry.Key.Groups["name"].Value.Trim(), StringComparer.Ordinal))
        {
            if (same.Count() < Math.Max(Fewest, Least * after.Count))
                continue;
            foreach (var (line, key) in same)
                facts[line] = facts[line] with { Label = new LabelMark(BankField.Answer, same.Key.Length > 0 ? same.Key : "=", key.Groups["k"].Value, true), Number = null, Options = [], IsTurn = false, Ask = 0 };
        }
    }

    // Names in front of most lines, two or more of them.
    private static void ReadSpeakers(LineFacts[] facts)
    {
        var lines = Enumerable.Range(0, facts.Length).Where(i => facts[i].Line is { HasText: true, Level: 0 }).ToList();
        var spoken = lines.Where(i => facts[i] is { Label: null, Number: null, Options.IsEmpty: true }).Select(i => SpokenLine.Of(i, Spoken().Match(Stars.Unwrap(facts[i].Line.Text)))).OfType<SpokenLine>()
            .GroupBy(line => line.Name, StringComparer.Ordinal).Where(name => name.Count() > 1).OrderBy(name => name.First().Line).ToList();
        if (spoken.Count < 2)
            return;
        if (spoken.Sum(name => name.Count()) * 10 < lines.Count * 6)
        {
            ReadTalk(facts, lines, spoken.SelectMany(name => name).ToDictionary(line => line.Line));
            return;
        }

        var (asker, answerer) = (spoken[0], spoken[1]);
        var asked = asker.Select(line => line.Line).ToHashSet();
        bool isBank = spoken.Count == 2 && asked.Count >= Fewest && Speakers.RoleOf(asker.Key) is null && Speakers.RoleOf(answerer.Key) is null or "candidate" or "agent"
            && asker.Count(line => line.Ask >= 0.6) >= Always * asked.Count && answerer.Count(line => asked.Contains(line.Line - 1)) >= Always * answerer.Count()
            && answerer.Count(line => line.Ask >= 0.6) * 10 < answerer.Count() * 2;
        foreach (var line in spoken.SelectMany(name => name))
        {
            bool asks = asked.Contains(line.Line);
            facts[line.Line] = isBank
                ? facts[line.Line] with { Label = new LabelMark(asks ? BankField.Question : BankField.Answer, line.Name, line.Rest, true), IsTurn = false, Ask = asks ? line.Ask : 0 }
                : facts[line.Line] with { IsTurn = true, Ask = 0 };
        }
    }

    // Two people who speak by turns, within other text.
    private static void ReadTalk(LineFacts[] facts, List<int> lines, Dictionary<int, SpokenLine> spoken)
    {
        for (int from = 0; from < lines.Count; from++)
        {
            int to = from;
            while (to < lines.Count && spoken.TryGetValue(lines[to], out var line) && (to - from < 2 ? to == from || line.Name != spoken[lines[from]].Name : line.Name == spoken[lines[to - 2]].Name))
                to++;
            if (to - from < 2 * FewestTurns)
                continue;
            foreach (int line in lines[from..to])
                facts[line] = facts[line] with { IsTurn = true, Ask = 0 };
            from = to - 1;
        }
    }

    // Somebody's name and what is said; how far that asks.
    private sealed record SpokenLine(int Line, string Name, string Rest, double Ask)
    {
        public static SpokenLine? Of(int line, Match match)
        {
            if (!match.Success)
                return null;
            string rest = match.Groups["rest"].Value.Trim();
            return new SpokenLine(line, match.Groups["name"].Value, rest, Asking.Of(rest));
        }
    }

    private static bool Asks(LineFacts[] facts, int line) => facts[line] is { Ask: >= 0.6, Line.HasText: true } fact
        && (Starts(fact) || fact.Line.Level > 1 || line > 0 && fact.Label is null && Starts(facts[line - 1]) && facts[line - 1] is { Line.HasText: true, Ask: < 0.6 });

    private static bool Starts(LineFacts fact) => fact.Number is not null || fact.Label is { Field: BankField.Question };

    private static string? NameOf(LineFacts fact) =>
        fact is { Label: null, Number: null, Options.IsEmpty: true, Line.HasText: true } ? WordAt(fact.Line.Text)?.Name : null;

    // The word that a text starts with and that may label it, and how long it is with its sign.
    private static (string Name, int Length)? WordAt(string text) =>
        Word().Match(text) is { Success: true } word
        && (word.Groups["name"].Value is "回应" or "回复" or "应答" || Speakers.RoleOf(word.Groups["name"].Value) is null)
        // "我会这样问：“……”" opens what is said, and labels nothing.
        && word.Groups["name"].Value[^1] is not ('问' or '讲' or '道' or '想') && !text[word.Length..].StartsWith('“') ? (word.Groups["name"].Value, word.Length) : null;

    /// <summary>The word or sign that may label an answer at the start of a text, with all that sets it off; null where none does.</summary>
    public static string? MarkAt(string text) => WordAt(text) is var (_, length) ? text[..length].Trim() : Sign().Match(text) is { Success: true } sign ? sign.Value.Trim() : null;

    private static string? SignOf(LineFacts fact) =>
        fact is { Label: null, Number: null, Options.IsEmpty: true, Line.HasText: true } && Sign().Match(fact.Line.Text) is { Success: true } sign ? sign.Value : null;

    [GeneratedRegex(@"^(?:[【〖（(](?<name>[\p{L} ]{1,10})[】〗）)]|\[(?<name>[\p{L} ]{1,16})\]|[＊*]{1,2}(?<name>\p{L}{1,6})[＊*]{1,2}|[“‘](?<name>[\p{L}]{1,4})[”’][：:]|[\p{So}\p{Sm}＊*◎○●★☆]{0,2}(?<name>[\p{L}]{1,8}|[A-Z][a-z]+(?: [a-z]+){0,2})[＊*]{0,2}\s?(?:[：:][＊*]{0,2}|[—–]{1,2}|[→⇒＞>|｜;；]|[-=.](?=\s|$))|(?<name>\p{L}{1,4})\u3000+|(?<name>答え?|解|A)\s+)\s*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:[→⇒☞➔➜▶▷※>＞+:：=]{1,2}|-+>)[\s\u3000]*(?=\S)")]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?<name>[^\dA-J（(【\[]{0,10}?|[A-Z][a-z]+(?: [a-z]+){0,2})[\s：:=—–→>;；-]*[（(\[【]?\s*(?<k>[A-J]{1,6}|√|×|对|错|正确|错误)\s*[）)\]】]?[。.]?$")]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?:\[[\d:：/ -]+\]\s*)?(?<name>\p{L}[\p{L}\p{N}]{0,7})[：:]\s*(?<rest>\S.*)", RegexOptions.Singleline)]
    private static partial Regex Spoken();
}
