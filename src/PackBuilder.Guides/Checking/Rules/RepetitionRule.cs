using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>
/// Thirty learners of one book should not sound alike: samples begin in different ways, share no sentence and are not all solved by a note on the wall,
/// and what questions look for is not asked as yes or no throughout. The samples for a world are read as its book prints them, among those for everybody.
/// </summary>
internal sealed partial class RepetitionRule : IContentRule
{
    // Fewer questions are too few to tell a habit.
    private const int LeastQuestions = 9;

    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        QuestionBlock[] questions = [.. guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>()];
        if (!guide.IsWritten || questions.Length < LeastQuestions)
            return [];
        return [.. Alike(guide, questions, _ => true), .. AsYesOrNo(guide, questions), .. InWorlds(guide, questions)];
    }

    private static IEnumerable<Diagnostic> InWorlds(GuideUnderCheck guide, QuestionBlock[] questions)
    {
        var worlds = questions.SelectMany(question => question.Samples).Select(sample => string.Join(' ', sample.For)).Distinct(StringComparer.Ordinal);
        foreach (string world in worlds)
        {
            var own = questions.SelectMany(question => question.Samples.Where(sample => string.Join(' ', sample.For) == world).Select(sample => (question.Id, sample.Text))).ToLookup(pair => pair.Id, pair => pair.Text);
            QuestionBlock[] printed = [.. questions.Select(question => own[question.Id].FirstOrDefault() is { } text ? question with { Answer = question.Answer with { Text = text } } : question)];

            // What the samples for everybody have in common among themselves is said once already.
            foreach (var problem in Alike(guide, printed, question => own.Contains(question.Id)))
                yield return problem;
        }
    }

    private static IEnumerable<Diagnostic> Alike(GuideUnderCheck guide, QuestionBlock[] questions, Func<QuestionBlock, bool> told)
    {
        foreach (var likeness in Likeness.Of(questions).Where(likeness => likeness.Questions.Any(told)))
        {
            if (likeness.Tell(question => guide.Locate(question)) is { } problem)
                yield return problem;
        }
    }

    private static IEnumerable<Diagnostic> AsYesOrNo(GuideUnderCheck guide, QuestionBlock[] questions)
    {
        if (questions.Count(question => YesOrNo().IsMatch(question.Intent?.Zh ?? "")) is var asked && asked * 2 > questions.Length)
            yield return ContentErrors.SameIntent(guide.Locate(questions[0]), asked, questions.Length);
    }

    [GeneratedRegex(@"能不能|会不会|有没有|是不是|敢不敢|知不知道|懂不懂|想没想|(?<a>\p{IsCJKUnifiedIdeographs})不\k<a>")]
    private static partial Regex YesOrNo();
}
