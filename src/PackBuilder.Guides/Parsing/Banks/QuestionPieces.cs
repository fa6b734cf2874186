using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Gives questions that were read already the answers that stand elsewhere.</summary>
internal static class QuestionPieces
{
    public static bool IsAnswered(QuestionPiece question) => question.Answer.Text is not null || !question.Answer.Points.IsEmpty || !question.Correct.IsEmpty;

    public static QuestionPiece Answer(QuestionPiece question, FarAnswer answer)
    {
        var lines = question.Prompt.ToString().Split('\n').Concat(question.Options.Select(option => $"{option.Key}. {option.Text}"));
        var facts = LineFacts.Of([.. lines.Select(line => new BankLine(0, LineKind.Line, line, question.At))]);
        // The number is known, and what looks like one belongs to the question.
        facts = facts.SetItem(0, facts[0] with { Number = null, Body = facts[0].Line.Text });
        var draft = QuestionSorting.Sort(facts, answer.Lines);
        draft.Kind ??= question.StatedKind;
        var answered = QuestionTaking.Take(draft, answer.Kind, question.At, question.Rest);
        return answered with { Number = question.Number, Points = question.Points, Prompt = question.Prompt, Explanation = answered.Explanation ?? question.Explanation };
    }

    /// <summary>What another file says of the same question.</summary>
    public static QuestionPiece Answer(QuestionPiece question, QuestionPiece known) => question with
    {
        Kind = question.Kind ?? known.Kind,
        Options = question.Options.IsEmpty ? known.Options : question.Options,
        Correct = known.Correct,
        Answer = known.Answer,
        Explanation = question.Explanation ?? known.Explanation,
        Intent = question.Intent ?? known.Intent,
        FollowUps = question.FollowUps.IsEmpty ? known.FollowUps : question.FollowUps,
        RedFlags = question.RedFlags.IsEmpty ? known.RedFlags : question.RedFlags,
    };

    /// <summary>The letters and digits of a prompt, by which two files have the same question.</summary>
    public static string LettersOf(QuestionPiece question) => LettersOf(question.Prompt.ToString());

    public static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>Of questions that have no lines of their own, such as rows of a table.</summary>
    public static ImmutableArray<NumberedQuestion> Numbered(IReadOnlyList<QuestionPiece> questions) =>
    [
        .. questions.Select((question, i) => int.TryParse(question.Number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number)
            ? new NumberedQuestion(i, question.StatedKind is { } kind && kind != QuestionTypes.Open ? kind : null, number, true) : null).OfType<NumberedQuestion>(),
    ];
}
