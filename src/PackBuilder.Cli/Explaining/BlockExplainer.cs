using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;

namespace PackBuilder.Cli.Explaining;

/// <summary>Finds what became of every block of a pack's guides.</summary>
internal sealed class BlockExplainer(Pack pack, GuideLibrary library, PrintedPages pages)
{
    private readonly Dictionary<BlockKey, Exclusion> _exclusions = pack.Exclusions
        .Where(exclusion => exclusion.Ordinal is not null)
        .DistinctBy(exclusion => (exclusion.Guide, exclusion.Ordinal))
        .ToDictionary(exclusion => new BlockKey(exclusion.Guide, exclusion.Ordinal!.Value));

    private readonly Dictionary<BlockKey, Merge> _merges = pack.Merges.ToDictionary(merge => merge.Merged);

    public ImmutableArray<ExplainedBlock> Explain() =>
    [
        .. from guide in pack.Chosen
           from section in guide.Sections
           from block in section.Blocks
           select Explain(guide, section, block),
    ];

    private ExplainedBlock Explain(Guide guide, Section section, GuideBlock block)
    {
        var explained = new ExplainedBlock(guide, section, block, library.Locate(guide, block.From));
        if (_merges.TryGetValue(explained.Key, out var merge))
            return explained with { SameAs = $"{merge.Kept.Guide}/{merge.KeptId}" };
        return _exclusions.TryGetValue(explained.Key, out var exclusion)
            ? explained with { Rule = exclusion.By.Rule, At = exclusion.By.At ?? explained.From }
            : explained with
            {
                IsFirst = block.Id is { } id && pack.Stressed.Contains(new QuestionKey(guide.Id, id)),
                Printed = pages.Of(explained.Key),
                WhyNotPrinted = pages.WhyNot(explained.Key),
            };
    }
}
