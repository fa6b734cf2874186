using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Banks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>What makes a question that was found doubtful.</summary>
internal enum Fault
{
    NoAnswer,
    NoKey,
    KeyOutside,
    TwoInOne,
    MarkInPrompt,
    LongPrompt,
    NumberMissing,
    KeyAsAnswer,
    OptionsMixed,
    GapsUnequal,
    OtherKind,
    OddLine,
    SharedStart,
    Unlike,
    TextLost,
}

internal sealed record FaultyQuestion(Fault Fault, BlockOrigin At, Message Detail)
{
    /// <summary>In words of its own, where one fault has several.</summary>
    public Message? Said { get; init; }
}

/// <summary>Looks over the questions that were found, each by itself and beside the one before it.</summary>
internal static partial class QuestionFaults
{
    private const int LongestPrompt = 600;
    private const int Shown = 24;

    // A sentence of an answer may ask; a question is no longer.
    private const int LongestAsk = 60;
    private const int ShortestAnswer = 12;
    private const int FewestOptions = 3;

    public static IEnumerable<FaultyQuestion> Find(BankResult bank)
    {
        var questions = bank.Pieces.SelectMany(entry => entry.Value.OfType<QuestionPiece>().Select(piece => (Line: entry.Key, Piece: piece))).ToList();
        bool mostAnswered = questions.Count(question => QuestionPieces.IsAnswered(question.Piece)) * 2 > questions.Count;
        var odd = OddLines.Find(bank).ToDictionary(entry => entry.Question, entry => entry.Line);
        // What this program wrote was written whole.
        bool isOurs = bank.Readings.IsEmpty && !bank.Ranges.IsEmpty;
        bool mostAsk = !isOurs && questions.Count > 1 && questions.Count(question => Asking.Of(question.Piece.Prompt.ToString()) > 0) * 10 >= questions.Count * 6;
        // Or their answers do, and what precedes them does not.
        mostAsk |= !isOurs && questions.Count > 1 && questions.Count(question => AskedWithin(question.Piece) is not null) * 2 >= questions.Count;
        foreach (var fault in isOurs ? [] : UnlikeQuestions.Find(questions, bank))
            yield return fault;
        QuestionPiece? before = null;
        foreach (var (line, question) in questions)
        {
            string name = question.Number ?? Short(question.Prompt.ToString());
            foreach (var fault in Of(question, name, mostAnswered))
                yield return fault;
            if (bank.Ranges.TryGetValue(line, out var range))
            {
                if (Repeats(bank.Facts, range) is { } label)
                    yield return new FaultyQuestion(Fault.TwoInOne, question.At, $"{name}: '{label}' is in it twice");
                if (!isOurs && LostText.Of(bank.Facts, range, question) is { } lost)
                    yield return new FaultyQuestion(Fault.TextLost, question.At, $"{name}: '{lost}'");
            }

            if (mostAsk && AskedWithin(question) is { } asked)
                yield return new FaultyQuestion(Fault.TwoInOne, question.At, $"{name}: '{Short(asked)}'");
            if (odd.TryGetValue(line, out int stray))
                yield return new FaultyQuestion(Fault.OddLine, bank.Facts[stray].Line.At, $"{name}: '{Short(bank.Facts[stray].Line.Text)}'");
            if (before is not null && Gap(before, question) is { } missing)
                yield return new FaultyQuestion(Fault.NumberMissing, question.At, missing);
            before = question;
        }
    }

    private static IEnumerable<FaultyQuestion> Of(QuestionPiece question, string name, bool mostAnswered)
    {
        bool isClosed = ClosedKinds.Contains(question.Kind);
        if (isClosed && (question.Correct.IsEmpty || question.Correct.Any(string.IsNullOrWhiteSpace)))
            yield return new FaultyQuestion(Fault.NoKey, question.At, Message.Verbatim(name));
        else if (!isClosed && mostAnswered && !QuestionPieces.IsAnswered(question))
            yield return new FaultyQuestion(Fault.NoAnswer, question.At, Message.Verbatim(name));
        string? answered = question.Answer.Text?.Zh;
        bool asks = question.Prompt.ToString().AsSpan().ContainsAny('？', '?');
        if (!isClosed && answered is not null && (KeyText.Read(answered) is { IsWhole: true } key && !(key.IsVerdict && asks) || !asks && (answered is [>= '0' and <= '9'] || answered.Length <= ShortestAnswer && Asking.Of(question.Prompt.ToString()) == 0)))
            yield return new FaultyQuestion(Fault.KeyAsAnswer, question.At, $"{name}: {answered}");
        else if (!isClosed && ClosedKinds.Contains(question.StatedKind))
            yield return new FaultyQuestion(Fault.OtherKind, question.At, $"{name}: {question.StatedKind}");
        if (Mixed(question.Options) is { } mixed)
            yield return new FaultyQuestion(Fault.OptionsMixed, question.At, $"{name}: {mixed}");
        int gaps = question.Kind == ClosedKinds.FillIn ? Asking.Rules(question.Prompt.Zh ?? question.Prompt.En ?? "") : 0;
        if (gaps > 0 && !question.Correct.IsEmpty && gaps != question.Correct.Length || question.Kind == ClosedKinds.FillIn && question.Correct.Any(word => word.Contains('\n')))
            yield return new FaultyQuestion(Fault.GapsUnequal, question.At, $"{name}: {gaps} gaps, {question.Correct.Length} answers");
        var keys = question.Options.Select(option => option.Key).ToHashSet();
        if (question.Kind is ClosedKinds.SingleChoice or ClosedKinds.MultipleChoice or ClosedKinds.Ordering && question.Correct.FirstOrDefault(key => !keys.Contains(key)) is { } outside)
            yield return new FaultyQuestion(Fault.KeyOutside, question.At, $"{name}: {outside}");
        if (question.Kind == ClosedKinds.Matching && question.Correct.FirstOrDefault(pair => !pair.Split('-').All(keys.Contains)) is { } unpaired)
            yield return new FaultyQuestion(Fault.KeyOutside, question.At, $"{name}: {unpaired}");
        string prompt = question.Prompt.ToString();
        if (!isClosed && answered is not null && Asking.HasBlank(prompt)
            || prompt.Split('\n').Skip(1).Any(line => LabelMark.Read(line) is { IsStrong: true, Field: BankField.Answer } || OptionMarks.Read(line).Length > 0)
            || OptionsInPrompt(question, prompt))
            yield return new FaultyQuestion(Fault.MarkInPrompt, question.At, Message.Verbatim(name));
        if (prompt.Length > LongestPrompt)
            yield return new FaultyQuestion(Fault.LongPrompt, question.At, $"{name}: {prompt.Length} characters");
    }

    // A line of the answer that asks as the prompts do, and is nothing that somebody says.
    private static string? AskedWithin(QuestionPiece question) =>
        question.Answer.Text?.Zh?.Split('\n') is { Length: > 1 } lines
            ? lines.FirstOrDefault(line => !CodeLines.Are(line) && line.Length is > 0 and <= LongestAsk && !line.Contains('“') && (!line.Contains('：') || line.StartsWith("请问", StringComparison.Ordinal)) && IsPlain(line) && Asking.Of(line.TrimStart('-', '*', '+', ' ')) is >= 0.6 and var ask && (line[^1] is '？' or '?' || line[^1] is not ('。' or '.') || line[0] is not ('-' or '*' or '+') && ask is 0.7 or 1))
            : null;

    // After its question mark stands what neither asks nor ends.
    private static bool GoesOn(string line) =>
        line.LastIndexOfAny(['？', '?']) is > 0 and var mark && line[(mark + 1)..].Trim() is { Length: > 3 } rest && char.IsLetterOrDigit(rest[^1]) && char.IsLetter(rest[0]) && Asking.Of(rest) == 0;

    // The points of an answer may ask, and are counted; a bullet in front of a whole question is none of theirs.
    private static bool IsPlain(string line) => NumberMark.Read(line) is null or { Family: "dotted" } && (Plain.ItemMarker.Read(line) is null || line[0] is '-' or '*' or '+');

    // Options that nothing marks as such: the answer is one of them, or they are short lines and end no sentence. Or text after the question, separated by a sign.
    private static bool OptionsInPrompt(QuestionPiece question, string prompt)
    {
        prompt = CodeLines.Without(prompt);
        string[] lines = prompt.Split('\n');
        string[] parts = [.. Signs().Split(prompt).Select(part => part.Trim(' ', '。', '.')).Where(part => part.Length > 0)];
        IEnumerable<string> said = question.Correct.SelectMany(word => word.Split('；', ';')).Append(question.Answer.Text?.Zh ?? "").Select(text => text.Trim(' ', '。', '.', '（', '）')).Where(text => text.Length > 1);
        return question.Options.IsEmpty && parts.Length > 2 && said.Any(text => parts.Skip(1).Contains(text))
            || question.Options.IsEmpty && lines.Skip(1).Count(line => line.Length <= LongestAsk && line.Length > 0 && !"。？！；：.?!;:）)”".Contains(line[^1])) >= FewestOptions
            || question.Kind == ClosedKinds.FillIn && Listed().Count(prompt) > 1
            || lines.Length > 1 && Enumerable.Range(1, lines.Length - 1).Any(i => Asking.Of(lines[i - 1]) >= 0.6 && Asking.Of(lines[i]) == 0 && lines[i].Length > ShortestAnswer && lines[i][^1] is '。' or '.' && Asking.Blanks(prompt) == 0)
            || After().IsMatch(prompt) || GoesOn(lines[^1]);
    }

    [GeneratedRegex(@"[\n\t○□●◯•·|/①-⑨]|\s{2,}|(?<![\p{L}\p{N}])(?:[A-Ja-j1-9]|i{1,3}|iv|v|[甲乙丙丁戊])\s*[.)）、—:：·,，]")]
    private static partial Regex Signs();

    [GeneratedRegex("[①-⑳]|\\s/\\s")]
    private static partial Regex Listed();

    [GeneratedRegex(@"[？?。]\s*(?:[^\p{L}\p{N}\s（(“""”’\[【《»）)*`_，。？！?!,.]|\{\s*[~=]){1,2}\s*\S{6,}")]
    private static partial Regex After();

    // What is wrong with the options among themselves: none, the same twice, or the mark of another within one.
    private static string? Mixed(ImmutableArray<QuestionOption> options)
    {
        for (int i = 0; i < options.Length; i++)
        {
            string text = options[i].Text.ToString();
            char key = options[i].Key[0];
            if (text.Length == 0 || char.IsAsciiLetterUpper(key) && (HasMark(text, key, 0) || HasMark(text, (char)(key + 1), 1)))
                return $"{options[i].Key}. {Short(text)}";
            if (options.Take(i).Any(other => other.Text == options[i].Text || other.Key == options[i].Key))
                return $"{options[i].Key}. {Short(text)}";
        }

        return null;
    }

    // "B." at the start of a text, or after something that is no letter.
    private static bool HasMark(string text, char key, int from)
    {
        for (int i = from; i + 1 < text.Length; i++)
        {
            bool isMark = text[i] == key && text[i + 1] is '.' or '．' or '、' or '）' or ')' or '：';
            if (isMark && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1]) && text[i - 1] is not ('（' or '(')))
                return true;
            if (from == 0)
                return false;
        }

        return false;
    }

    // The same label of an answer twice, or options that start twice.
    private static string? Repeats(ImmutableArray<LineFacts> facts, Segment range)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = range.Start; i < range.End; i++)
        {
            if (facts[i] is { IsAnswer: true, Label: { IsStrong: true, Field: BankField.Answer } label } && !seen.Add(label.Name))
                return label.Name;
            if (facts[i].Options is [{ Key: 'A' }, ..] && !seen.Add("A."))
                return "A.";
        }

        return null;
    }

    private static Message? Gap(QuestionPiece before, QuestionPiece question)
    {
        if (!int.TryParse(before.Number, NumberStyles.None, CultureInfo.InvariantCulture, out int last) || !int.TryParse(question.Number, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return null;
        if (number == last)
            return $"two questions have the number {number}";
        if (number <= last + 1)
            return null;
        return number == last + 2 ? (Message)$"there is no question {last + 1} before {number}" : $"there are no questions {last + 1} to {number - 1} before {number}";
    }

    /// <summary>The first characters of a first line: enough to recognise it.</summary>
    public static string Short(string text)
    {
        text = text.Split('\n')[0];
        return text.Length > Shown ? text[..Shown] + "…" : text;
    }
}
