using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Words;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>Kinds and difficulties are few, and packs choose by them: a misspelt one would never be chosen.</summary>
internal sealed class KnownValuesRule : IContentRule
{
    private static readonly ImmutableArray<string> Difficulties = ["1", "2", "3"];

    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        foreach (var question in guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>())
        {
            string name = question.Id ?? ContentErrors.Short(question.Prompt.ToString());
            if (question.Kind is { } kind && !QuestionKinds.All.Contains(kind))
                yield return ContentErrors.UnknownValue(guide.Locate(question), name, "kind", kind, QuestionKinds.All);
            foreach (string ability in question.Competencies.Except(Competencies.All))
                yield return ContentErrors.UnknownValue(guide.Locate(question), name, "competency", ability, Competencies.All);
            foreach (string word in question.For.Concat(question.Samples.SelectMany(sample => sample.For)).Distinct().Except(Worlds.All))
                yield return ContentErrors.UnknownValue(guide.Locate(question), name, "world", word, Worlds.All);
            if (question.Difficulty is { } difficulty and (< 1 or > 3))
                yield return ContentErrors.UnknownValue(guide.Locate(question), name, "difficulty", difficulty.ToString(CultureInfo.InvariantCulture), Difficulties);
        }

        foreach (var script in guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<ScriptBlock>().Where(script => !ScriptKinds.All.Contains(script.Kind)))
            yield return ContentErrors.UnknownValue(guide.Locate(script), script.Id ?? script.Title.ToString(), "kind", script.Kind, ScriptKinds.All);
    }
}
