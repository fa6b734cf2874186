using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Banks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

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
}

internal sealed record FaultyQuestion(Fault Fault, BlockOrigin At, string Detail);

/// <summary>Looks over the questions that were found, each by itself and beside the one before it.</summary>
internal static class QuestionFaults
{
    private const int LongestPrompt = 600;
    private const int Shown = 24;

    public static IEnumerable<FaultyQuestion> Find(BankResult bank)
    {
        var questions = bank.Pieces.SelectMany(entry => entry.Value.OfType<QuestionPiece>().Select(piece => (Line: entry.Key, Piece: piece))).ToList();
        bool mostAnswered = questions.Count(question => HasAnswer(question.Piece)) * 2 > questions.Count;
        var odd = OddLines.Find(bank).ToDictionary(entry => entry.Question, entry => entry.Line);
        QuestionPiece? before = null;
        foreach (var (line, question) in questions)
        {
            string name = question.Number ?? Short(question.Prompt.ToString());
            foreach (var fault in Of(question, name, mostAnswered))
                yield return fault;
            if (bank.Ranges.TryGetValue(line, out var range) && Repeats(bank.Facts, range) is { } label)
                yield return new FaultyQuestion(Fault.TwoInOne, question.At, $"{name}: '{label}' stands in it twice");
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
        if (isClosed && question.Correct.IsEmpty)
            yield return new FaultyQuestion(Fault.NoKey, question.At, name);
        else if (!isClosed && mostAnswered && !HasAnswer(question))
            yield return new FaultyQuestion(Fault.NoAnswer, question.At, name);
        string? answered = question.Answer.Text?.Zh;
        bool asks = question.Prompt.ToString().AsSpan().ContainsAny('？', '?');
        if (!isClosed && answered is not null && (KeyText.Read(answered) is { IsWhole: true } key && !(key.IsVerdict && asks) || !asks && answered is [>= '0' and <= '9']))
            yield return new FaultyQuestion(Fault.KeyAsAnswer, question.At, $"{name}: {answered}");
        else if (!isClosed && ClosedKinds.Contains(question.StatedKind))
            yield return new FaultyQuestion(Fault.OtherKind, question.At, $"{name}: {question.StatedKind}");
        if (Mixed(question.Options) is { } mixed)
            yield return new FaultyQuestion(Fault.OptionsMixed, question.At, $"{name}: {mixed}");
        int gaps = question.Kind == ClosedKinds.FillIn ? Asking.Rules(question.Prompt.Zh ?? question.Prompt.En ?? "") : 0;
        if (gaps > 0 && !question.Correct.IsEmpty && gaps != question.Correct.Length || question.Kind == ClosedKinds.FillIn && question.Correct.Any(word => word.Contains('\n')))
            yield return new FaultyQuestion(Fault.GapsUnequal, question.At, string.Create(CultureInfo.InvariantCulture, $"{name}: {gaps} gaps, {question.Correct.Length} answers"));
        var keys = question.Options.Select(option => option.Key).ToHashSet();
        if (question.Kind is ClosedKinds.SingleChoice or ClosedKinds.MultipleChoice or ClosedKinds.Ordering && question.Correct.FirstOrDefault(key => !keys.Contains(key)) is { } outside)
            yield return new FaultyQuestion(Fault.KeyOutside, question.At, $"{name}: {outside}");
        if (question.Kind == ClosedKinds.Matching && question.Correct.FirstOrDefault(pair => !pair.Split('-').All(keys.Contains)) is { } unpaired)
            yield return new FaultyQuestion(Fault.KeyOutside, question.At, $"{name}: {unpaired}");
        string prompt = question.Prompt.ToString();
        if (prompt.Split('\n').Skip(1).Any(line => LabelMark.Read(line) is { IsStrong: true, Field: BankField.Answer } || OptionMarks.Read(line).Length > 0))
            yield return new FaultyQuestion(Fault.MarkInPrompt, question.At, name);
        if (prompt.Length > LongestPrompt)
            yield return new FaultyQuestion(Fault.LongPrompt, question.At, string.Create(CultureInfo.InvariantCulture, $"{name}: {prompt.Length} characters"));
    }

    private static bool HasAnswer(QuestionPiece question) => question.Answer.Text is not null || !question.Answer.Points.IsEmpty || !question.Correct.IsEmpty;

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

    // "B." at the start of a text, or behind something that is no letter.
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

    private static string? Gap(QuestionPiece before, QuestionPiece question)
    {
        if (!int.TryParse(before.Number, NumberStyles.None, CultureInfo.InvariantCulture, out int last) || !int.TryParse(question.Number, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return null;
        if (number == last)
            return string.Create(CultureInfo.InvariantCulture, $"two questions have the number {number}");
        return number > last + 1
            ? number == last + 2
                ? string.Create(CultureInfo.InvariantCulture, $"there is no question {last + 1} before {number}")
                : string.Create(CultureInfo.InvariantCulture, $"there are no questions {last + 1} to {number - 1} before {number}")
            : null;
    }

    private static string Short(string text)
    {
        text = text.Split('\n')[0];
        return text.Length > Shown ? text[..Shown] + "…" : text;
    }
}
