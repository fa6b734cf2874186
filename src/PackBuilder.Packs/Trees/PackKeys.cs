using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Stamps;

namespace PackBuilder.Packs.Trees;

/// <summary>Which question of which guide each question of a document is.</summary>
public static class PackKeys
{
    /// <summary>Keys, as <see cref="BlockStamp.KeyOf"/> makes them, by the names that a template gives the questions.</summary>
    public static ImmutableSortedDictionary<string, string> Of(Pack pack) => pack.Guides
        .SelectMany((guide, i) => guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Where(question => question.Id is not null)
            .Select(question => (Anchor: $"{GuideTree.AnchorOf(i)}-{question.Id}", Key: BlockStamp.KeyOf(guide.Id, question.Id!))))
        .DistinctBy(pair => pair.Anchor)
        .ToImmutableSortedDictionary(pair => pair.Anchor, pair => pair.Key, StringComparer.Ordinal);
}
