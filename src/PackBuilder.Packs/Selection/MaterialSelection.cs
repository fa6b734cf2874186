using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>Texts that questions refer to: they go where their questions go.</summary>
internal static class MaterialSelection
{
    /// <summary>Leaves out the texts of which the guide had questions and the pack has none.</summary>
    /// <param name="whole">The guides before anything was left out.</param>
    public static ImmutableArray<Guide> LeaveOutUnused(ImmutableArray<Guide> guides, ImmutableArray<Guide> whole, ImmutableArray<Exclusion>.Builder exclusions) =>
    [
        .. guides.Select(guide =>
        {
            var lost = Named(whole.First(other => other.Id == guide.Id)).Except(Named(guide)).ToHashSet();
            foreach (var block in guide.Sections.SelectMany(section => section.Blocks).Where(IsLost))
                GuideFilter.LeaveOut(guide, block, new Ruling("no question refers to it", null), exclusions);
            List<Section> sections = [.. guide.Sections.Select(section => section with { Blocks = section.Blocks.RemoveAll(IsLost) })];
            return lost.Count == 0 ? guide : guide with { Sections = GuideFilter.RemoveEmptySections(guide, sections) };

            bool IsLost(GuideBlock block) => block is MaterialBlock { Id: { } id } && lost.Contains(id);
        }),
    ];

    /// <summary>The guide with each text before the first of its questions in its section, whatever order these are in.</summary>
    public static Guide PutFirst(Guide guide) => guide with
    {
        Sections = [.. guide.Sections.Select(section => section with { Blocks = PutFirst(section.Blocks) })],
    };

    private static ImmutableArray<GuideBlock> PutFirst(ImmutableArray<GuideBlock> blocks)
    {
        foreach (var material in blocks.OfType<MaterialBlock>().Where(material => material.Id is not null))
        {
            int from = blocks.IndexOf(material);
            int first = blocks.TakeWhile(block => block is not QuestionBlock question || question.Material != material.Id).Count();
            if (first < from)
                blocks = blocks.RemoveAt(from).Insert(first, material);
        }

        return blocks;
    }

    private static IEnumerable<string> Named(Guide guide) =>
        guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Select(question => question.Material).OfType<string>();
}
