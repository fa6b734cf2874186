using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>
/// What a question written for packs should have, so that every edition has something to print. A captured question is as
/// its source has it. Audience is not asked for: without one a question is for everybody.
/// </summary>
internal sealed class MissingFieldsRule : IContentRule
{
    // A bank that was never written for packs would fill the screen with its every question.
    private const int EachNamed = 5;

    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        if (!guide.IsWritten)
            yield break;
        var lacking = guide.Guide.Sections
            .SelectMany(section => section.Blocks.OfType<QuestionBlock>().Select(question => (Question: question, Missing: Missing(question, section).ToArray())))
            .Where(pair => pair.Missing.Length > 0)
            .ToArray();
        if (lacking.Length > EachNamed)
        {
            var counts = lacking.SelectMany(pair => pair.Missing).CountBy(field => field).Select(pair => $"{pair.Key} ({pair.Value})");
            yield return ContentErrors.MissingFieldsOfMany(guide.Locate(lacking[0].Question), lacking.Length, counts);
            yield break;
        }

        foreach (var (question, missing) in lacking)
            yield return ContentErrors.MissingFields(guide.Locate(question), question.Id ?? ContentErrors.Short(question.Prompt.ToString()), missing);
    }

    private static IEnumerable<string> Missing(QuestionBlock question, Section section)
    {
        if (question.Kind is null)
            yield return "kind";
        if (question.Difficulty is null)
            yield return "difficulty";
        if (question.Minutes is null)
            yield return "minutes";
        if (question.Tags.IsEmpty && section.Tags.IsEmpty)
            yield return "tags";
        if (ClosedKinds.Contains(question.Kind))
            yield break;
        if (question.Intent is null)
            yield return "intent";
        if (question.Answer.Points.IsEmpty)
            yield return "outline";
        if (question.Answer.Text is null)
            yield return "sample";
        if (question.FollowUps.IsEmpty)
            yield return "follow-ups";
        if (question.RedFlags.IsEmpty)
            yield return "red flags";
        if (question.Rubric.IsEmpty)
            yield return "rubric";
    }
}
