using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>
/// Thirty learners of one book should not sound alike: samples begin in different ways, are not all solved by a note on the wall, and what questions
/// look for is not asked as yes or no throughout.
/// </summary>
internal sealed partial class RepetitionRule : IContentRule
{
    private const int Opening = 6;

    // Fewer questions are too few to tell a habit.
    private const int LeastQuestions = 9;

    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        QuestionBlock[] questions = [.. guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>()];
        if (!guide.IsWritten || questions.Length < LeastQuestions)
            yield break;
        var openings = questions
            .Where(question => question is { Kind: not "self-introduction", Answer.Text.Zh.Length: > Opening })
            .GroupBy(question => question.Answer.Text!.Zh![..Opening], StringComparer.Ordinal)
            .Where(group => group.Count() > 2);
        foreach (var group in openings)
            yield return ContentErrors.SameOpening(guide.Locate(group.Last()), group.Key, group.Count());
        if (questions.Count(question => YesOrNo().IsMatch(question.Intent?.Zh ?? "")) is var asked && asked * 2 > questions.Length)
            yield return ContentErrors.SameIntent(guide.Locate(questions[0]), asked, questions.Length);
        if (questions.Where(question => OnTheWall().IsMatch(question.Answer.Text?.Zh ?? "")).ToArray() is { Length: > 3 } notes && notes.Length * 10 > questions.Length)
            yield return ContentErrors.SameDevice(guide.Locate(notes[^1]), notes.Length);
    }

    [GeneratedRegex(@"能不能|会不会|有没有|是不是|敢不敢|知不知道|懂不懂|想没想|(?<a>\p{IsCJKUnifiedIdeographs})不\k<a>")]
    private static partial Regex YesOrNo();

    [GeneratedRegex("纸条|便签|贴在|牌子上|一张大表|步骤图")]
    private static partial Regex OnTheWall();
}
