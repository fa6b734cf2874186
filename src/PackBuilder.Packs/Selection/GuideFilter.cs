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
        Section? leftOut = null;
        Ruling? reason = null;
        foreach (var section in guide.Sections)
        {
            path.RemoveAll(above => above.Level >= section.Level);
            path.Add(section);

            // What stands below a section that is left out goes with it.
            if (leftOut is not null && section.Level > leftOut.Level)
            {
                LeaveOut(guide, section, reason! with { Rule = $"section {leftOut.Id}: {reason.Rule}" }, exclusions);
                continue;
            }

            leftOut = null;
            if (rules.Excludes(section, [.. path.Select(above => above.Id)]) is { } ruling)
            {
                LeaveOut(guide, section, ruling, exclusions);
                leftOut = ruling.SparesSubsections ? null : section;
                reason = ruling;
                continue;
            }

            kept.Add(section with { Blocks = Blocks(guide, section, rules, exclusions) });
        }

        return guide with { Sections = RemoveEmptySections(guide, kept) };
    }

    /// <summary>A guide that is left out as a whole.</summary>
    public static void LeaveOut(Guide guide, Ruling ruling, ImmutableArray<Exclusion>.Builder exclusions)
    {
        if (guide.Intro is not null)
            exclusions.Add(new Exclusion(guide.Id, 0, null, ruling));
        foreach (var section in guide.Sections)
            LeaveOut(guide, section, ruling, exclusions);
    }

    private static void LeaveOut(Guide guide, Section section, Ruling ruling, ImmutableArray<Exclusion>.Builder exclusions)
    {
        exclusions.Add(new Exclusion(guide.Id, null, section.Id, ruling));
        foreach (var block in section.Blocks)
            LeaveOut(guide, block, ruling, exclusions);
    }

    public static void LeaveOut(Guide guide, GuideBlock block, Ruling ruling, ImmutableArray<Exclusion>.Builder exclusions) =>
        exclusions.Add(new Exclusion(guide.Id, block.Ordinal, block.Id, ruling));

    private static ImmutableArray<GuideBlock> Blocks(
        Guide guide, Section section, SelectionRules rules, ImmutableArray<Exclusion>.Builder exclusions)
    {
        var kept = ImmutableArray.CreateBuilder<GuideBlock>();
        foreach (var block in section.Blocks)
        {
            if (rules.Excludes(guide, section, block) is { } ruling)
                LeaveOut(guide, block, ruling, exclusions);
            else
                kept.Add(block);
        }

        return kept.ToImmutable();
    }

    /// <summary>A heading with nothing left below it would only puzzle a reader.</summary>
    /// <param name="kept">Sections of the guide, with fewer blocks.</param>
    public static ImmutableArray<Section> RemoveEmptySections(Guide guide, IReadOnlyList<Section> kept)
    {
        var hadBlocks = guide.Sections.Where(section => section.Blocks.Length > 0).Select(section => section.Id).ToHashSet();
        return SectionPruning.Prune(kept, section => section.Blocks.IsEmpty && hadBlocks.Contains(section.Id));
    }
}
