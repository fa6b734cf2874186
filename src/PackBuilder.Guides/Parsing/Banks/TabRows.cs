using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Lines of plain text that each have the same number of cells, parted by tabs: cards, or a table that was copied.</summary>
internal static class TabRows
{
    public const int Fewest = 3;

    /// <summary>The end of the rows that start at a line; the line itself where none do.</summary>
    public static int EndOf(ImmutableArray<CaptureBlock> blocks, ImmutableArray<LineFacts> facts, int start)
    {
        int cells = Cells(blocks, facts[start]).Length;
        int end = start;
        while (cells > 1 && end < facts.Length && Cells(blocks, facts[end]).Length == cells)
            end++;
        return end;
    }

    public static CaptureTable Table(ImmutableArray<CaptureBlock> blocks, ImmutableArray<LineFacts> facts, int start, int end)
    {
        var rows = Enumerable.Range(start, end - start).Select(i => Cells(blocks, facts[i])).ToList();
        return new CaptureTable(rows[0], [.. rows.Skip(1)], facts[start].Line.At, rows.Count);
    }

    private static ImmutableArray<string> Cells(ImmutableArray<CaptureBlock> blocks, LineFacts fact)
    {
        if (fact.Line is not { Kind: LineKind.Line, StartsBlock: true } || blocks[fact.Line.Block] is not CaptureLine { Text: var text } || !text.Contains('\t') || !fact.Options.IsEmpty)
            return [];
        ImmutableArray<string> cells = [.. text.Trim().Split('\t').Select(cell => cell.Trim())];
        return cells.All(cell => cell.Length > 0) ? cells : [];
    }
}
