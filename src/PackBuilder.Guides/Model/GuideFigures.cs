using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>The pictures of a guide, whatever block they are in.</summary>
public static class GuideFigures
{
    public static IEnumerable<GuidePicture> All(Guide guide) => guide.Sections.SelectMany(section => section.Blocks).SelectMany(block => block switch
    {
        FigureBlock figure => [figure.Picture],
        QuestionBlock question => question.Figures.Concat(question.Answer.Figures),
        _ => (IEnumerable<GuidePicture>)[],
    });

    /// <summary>The guide with each of its pictures put through <paramref name="change"/>.</summary>
    public static Guide Map(Guide guide, Func<GuidePicture, GuidePicture> change) => guide with
    {
        Sections = [.. guide.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => Map(block, change))] })],
    };

    private static GuideBlock Map(GuideBlock block, Func<GuidePicture, GuidePicture> change) => block switch
    {
        FigureBlock figure => figure with { Picture = change(figure.Picture) },
        QuestionBlock question => question with
        {
            Figures = [.. question.Figures.Select(change)],
            Answer = question.Answer with { Figures = [.. question.Answer.Figures.Select(change)] },
        },
        _ => block,
    };
}
