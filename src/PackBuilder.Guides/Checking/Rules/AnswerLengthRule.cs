using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>
/// A sample fits the time that its question gives, at 200 to 240 Han characters a minute: an introduction of a minute fills it, any other answer does
/// not run over. So does a sample for a world of its own. Where follow-ups have hints, each has one.
/// </summary>
internal sealed class AnswerLengthRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        if (!guide.IsWritten)
            yield break;
        foreach (var question in guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>())
        {
            string name = question.Id ?? ContentErrors.Short(question.Prompt.ToString());
            if (SampleMeasures.OutsideItsTime(question, question.Answer.Text) is var (length, least, most))
                yield return ContentErrors.AnswerLength(guide.Locate(question), name, length, least, most);
            foreach (var sample in question.Samples)
            {
                if (SampleMeasures.OutsideItsTime(question, sample.Text) is var (own, fewest, all))
                    yield return ContentErrors.AnswerLength(guide.Locate(question.From, sample.Text.Zh!), name, own, fewest, all);
            }

            if (!question.FollowUpHints.IsEmpty && question.FollowUpHints.Length != question.FollowUps.Length)
                yield return ContentErrors.UnevenHints(guide.Locate(question), name, question.FollowUps.Length, question.FollowUpHints.Length);
        }
    }
}
