using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Typesetting.Pages.Spreads;

/// <summary>
/// Letters in one language have no opposite. Where sections of little else follow each other, to meet at each of their headings would
/// leave half of the spread empty: there each page goes on by itself.
/// </summary>
internal static class FreeStretches
{
    /// <returns>For each block whether it may start lower or higher than its opposite.</returns>
    public static bool[] Of(ImmutableArray<Block> chapter)
    {
        var free = new bool[chapter.Length];
        const int None = -1;
        int first = None;
        for (int from = 0; from < chapter.Length;)
        {
            int to = EndOfSection(chapter, from);
            bool isOfLetters = IsOfLetters(chapter.AsSpan()[from..to]);
            // The first section of a stretch starts at one height on both pages, and so does what follows the last one.
            if (!isOfLetters)
                first = None;
            else if (first == None)
                first = from;
            else
                free.AsSpan((first + 1)..to).Fill(true);
            from = to;
        }

        return free;
    }

    private static int EndOfSection(ImmutableArray<Block> chapter, int from)
    {
        int to = from + 1;
        while (to < chapter.Length && chapter[to] is not Heading)
            to++;
        return to;
    }

    private static bool IsOfLetters(ReadOnlySpan<Block> section)
    {
        if (section[0] is not Heading)
            return false;
        bool hasLetter = false;
        foreach (var block in section[1..])
        {
            hasLetter |= block is Letter;
            if (block is not (Letter or BilingualPair { Zh: [Paragraph], En: [Paragraph] }))
                return false;
        }

        return hasLetter;
    }
}
