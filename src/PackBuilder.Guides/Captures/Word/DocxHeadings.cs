using PackBuilder.Guides.Captures.Look;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>
/// Settles the levels of headings, which needs all of them: the style of the title stands above "heading 1", and a line that is
/// only bold states no level at all.
/// </summary>
internal static class DocxHeadings
{
    /// <summary>The level of a title until all headings are known.</summary>
    public const int Title = 0;

    /// <summary>The level of a heading by look until all headings are known.</summary>
    public const int ByLook = -1;

    private const int First = 1;

    /// <summary>The same blocks, with a level from 1 on for each heading.</summary>
    public static IEnumerable<CaptureBlock> Settle(IReadOnlyList<CaptureBlock> blocks)
    {
        var headings = blocks.OfType<CaptureHeading>().ToList();
        int deeper = headings.Exists(heading => heading.Level == Title) ? 1 : 0;
        var levels = headings.Where(heading => heading.Level > Title).ToLookup(heading => NumberingLook.KindOf(heading.Text), heading => heading.Level + deeper);
        var byLook = LevelsByLook(headings, levels, Deepest(headings) + deeper);
        return blocks.Select(block => block switch
        {
            CaptureHeading { Level: ByLook } heading => heading with { Level = byLook[NumberingLook.KindOf(heading.Text)] },
            CaptureHeading heading => heading with { Level = heading.Level + deeper },
            _ => block,
        });
    }

    // A kind of number that styled headings have is of their level; each other kind stands below what came before it.
    private static Dictionary<string, int> LevelsByLook(List<CaptureHeading> headings, ILookup<string, int> styled, int deepest)
    {
        var found = new Dictionary<string, int>();
        int next = Math.Max(deepest, First) + 1;
        foreach (var heading in headings.Where(heading => heading.Level == ByLook))
        {
            string kind = NumberingLook.KindOf(heading.Text);
            if (!found.ContainsKey(kind))
                found.Add(kind, kind.Length > 0 && styled.Contains(kind) ? styled[kind].First() : next++);
        }

        return found;
    }

    private static int Deepest(List<CaptureHeading> headings) => headings.Select(heading => Math.Max(heading.Level, Title)).DefaultIfEmpty(Title).Max();
}
