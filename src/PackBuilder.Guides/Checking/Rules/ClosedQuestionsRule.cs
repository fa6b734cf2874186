using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>
/// A closed question can be marked: it has a right answer, and where it offers options, at least two, with keys of their own, the right
/// ones among them. What it refers to is in its guide.
/// </summary>
internal sealed class ClosedQuestionsRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        var materials = guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<MaterialBlock>().Select(material => material.Id).ToHashSet();
        foreach (var question in guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>())
        {
            var at = guide.Locate(question);
            string name = question.Id ?? ContentErrors.Short(question.Prompt.ToString());
            if (question.Material is { } material && !materials.Contains(material))
                yield return ContentErrors.UnknownMaterial(at, name, material, [.. materials.OfType<string>().Order(StringComparer.Ordinal)]);
            if (question.Options.IsEmpty && !ClosedKinds.Contains(question.Kind))
                continue;
            if (question.Correct.IsEmpty)
                yield return ContentErrors.NoRightAnswer(at, name);
            if (question.Options.Length < 2 && (question.Options.Length == 1 || ClosedKinds.HasOptions(question.Kind)))
                yield return ContentErrors.TooFewOptions(at, name, question.Options.Length);
            foreach (string key in question.Options.GroupBy(option => option.Key).Where(group => group.Count() > 1).Select(group => group.Key))
                yield return ContentErrors.RepeatedOption(at, name, key);
            foreach (string wrong in Unknown(question))
                yield return ContentErrors.UnknownOption(at, name, wrong, [.. question.Options.Select(option => option.Key)]);
            if (question is { Kind: ClosedKinds.SingleChoice, Correct.Length: > 1 })
                yield return ContentErrors.SeveralRightAnswers(at, name, question.Correct);
        }
    }

    private static IEnumerable<string> Unknown(QuestionBlock question)
    {
        var keys = question.Options.Select(option => option.Key).ToHashSet();
        return question.Kind switch
        {
            ClosedKinds.TrueFalse => question.Correct.Where(word => word is not (ClosedKinds.True or ClosedKinds.False)),
            ClosedKinds.FillIn => [],
            ClosedKinds.Matching => question.Correct.Where(pair => pair.Split('-') is not [var left, var right] || !keys.Contains(left) || !keys.Contains(right)),
            _ => question.Correct.Where(key => !keys.Contains(key)),
        };
    }
}
