using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>Drops sections that have nothing of their own, unless something is printed below them.</summary>
internal static class SectionPruning
{
    public static ImmutableArray<Section> Prune(IReadOnlyList<Section> sections, Func<Section, bool> isEmpty)
    {
        var kept = new Stack<Section>();
        for (int i = sections.Count - 1; i >= 0; i--)
        {
            bool hasChild = kept.TryPeek(out var next) && next.Level > sections[i].Level;
            if (hasChild || !isEmpty(sections[i]))
                kept.Push(sections[i]);
        }

        return [.. kept];
    }
}
