using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// The sections of a guide that an edition prints: all, or those with one of its tags and what stands below them; without those with a tag
/// that it leaves out. An edition of the core questions also has these from sections without its tags.
/// </summary>
public static class EditionSections
{
    /// <param name="core">Ids of the core questions of the guide.</param>
    public static ImmutableArray<Section> Of(Guide guide, EditionDefinition edition, FrozenSet<string> core)
    {
        var all = edition.WithoutTags.IsEmpty ? guide.Sections : guide.Sections.RemoveAll(Tagged(guide.Sections, edition.WithoutTags).Contains);
        if (edition.SectionTags.IsEmpty)
            return all;
        var tagged = Tagged(all, edition.SectionTags);
        return [.. all.Select(section => tagged.Contains(section) ? section : Core(section, edition, core)).OfType<Section>()];
    }

    private static Section? Core(Section section, EditionDefinition edition, FrozenSet<string> core)
    {
        if (!edition.CoreOnly)
            return null;
        ImmutableArray<GuideBlock> asked = [.. section.Blocks.Where(block => block is QuestionBlock { Id: { } id } && core.Contains(id))];
        return asked.IsEmpty ? null : section with { Blocks = asked };
    }

    // Those with one of the tags, and those below them.
    private static HashSet<Section> Tagged(ImmutableArray<Section> sections, ImmutableArray<Named> tags)
    {
        var tagged = new HashSet<Section>(ReferenceComparer<Section>.Instance);
        int takenLevel = int.MaxValue;
        foreach (var section in sections)
        {
            bool isBelow = section.Level > takenLevel;
            if (!isBelow)
                takenLevel = section.Tags.Any(tag => tags.Any(name => name.Name == tag)) ? section.Level : int.MaxValue;
            if (isBelow || takenLevel != int.MaxValue)
                tagged.Add(section);
        }

        return tagged;
    }
}
