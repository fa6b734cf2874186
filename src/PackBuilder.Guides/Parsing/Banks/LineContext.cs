using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>What a line is that its own words leave open: the lines beside it, and what the document repeats, tell.</summary>
internal static partial class LineContext
{
    private static readonly WordTable Notices = WordTable.Load("notices.txt");

    public static void Apply(LineFacts[] facts)
    {
        LearnedNumbers.Apply(facts);
        SharedOptions.Apply(facts);
        ReadNotices(facts);
        ReadPairs(facts);
        ReadTickedOptions(facts);
        ReadBareOptions(facts);
        ReadVerdictOptions(facts);
        ReadKindsAsOptions(facts);
        SidesOfMarks.Apply(facts);
        ReadBoldOptions(facts);
        ReadHeadedAnswers(facts);
        ReadAskedByQ(facts);
        ReadAnswersOfA(facts);
        LearnedLabels.Apply(facts);
        BulletOptions.Apply(facts);
        BareExplanations.Apply(facts);
        KeysAbove.Apply(facts);
        ReadClosedSections(facts);
        ReadSaid(facts);
    }

    private const int ShortestStatement = 8;

    // Below 填空题 or 判断题 each number counts a statement, though nothing in it asks: a gap may be lost, or nothing but blanks.
    private static void ReadClosedSections(LineFacts[] facts)
    {
        string?[] kinds = SectionKinds.Of([.. facts]);
        for (int start = 0; start < facts.Length;)
        {
            int end = start + 1;
            while (end < facts.Length && kinds[end] == kinds[start] && facts[end].Heads is null)
                end++;
            if (kinds[start] is ClosedKinds.FillIn or ClosedKinds.TrueFalse && !facts[start..end].Any(fact => fact.IsAnswer || fact.StartsOptions))
            {
                for (int i = start + 1; i < end; i++)
                {
                    // Answers of such a section are numbered as well, and no sentences.
                    if (facts[i] is { Number.Family: "1." or "auto" or "digits", Label: null, Line.Level: 0, IsKeys: false, Body: { Length: >= ShortestStatement } and [.., '。' or '）' or ')' or '.' or '？' or '?'] })
                        facts[i] = facts[i] with { Ask = 1 };
                }
            }

            start = end;
        }
    }

    // What a person says comes before all that words tell.
    private static void ReadSaid(LineFacts[] facts)
    {
        for (int i = 0; i < facts.Length; i++)
        {
            if (!facts[i].Line.IsSaidToAsk)
                continue;
            var own = facts[i].Label is { Field: BankField.Question } label ? label : null;
            facts[i] = new LineFacts(facts[i].Line)
            {
                Number = facts[i].Number,
                Label = own ?? new LabelMark(BankField.Question, "", facts[i].Body, true),
                Body = facts[i].Body,
                HasInnerOptions = facts[i].HasInnerOptions,
                HasStemKey = facts[i].HasStemKey,
                Ask = 1,
            };
        }
    }

    // The rules of a paper are numbered as its questions are.
    private static void ReadNotices(LineFacts[] facts)
    {
        for (int i = 0; i + 1 < facts.Length; i++)
        {
            if (!facts[i].Line.HasText || Notices.NameOf(Stars.Unwrap(facts[i].Line.Text).Trim('：', ':', '【', '】', '*', ' ')) is null)
                continue;
            for (int rule = i + 1, number = 1; rule < facts.Length && facts[rule].Number?.Number == number && !AsksBelow(facts, rule); rule++, number++)
                facts[rule] = facts[rule] with { Number = null, Ask = 0, Body = facts[rule].Line.Text };
        }
    }

    private static bool AsksBelow(LineFacts[] facts, int line) =>
        facts[line].Number is { IsNamed: true } || line + 1 < facts.Length && (facts[line + 1].IsAnswer || facts[line + 1].StartsOptions) || Asking.HasBlank(facts[line].Body) || facts[line].Body.EndsWith('？');

    // "答案：1-C 2-A 3-B" below three numbered items: these are items of one question, with options on their lines or below them.
    private static void ReadPairs(LineFacts[] facts)
    {
        for (int key = 2; key < facts.Length; key++)
        {
            if (facts[key].Label is not { Field: BankField.Answer, Rest: var rest } || MatchingAnswer.Pairs(rest) is not { Length: > 1 } pairs)
                continue;
            int line = key - 1;
            while (line > 0 && !facts[line].Options.IsEmpty)
                line--;
            int first = line - pairs.Length + 1;
            if (first < 1 || !Enumerable.Range(first, pairs.Length).All(item => facts[item].Number?.Number == item - first + 1 && facts[item] is { Label: null, Shared.IsEmpty: true }))
                continue;
            // Items that all have options of their own are questions: 1.……A.……B.…… above 答案：1.C 2.A.
            if (Enumerable.Range(first, pairs.Length).All(item => facts[item].HasInnerOptions))
                continue;
            facts[key] = facts[key] with { IsPairKey = true };
            for (int item = first; item <= line; item++)
            {
                string text = facts[item].Line.Marker.Length > 0 ? $"{facts[item].Line.Marker} {facts[item].Line.Text}" : facts[item].Line.Text;
                facts[item] = facts[item] with { Line = facts[item].Line with { Text = text, Marker = "" }, Number = null, Ask = 0, Body = text, HasInnerOptions = false };
            }
        }
    }

    // Items with boxes below a question, some of them ticked. Code or a picture may stand between them.
    private static void ReadTickedOptions(LineFacts[] facts)
    {
        var runs = new List<List<int>>();
        for (int i = 1; i < facts.Length; i++)
        {
            if (facts[i].Line.IsChecked is null || facts[i - 1] is not { Line.HasText: true } and not { Line.Kind: LineKind.Whole or LineKind.Code })
                continue;
            var run = new List<int>();
            int end = i;
            for (; end < facts.Length && (facts[end].Line.IsChecked is not null || facts[end].Line is { Kind: LineKind.Whole or LineKind.Code } or { Kind: LineKind.Item, StartsBlock: false }); end++)
            {
                if (facts[end].Line.IsChecked is not null)
                    run.Add(end);
            }

            if (run.Count is > 1 and <= 10 && run.Any(line => facts[line].Line.IsChecked == true) && IsBelowQuestion(facts, i))
                runs.Add(run);
            i = end - 1;
        }

        // One such list alone may be a list of things to do.
        if (runs.Count < 2)
            return;
        foreach (var run in runs)
        {
            for (int i = 0; i < run.Count; i++)
            {
                var fact = facts[run[i]];
                facts[run[i]] = fact with { Options = [new OptionText((char)('A' + i), fact.Line.Text, fact.Line.IsChecked == true)], Number = null, Label = null, IsOutline = false };
            }
        }
    }

    private static bool IsBelowQuestion(LineFacts[] facts, int start)
    {
        for (int i = start - 1; i >= 0 && i > start - 6; i--)
        {
            if (facts[i] is { Number: not null } or { Ask: >= 0.6 })
                return true;
            if (facts[i].Line.Level > 0)
                return false;
        }

        return false;
    }

    // "#### Answer: D": a heading that labels a part of the question above it heads nothing.
    private static void ReadHeadedAnswers(LineFacts[] facts)
    {
        for (int i = 0; i < facts.Length; i++)
        {
            if (facts[i] is { Line.Level: > 1, Label: { IsStrong: true, Rest.Length: > 0, Field: BankField.Answer or BankField.Explanation } } fact && KeyText.Read(fact.Label.Rest) is not null)
                facts[i] = fact with { IsOutline = false, Number = null };
        }

        // The word on the box that opens to show an answer, and the answer in it with the same label: one label of the two is enough.
        for (int i = 0; i + 1 < facts.Length; i++)
        {
            if (facts[i] is { Label: { Field: BankField.Answer, Rest.Length: 0 }, Line.Level: 0 } && facts[i + 1] is { Label: { Field: BankField.Answer, IsStrong: true, Rest: { Length: > 0 } rest } } answer)
                facts[i + 1] = answer with { Line = answer.Line with { Text = rest }, Label = null, Body = rest, Number = null, IsOutline = false, Ask = 0 };
        }
    }

    // "A where and when", 甲、何时何地: letters that nothing else has for marks are options where they follow each other on lines of their own.
    private static void ReadBareOptions(LineFacts[] facts)
    {
        for (int i = 0; i < facts.Length; i++)
        {
            var options = new List<ImmutableArray<OptionText>>();
            int count = 0;
            while (i + options.Count < facts.Length && count < 10 && BareOptions(facts[i + options.Count], count) is { IsEmpty: false } next)
            {
                options.Add(next);
                count += next.Length;
            }

            if (count < 3)
                continue;
            for (int line = 0; line < options.Count; line++)
                facts[i + line] = facts[i + line] with { Line = facts[i + line].Line with { Text = Lettered(facts[i + line].Line.Text, options[line][0].Key - 'A') }, Options = options[line], Number = null, Label = null, IsOutline = false };
            i += options.Count - 1;
        }
    }

    // "true. 正确" and "false. 错误" on lines of their own below a statement: what is chosen from, and no words of it.
    private static void ReadVerdictOptions(LineFacts[] facts)
    {
        for (int i = 1; i + 1 < facts.Length; i++)
        {
            if (VerdictOf(facts[i]) is not { } first || VerdictOf(facts[i + 1]) is not { } second || first.Keys[0] == second.Keys[0])
                continue;
            bool isAlone = facts[i - 1] is { Line.HasText: true, Heads: null } && VerdictOf(facts[i - 1]) is null && (i + 2 == facts.Length || VerdictOf(facts[i + 2]) is null);
            if (!isAlone || facts[i - 1].Number is null && facts[i - 1].Ask < 0.6)
                continue;
            for (int option = 0; option < 2; option++)
                facts[i + option] = AsOption(facts[i + option], (char)('A' + option), VerdictWord(facts[i + option]));
            i++;
        }
    }

    // A letter before the name of a kind marks a section, but beside the letters before and after it an option.
    private static void ReadKindsAsOptions(LineFacts[] facts)
    {
        for (int i = 0; i < facts.Length; i++)
        {
            if (facts[i] is not { Heads: not null, Options: [{ Key: var key }] })
                continue;
            bool isOne = i > 0 && facts[i - 1].Options is [.., { Key: var before }] && before == key - 1 || i + 1 < facts.Length && facts[i + 1].Options is [{ Key: var next }, ..] && next == key + 1;
            if (isOne)
                facts[i] = facts[i] with { Heads = null, IsOutline = false };
        }
    }

    private static LineFacts AsOption(LineFacts fact, char key, string text) =>
        fact with { Line = fact.Line with { Text = $"{key}. {text}" }, Options = [new OptionText(key, text, false)], Number = null, Label = null, IsOutline = false };

    private static KeyText? VerdictOf(LineFacts fact) =>
        fact is { Options.IsEmpty: true, Line.HasText: true } && KeyText.Read(VerdictWord(fact)) is { IsWhole: true, IsVerdict: true } verdict ? verdict : null;

    private static string VerdictWord(LineFacts fact) => VerdictMark().Replace(fact.Line.Text, "");

    [GeneratedRegex(@"^(?:true|false|T|F)\s?[.．、:：)）][\s\u3000]*(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex VerdictMark();

    private const string Stems = "甲乙丙丁戊己";

    // 甲、 and those after it as A., B., …; a line that starts with another letter is as it was.
    private static string Lettered(string text, int due) => Tick().Match(text).Length is var lead && lead < text.Length && due < Stems.Length && text[lead] == Stems[due]
        ? StemMark().Replace(text, stem => due < Stems.Length && stem.Groups["k"].Value[0] == Stems[due] ? $"{(char)('A' + due++)}. " : stem.Value)
        : text;

    // The options of a line that starts with the letter that is due; a line may go on with those after it.
    private static ImmutableArray<OptionText> BareOptions(LineFacts fact, int index)
    {
        if (!fact.Options.IsEmpty || fact is not { Label: null, Number: null, Line: { HasText: true, Text: var text } })
            return [];
        int lead = Tick().Match(text).Length;
        if (text.Length < lead + 3)
            return [];
        char letter = text[lead], mark = text[lead + 1];
        if (letter == 'A' + index && mark is ' ' or '\u3000' or '\t')
            return OptionMarks.Read($"{text[..lead]}{letter}. {text[(lead + 1)..].Trim()}");
        string lettered = Lettered(text, index);
        return lettered == text || lettered[lead] != 'A' + index ? [] : OptionMarks.Read(lettered);
    }

    [GeneratedRegex(@"(?:^|(?<=[\s\u3000；;，,|/√✓✔☑★●*\]]))(?<k>[甲乙丙丁戊己])\s*[、.．：]\s*")]
    private static partial Regex StemMark();

    // What says in front of a letter that its option is right.
    [GeneratedRegex(@"^(?:[√✓✔☑*★●►▶☞][\s\u3000]*|\[[xX√]\][\s\u3000]*)?")]
    private static partial Regex Tick();

    // The right option is bold, and the others of its question are not: so in most questions, or bold is a matter of look.
    private static void ReadBoldOptions(LineFacts[] facts)
    {
        var runs = new List<List<int>>();
        for (int i = 0; i < facts.Length; i++)
        {
            if (facts[i].Options is [{ Key: 'A' }])
                runs.Add([]);
            if (facts[i].Options is [{ Key: var key }] && runs.Count > 0 && key == 'A' + runs[^1].Count && (runs[^1].Count == 0 || runs[^1][^1] == i - 1))
                runs[^1].Add(i);
        }

        runs.RemoveAll(run => run.Count < 2);
        var told = runs.FindAll(run => run.Exists(i => facts[i].Line.IsBold) && run.Exists(i => !facts[i].Line.IsBold));
        if (told.Count < 2 || told.Count * 10 < runs.Count * 6)
            return;
        foreach (int i in told.SelectMany(run => run).Where(i => facts[i].Line.IsBold))
            facts[i] = facts[i] with { Options = [facts[i].Options[0] with { IsMarked = true }] };
    }

    // "Q你会先做什么": the letter is glued to its question, and another to the answer below.
    private static void ReadAskedByQ(LineFacts[] facts)
    {
        var asked = Enumerable.Range(0, Math.Max(0, facts.Length - 1)).Where(i => facts[i] is { Label: null, Number: null, Line.Text: ['Q' or 'q', >= '\u4E00' and <= '\u9FFF', ..] } && facts[i + 1].Line.Text is ['A' or 'a', ..]).ToList();
        foreach (int i in asked.Where(_ => asked.Count > 1))
        {
            string rest = facts[i].Line.Text[1..];
            facts[i] = facts[i] with { Label = new LabelMark(BankField.Question, facts[i].Line.Text[..1], rest, true), Ask = Asking.Of(rest), IsOutline = facts[i].Line.Level > 0 };
        }
    }

    // An option may be wrapped before the next one.
    private static bool IsBNext(LineFacts[] facts, int a)
    {
        int next = a + 1;
        while (next < facts.Length && next - a <= MostWrapped && facts[next] is { Line: { HasText: true, StartsBlock: false }, Options.IsEmpty: true, Number: null, Label: null })
            next++;
        return next < facts.Length && facts[next].Options is [{ Key: 'B' }, ..];
    }

    private const int MostWrapped = 3;

    // "A：" and "A." are labels of answers, or the first of several options.
    private static void ReadAnswersOfA(LineFacts[] facts)
    {
        bool hasB = facts.Any(fact => fact.Options is [{ Key: 'B' }, ..] or [_, { Key: 'B' }, ..]);
        int alone = hasB ? 0 : facts.Count(fact => fact.Options is [{ Key: 'A' }] && fact.Label is null);
        for (int i = 0; i < facts.Length; i++)
        {
            if (facts[i] is not { Options: [{ Key: 'A' }, ..] options } fact)
                continue;
            if (fact.Label is { Name: "A" or "a" })
                facts[i] = options.Length > 1 || IsBNext(facts, i) ? fact with { Label = null } : fact with { Options = [] };
            else if (alone > 1 && fact.Label is null && options.Length == 1)
                facts[i] = fact with { Options = [], Label = new LabelMark(BankField.Answer, "A", options[0].Text, true) };
        }

        for (int i = 0; !hasB && i < facts.Length; i++)
        {
            if (facts[i] is { Line.Text: "A." or "A．" or "A、" } fact)
                facts[i] = fact with { Options = [], Label = new LabelMark(BankField.Answer, "A", "", true) };
        }
    }
}
