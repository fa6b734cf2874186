using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// The level of each section's heading in the document: from a first level on, without a gap, whatever levels the
/// source has. Readers of the outline and screen readers lose their way where a level is left out (WCAG 2.2, 1.3.1).
/// </summary>
internal static class ModelHeadingLevels
{
    private const int Deepest = 4;

    public static ImmutableArray<int> Of(ImmutableArray<Section> sections, int first)
    {
        var levels = ImmutableArray.CreateBuilder<int>(sections.Length);
        var open = new Stack<int>();
        foreach (var section in sections)
        {
            while (open.Count > 0 && open.Peek() >= section.Level)
                open.Pop();
            open.Push(section.Level);
            levels.Add(Math.Min(Deepest, first + open.Count - 1));
        }

        return levels.MoveToImmutable();
    }
}
