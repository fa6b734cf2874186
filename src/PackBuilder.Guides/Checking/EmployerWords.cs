using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking;

/// <summary>
/// Holds what an employer words of its own against the rules for samples, in the pack that prints it: the time of the question, one hint for each
/// follow-up, the conduct that guides teach, the authority that is stated, and not the words or the device of so many others.
/// </summary>
public static class EmployerWords
{
    /// <param name="printed">Every question of the pack, as the employer's copy has it.</param>
    /// <param name="own">Where the employer words a question, by its id.</param>
    /// <param name="facts">What the employer states, such as how much an agent may grant.</param>
    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<QuestionBlock> printed, IReadOnlyDictionary<string, SourceLocation> own, IEnumerable<string?> facts)
    {
        SourceLocation? PlaceOf(QuestionBlock question) => question.Id is { } id ? own.GetValueOrDefault(id) : null;

        foreach (var question in printed)
        {
            if (PlaceOf(question) is not { } at)
                continue;
            if (SampleMeasures.OutsideItsTime(question, question.Answer.Text) is var (length, least, most))
                yield return ContentErrors.AnswerLength(at, question.Id!, length, least, most);
            string said = question.Answer.Text?.Zh ?? "";
            if (Conduct.Discloses(said) is { } disclosed)
                yield return ContentErrors.UnverifiedDisclosure(at, disclosed);
            if (Conduct.Promises(said) is { } promised)
                yield return ContentErrors.Promise(at, promised);
            if (Authority.StatedIn([.. facts, question.Prompt.Zh, said]).Exceeded(said) is { } exceeded)
                yield return ContentErrors.BeyondAuthority(at, exceeded);
            if (!question.FollowUpHints.IsEmpty && question.FollowUpHints.Length != question.FollowUps.Length)
                yield return ContentErrors.UnevenHints(at, question.Id!, question.FollowUps.Length, question.FollowUpHints.Length);
        }

        foreach (var likeness in Likeness.Of(printed))
        {
            if (likeness.Tell(PlaceOf) is { } told)
                yield return told;
        }
    }
}
