using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Parsing.Outline;

/// <summary>Holds what a heading declares against what was found. A difference is the source's, so it only warns.</summary>
internal static class DeclaredCheck
{
    public static IEnumerable<Diagnostic> Check(Section section, SourceText source)
    {
        if (section.Declared is not { } declared)
            yield break;
        var questions = section.Blocks.OfType<QuestionBlock>().ToList();
        string heading = section.Heading.ToString();
        if (declared.Questions is { } count && count != questions.Count)
            yield return ParsingErrors.DeclaredQuestions(source, section.From, heading, count, questions.Count);
        double points = questions.Sum(question => question.Points ?? 0);
        if (declared.Points is { } total && total != points)
            yield return ParsingErrors.DeclaredPoints(source, section.From, heading, total, points);
    }
}
