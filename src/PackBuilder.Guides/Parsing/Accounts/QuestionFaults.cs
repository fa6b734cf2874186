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
}

internal sealed record FaultyQuestion(Fault Fault, BlockOrigin At, string Detail);

/// <summary>Looks over the questions that were found, each by itself and beside the one before it.</summary>
internal static class QuestionFaults
{
    private const int LongestPrompt = 600;

    public static IEnumerable<FaultyQuestion> Find(BankResult bank)
    {
        var questions = bank.Pieces.SelectMany(entry => entry.Value.OfType<QuestionPiece>().Select(piece => (Line: entry.Key, Piece: piece))).ToList();
        bool mostAnswered = questions.Count(question => HasAnswer(question.Piece)) * 2 > questions.Count;
        QuestionPiece? before = null;
        foreach (var (line, question) in questions)
        {
            string name = question.Number ?? Short(question.Prompt.ToString());
            foreach (var fault in Of(question, name, mostAnswered))
                yield return fault;
            if (bank.Ranges.TryGetValue(line, out var range) && Repeats(bank.Facts, range) is { } label)
                yield return new FaultyQuestion(Fault.TwoInOne, question.At, $"{name}: '{label}' stands in it twice");
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
        var keys = question.Options.Select(option => option.Key).ToHashSet();
        if (question.Kind is ClosedKinds.SingleChoice or ClosedKinds.MultipleChoice or ClosedKinds.Ordering && question.Correct.FirstOrDefault(key => !keys.Contains(key)) is { } outside)
            yield return new FaultyQuestion(Fault.KeyOutside, question.At, $"{name}: {outside}");
        string prompt = question.Prompt.ToString();
        if (prompt.Split('\n').Skip(1).Any(line => LabelMark.Read(line) is { IsStrong: true, Field: BankField.Answer } || OptionMarks.Read(line).Length > 0))
            yield return new FaultyQuestion(Fault.MarkInPrompt, question.At, name);
        if (prompt.Length > LongestPrompt)
            yield return new FaultyQuestion(Fault.LongPrompt, question.At, string.Create(CultureInfo.InvariantCulture, $"{name}: {prompt.Length} characters"));
    }

    private static bool HasAnswer(QuestionPiece question) => question.Answer.Text is not null || !question.Answer.Points.IsEmpty || !question.Correct.IsEmpty;

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
        return text.Length > 24 ? text[..24] + "…" : text;
    }
}
