using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>What kind of closed question a draft is, and its right answer.</summary>
/// <param name="Kind">Null for an open question.</param>
/// <param name="Explanation">What stands after the key, before the explanation proper.</param>
internal sealed partial record ClosedAnswer(string? Kind, ImmutableArray<QuestionOption> Options, ImmutableArray<string> Correct, string Explanation)
{
    private static readonly ClosedAnswer Open = new(null, [], [], "");

    // More words fill no gap.
    private const int LongestFill = 40;

    public static ClosedAnswer Of(QuestionDraft draft)
    {
        string stated = string.Join('\n', draft.Answers.SelectMany(part => part.Lines).Select(line => line.Whole)).Trim();
        if (MatchingAnswer.Of(draft, stated) is { } matching)
            return matching;
        var key = KeyText.Read(stated);
        bool isLabelled = draft.Answers.Exists(part => part.Name.Length > 0);
        if (draft.Key is { } filled && (key is { IsWhole: true } ? !key.Keys.SequenceEqual(filled.Keys) : isLabelled && key is null && !filled.IsVerdict))
            draft.ReturnKey();
        // A verdict at the end of a statement is its key, and what stands below it without a label says why.
        else if (draft.Key is { IsVerdict: true } verdict && key is null && stated.Length > 0 && !isLabelled && draft.Options.Count == 0)
            return new ClosedAnswer(ClosedKinds.TrueFalse, [], verdict.Keys, stated);
        // A letter or a verdict with an essay after it is none.
        if (key is { IsWhole: false } && !IsKeyWithRest(stated, key))
            key = null;
        key = OrderKey.Of(draft, stated, key) ?? key;
        key ??= stated.Length == 0 ? draft.Key ?? Marked(draft) ?? InExplanation(draft) : null;
        if (key is null && stated.Length == 0 && draft.Options.Count > 1 && draft.Prompt.Count > 0)
        {
            if (StemKey.AtStart(draft.Prompt[0]) is var (first, after))
                (key, draft.Prompt[0]) = (first, after);
            else if (StemKey.AtEnd(draft.Prompt[^1]) is var (last, before))
                (key, draft.Prompt[^1]) = (last, before);
        }

        var options = OptionsOf(draft, key);
        if (options.Length > 1)
        {
            // What is no key explains, or nobody would see it again.
            // An option may start with a letter as keys do: A类仓位.
            var chosen = key is { IsWhole: true } ? key : ByText(options, stated) ?? key;
            var closed = Choice(draft, options, chosen ?? draft.Key ?? Marked(draft) ?? InExplanation(draft));
            return chosen is null && stated.Length > 0 ? closed with { Explanation = stated } : closed;
        }

        // What the section says of its questions does not hold for one of another shape.
        if (draft.Kind is ClosedKinds.SingleChoice or ClosedKinds.MultipleChoice or ClosedKinds.Ordering or ClosedKinds.Matching)
            draft.Kind = null;
        // Without options T and F are no letters of any.
        if (key is { Keys: ["T" or "F"] } && (key.IsWhole || draft.Kind == ClosedKinds.TrueFalse))
            key = key with { Keys = [key.Keys[0] == "T" ? ClosedKinds.True : ClosedKinds.False] };
        // Answer sheets have A for right and B for wrong.
        if (key is { Keys: ["A" or "B"] } && draft.Kind == ClosedKinds.TrueFalse)
            key = key with { Keys = [key.Keys[0] == "A" ? ClosedKinds.True : ClosedKinds.False] };
        string prompt = string.Join('\n', draft.Prompt);
        // A heading such as 面试题 names no kind for sure: what is answered by a verdict, or has a gap for a word, is closed.
        if (draft.Kind == QuestionTypes.Open && (key is { IsVerdict: true, IsWhole: true } && !Asks(prompt) || stated.Length is > 0 and <= LongestFill && Asking.HasBlank(prompt) && !Asks(prompt)))
            draft.Kind = null;
        if (key is { IsVerdict: true } && draft.Kind is null or ClosedKinds.TrueFalse or ClosedKinds.SingleChoice)
            return new ClosedAnswer(ClosedKinds.TrueFalse, [], key.Keys, key.Rest);
        if (draft.Kind == ClosedKinds.FillIn && stated.Length > LongestFill && !Asking.HasBlank(prompt))
            return Open;
        if (draft.Kind == ClosedKinds.TrueFalse && stated.Length == 0)
            return new ClosedAnswer(ClosedKinds.TrueFalse, [], [], "");
        bool fills = draft.Kind == ClosedKinds.FillIn || draft.Kind is null && Asking.HasBlank(prompt) && key is null;
        if (fills && stated.Length > 0 && (draft.Kind is not null || stated.Length <= LongestFill * Math.Max(1, Asking.Rules(prompt))))
            return new ClosedAnswer(ClosedKinds.FillIn, [], Fills(stated, Math.Max(1, Blanks().Count(prompt))), "");
        if (draft.Kind == ClosedKinds.FillIn)
            return new ClosedAnswer(ClosedKinds.FillIn, [], [], "");
        return Open;
    }

    private static ClosedAnswer Choice(QuestionDraft draft, ImmutableArray<QuestionOption> options, KeyText? key)
    {
        if (options.Length == 2 && Verdicts(options) is { } verdicts && draft.Kind is null or ClosedKinds.TrueFalse or ClosedKinds.SingleChoice)
        {
            ImmutableArray<string> said = key is null ? [] : key.IsVerdict ? key.Keys : [.. key.Keys.Select(letter => letter == options[0].Key ? verdicts.First : verdicts.Second)];
            return new ClosedAnswer(ClosedKinds.TrueFalse, options, said, key?.Rest ?? "");
        }

        string kind = key is { Keys.Length: > 1 } ? draft.Kind == ClosedKinds.Ordering ? ClosedKinds.Ordering : ClosedKinds.MultipleChoice
            : draft.Kind == ClosedKinds.MultipleChoice ? ClosedKinds.MultipleChoice
            : ClosedKinds.SingleChoice;
        // 答案：A、B（多选）
        string rest = key?.Rest ?? "";
        return new ClosedAnswer(kind, options, key?.Keys ?? [], QuestionTypes.Of(rest) is null ? rest : "");
    }

    private static ImmutableArray<QuestionOption> OptionsOf(QuestionDraft draft, KeyText? key)
    {
        if (draft.Options.Count > 1)
            return [.. draft.Options.Select(option => new QuestionOption(option.Key.ToString(), option.Text))];
        // Without letters: the lines below the stem, as many as the key may name.
        if (draft.Options.Count > 0 || key is null || key.IsVerdict || draft.Prompt.Count < 3 || !Asking.HasBlank(draft.Prompt[0]) && Asking.Of(draft.Prompt[0]) < 0.6)
            return [];
        int count = draft.Prompt.Count - 1;
        if (count > 6 || key.Keys.Any(letter => letter[0] - 'A' >= count) || draft.Prompt.Skip(1).Any(line => line.Length > 60))
            return [];
        ImmutableArray<QuestionOption> options = [.. draft.Prompt.Skip(1).Select((line, i) => new QuestionOption(((char)('A' + i)).ToString(), line))];
        draft.Prompt.RemoveRange(1, count);
        return options;
    }

    private static bool Asks(string prompt) => prompt.AsSpan().ContainsAny('？', '?');

    private static bool IsKeyWithRest(string stated, KeyText key)
    {
        char after = stated.TrimStart('（', '(', '【', '[', ' ')[(key.IsVerdict ? 0 : 1)..].FirstOrDefault();
        return key.IsVerdict ? stated.Length < 400 && (Verdict().IsMatch(stated)) : !char.IsAsciiLetterLower(after);
    }

    // The right option in its own words.
    private static KeyText? ByText(ImmutableArray<QuestionOption> options, string stated)
    {
        if (stated.Length == 0)
            return null;
        var named = options.Where(option => option.Text.ToString().Trim('。', '.') == stated.Trim('。', '.')).ToList();
        return named.Count == 1 ? new KeyText([named[0].Key], "") : null;
    }

    private static KeyText? Marked(QuestionDraft draft)
    {
        ImmutableArray<string> marked = [.. draft.Options.Where(option => option.IsMarked).Select(option => option.Key.ToString())];
        return marked.IsEmpty || marked.Length == draft.Options.Count && draft.Kind != ClosedKinds.MultipleChoice ? null : new KeyText(marked, "");
    }

    private static KeyText? InExplanation(QuestionDraft draft)
    {
        string text = string.Join('\n', draft.Explanation.Concat(draft.Remarks));
        return draft.Options.Count > 1 ? ChosenIn(text) : null;
    }

    /// <summary>The option that an explanation names: 故选B.</summary>
    public static KeyText? ChosenIn(string explanation) =>
        Chosen().Match(explanation) is { Success: true } match && KeyText.Read(match.Groups["k"].Value) is { IsWhole: true } key ? key : null;

    private static (string First, string Second)? Verdicts(ImmutableArray<QuestionOption> options)
    {
        var first = KeyText.Read(options[0].Text.ToString());
        var second = KeyText.Read(options[1].Text.ToString());
        return first is { IsVerdict: true, IsWhole: true } && second is { IsVerdict: true, IsWhole: true } && first.Keys[0] != second.Keys[0] ? (first.Keys[0], second.Keys[0]) : null;
    }

    private static ImmutableArray<string> Fills(string stated, int blanks)
    {
        foreach (char[] separators in new char[][] { ['；', ';', '\n'], ['；', ';', '\n', '|', '/'], ['；', ';', '\n', '、', '，', ','], ['；', ';', '\n', '、', '，', ',', ' ', '\u3000'] })
        {
            string[] words = [.. stated.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => Ordinal().Replace(word, "").Trim(' ', '。', '.'))];
            if (words.Length == blanks)
                return [.. words];
        }

        return [stated.TrimEnd('。')];
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9_\]>])[（(][\s\u3000_]*[）)]|（[\s\u3000_]*）|_{2,}|＿{2,}")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(?:[（(]\d[）)]|\d[.、)）]|[①-⑨])\s*")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?:故|因此|所以|应|正确答案|答案|正确选项|正确的是|应当)\s*(?:选择|选|为|是|应选|应为)\s*[：:]?\s*(?<k>[A-J](?:[、,，]?[A-J]){0,7})(?![A-Za-z])")]
    private static partial Regex Chosen();

    [GeneratedRegex(@"^\s*[（(【\[]?\s*(?:√|✓|✔|×|✗|✘|╳|正确|错误|对|错|True|False|T|F|不正确)\s*[）)】\]]?\s*(?:$|[。.；;，,、\s（(【\[])", RegexOptions.IgnoreCase)]
    private static partial Regex Verdict();
}
