using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>
/// A sample fits the time that its question gives, at 200 to 240 Han characters a minute: an introduction of a minute fills it, any other answer does
/// not run over. Where follow-ups have hints, each has one.
/// </summary>
internal sealed class AnswerLengthRule : IContentRule
{
    private const int Fast = 240;

    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        if (!guide.IsWritten)
            yield break;
        foreach (var question in guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>())
        {
            string name = question.Id ?? ContentErrors.Short(question.Prompt.ToString());
            int length = question.Answer.Text?.Zh?.Count(IsHan) ?? 0;
            var (least, most) = question.Kind == "self-introduction" && Given(question.Prompt.Zh ?? "") is { } seconds
                ? (seconds * 200 / 60, seconds * Fast / 60)
                : (0, (int)((question.Minutes ?? double.MaxValue / Fast) * Fast));
            if (length > 0 && (length < least || length > most))
                yield return ContentErrors.AnswerLength(guide.Locate(question), name, length, least, most);
            if (!question.FollowUpHints.IsEmpty && question.FollowUpHints.Length != question.FollowUps.Length)
                yield return ContentErrors.UnevenHints(guide.Locate(question), name, question.FollowUps.Length, question.FollowUpHints.Length);
        }
    }

    private static int? Given(string prompt) =>
        prompt.Contains("三十秒", StringComparison.Ordinal) ? 30
        : prompt.Contains("一分钟", StringComparison.Ordinal) ? 60
        : prompt.Contains("两分钟", StringComparison.Ordinal) ? 120
        : null;

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
