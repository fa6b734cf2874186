using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>A guide without the sections and blocks that a pack leaves out.</summary>
internal static class GuideFilter
{
    public static Guide Apply(Guide guide, SelectionRules rules, ImmutableArray<Exclusion>.Builder exclusions)
    {
        var kept = ImmutableArray.CreateBuilder<Section>();
        var path = new List<Section>();
        int leftOutLevel = int.MaxValue;
        foreach (var section in guide.Sections)
        {
            path.RemoveAll(above => above.Level >= section.Level);
            path.Add(section);

            // What stands below a section that is left out goes with it.
            if (section.Level > leftOutLevel)
                continue;
            leftOutLevel = int.MaxValue;

            if (rules.LeavesOut(section, [.. path.Select(above => above.Id)]) is { } rule)
            {
                exclusions.Add(new Exclusion(guide.Id, "section", section.Id, rule, section.From));
                if (rule != "not in sections: only")
                    leftOutLevel = section.Level;
                continue;
            }

            kept.Add(section with { Blocks = Blocks(guide, section, rules, exclusions) });
        }

        return guide with { Sections = WithoutEmptied(guide, kept) };
    }

    private static ImmutableArray<GuideBlock> Blocks(
        Guide guide, Section section, SelectionRules rules, ImmutableArray<Exclusion>.Builder exclusions)
    {
        var kept = ImmutableArray.CreateBuilder<GuideBlock>();
        foreach (var block in section.Blocks)
        {
            if (rules.LeavesOut(guide, section, block) is { } rule)
                exclusions.Add(new Exclusion(guide.Id, block is QuestionBlock ? "question" : "block", block.Id, rule, block.From));
            else
                kept.Add(block);
        }

        return kept.ToImmutable();
    }

    // A heading with nothing left below it would only puzzle a reader.
    private static ImmutableArray<Section> WithoutEmptied(Guide guide, IReadOnlyList<Section> kept)
    {
        var emptied = kept
            .Where(section => section.Blocks.IsEmpty && guide.Sections.First(s => s.Id == section.Id).Blocks.Length > 0)
            .Select(section => section.Id)
            .ToHashSet();
        return SectionPruning.Prune(kept, section => section.Blocks.IsEmpty && emptied.Contains(section.Id));
    }
}
