using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;

namespace PackBuilder.Cli.Explaining;

/// <summary>Every block of a pack's guides, whether it is in or out, and by which rule.</summary>
internal sealed class ChoiceReport(Pack pack, GuideLibrary library)
{
    private readonly Dictionary<BlockKey, Exclusion> _exclusions = pack.Exclusions
        .Where(exclusion => exclusion.Ordinal is not null)
        .DistinctBy(exclusion => (exclusion.Guide, exclusion.Ordinal))
        .ToDictionary(exclusion => new BlockKey(exclusion.Guide, exclusion.Ordinal!.Value));

    private readonly Dictionary<BlockKey, Merge> _merges = pack.Merges.ToDictionary(merge => merge.Merged);

    public IEnumerable<string> Lines()
    {
        foreach (var guide in pack.Chosen)
        {
            int all = guide.Sections.Sum(section => section.Blocks.Length);
            int kept = guide.Sections.SelectMany(section => section.Blocks).Count(block => IsIn(new BlockKey(guide.Id, block.Ordinal)));
            yield return $"{(kept > 0 ? "in  " : "out ")} {guide.Id}: {kept} of {all} blocks";
            foreach (var section in guide.Sections)
            {
                yield return $"     {section.Id}: {section.Heading}";
                foreach (var block in section.Blocks)
                    yield return Line(guide, block);
            }
        }

        foreach (var question in pack.Stressed.OrderBy(key => key.ToString(), StringComparer.Ordinal))
            yield return $"first {question}: stressed";
    }

    private bool IsIn(BlockKey key) => !_exclusions.ContainsKey(key) && !_merges.ContainsKey(key);

    private string Line(Guide guide, GuideBlock block)
    {
        var key = new BlockKey(guide.Id, block.Ordinal);
        if (_merges.TryGetValue(key, out var merge))
            return $"same   {BlockNames.Of(block)}: said by {merge.Kept.Guide}/{merge.KeptId}";
        if (!_exclusions.TryGetValue(key, out var exclusion))
            return $"in     {BlockNames.Of(block)}";
        var place = exclusion.At ?? library.Locate(guide, block.From);
        return $"out    {BlockNames.Of(block)}: by {exclusion.Rule}  {place}";
    }
}
