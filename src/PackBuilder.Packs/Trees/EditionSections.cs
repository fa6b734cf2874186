using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Trees;

/// <summary>The sections of a guide that an edition prints: all, or those with one of its tags and what stands below them.</summary>
public static class EditionSections
{
    public static ImmutableArray<Section> Of(Guide guide, EditionDefinition edition)
    {
        if (edition.SectionTags.IsEmpty)
            return guide.Sections;
        var kept = ImmutableArray.CreateBuilder<Section>();
        int takenLevel = int.MaxValue;
        foreach (var section in guide.Sections)
        {
            bool isBelow = section.Level > takenLevel;
            if (!isBelow)
                takenLevel = section.Tags.Any(tag => edition.SectionTags.Any(name => name.Name == tag)) ? section.Level : int.MaxValue;
            if (isBelow || takenLevel != int.MaxValue)
                kept.Add(section);
        }

        return kept.ToImmutable();
    }
}
