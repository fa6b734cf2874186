using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>A guide asks each question once. The same question in two guides is a matter for the packs that take both.</summary>
internal sealed class RepeatedQuestionsRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        var asked = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var question in guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>())
        {
            string prompt = question.Prompt.ToString();
            var at = guide.Locate(question);
            // One prompt may be asked of several pictures.
            string pictures = string.Concat(question.Figures.Select(picture => "\n" + picture.File));
            if (Words(prompt) is { Length: > 0 } stem && stem + pictures is var words && !asked.TryAdd(words, at))
                yield return ContentErrors.RepeatedQuestion(at, question.Id ?? ContentErrors.Short(prompt), asked[words]);
        }
    }

    private static string Words(string prompt) => string.Concat(prompt.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
