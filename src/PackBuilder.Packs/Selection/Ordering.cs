using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>Puts sections and questions in the order that a pack wants. What is not a question stays where it is.</summary>
internal static class Ordering
{
    public static Guide Apply(Guide guide, PackOrder order)
    {
        if (order.Sections.Length > 0)
            guide = guide with { Sections = [.. Sections(guide.Sections, [.. order.Sections.Select(name => name.Name)])] };
        return order.Questions == QuestionOrder.Guide
            ? guide
            : guide with { Sections = [.. guide.Sections.Select(section => section with { Blocks = Rearrange(section.Blocks, questions => Sorted(questions, order.Questions)) })] };
    }

    /// <summary>The blocks with the questions among them in another order.</summary>
    public static ImmutableArray<GuideBlock> Rearrange(
        ImmutableArray<GuideBlock> blocks, Func<IReadOnlyList<QuestionBlock>, IEnumerable<QuestionBlock>> sort)
    {
        var ordered = new Queue<QuestionBlock>(sort([.. blocks.OfType<QuestionBlock>()]));
        return [.. blocks.Select(block => block is QuestionBlock ? ordered.Dequeue() : block)];
    }

    private static IEnumerable<QuestionBlock> Sorted(IReadOnlyList<QuestionBlock> questions, QuestionOrder order) => order switch
    {
        QuestionOrder.Difficulty => questions.OrderBy(question => question.Difficulty ?? 2),
        QuestionOrder.Minutes => questions.OrderBy(question => question.Minutes ?? double.MaxValue),
        QuestionOrder.Kind => questions.GroupBy(question => question.Kind).SelectMany(group => group),
        _ => questions,
    };

    // Sections are flat: one that is deeper than the first of its row belongs to the one before it.
    private static IEnumerable<Section> Sections(IReadOnlyList<Section> sections, List<string> first)
    {
        var rows = new List<List<Section>>();
        foreach (var section in sections)
        {
            if (rows.Count == 0 || section.Level <= rows[^1][0].Level)
                rows.Add([]);
            rows[^1].Add(section);
        }

        return rows
            .OrderBy(row => first.IndexOf(row[0].Id) is >= 0 and var place ? place : first.Count)
            .SelectMany(row => row.Count == 1 ? row : Sections(row.GetRange(1, row.Count - 1), first).Prepend(row[0]));
    }
}
