using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Lines that each have the same number of cells, separated by tabs or another sign: cards, or a table that was copied.</summary>
internal static class TabRows
{
    public const int Fewest = 3;

    /// <summary>The end of the rows that start at a line; the line itself where none do.</summary>
    public static int EndOf(ImmutableArray<CaptureBlock> blocks, ImmutableArray<LineFacts> facts, int start)
    {
        string? sign = Signs.FirstOrDefault(sign => Cells(blocks, facts[start], sign).Length > 1);
        int end = start;
        while (sign is not null && end < facts.Length && Cells(blocks, facts[end], sign) is { Length: > 1 } cells && Agree(cells, Cells(blocks, facts[start], sign)))
            end++;
        return end;
    }

    public static CaptureTable Table(ImmutableArray<CaptureBlock> blocks, ImmutableArray<LineFacts> facts, int start, int end)
    {
        string sign = Signs.First(sign => Cells(blocks, facts[start], sign).Length > 1);
        var rows = Enumerable.Range(start, end - start).Select(i => Cells(blocks, facts[i], sign)).ToList();
        int widest = rows.Max(row => row.Length);
        // A question may have fewer options than others, before its key.
        rows = [.. rows.Select(row => row.InsertRange(row.Length - 1, Enumerable.Repeat("", widest - row.Length)))];
        return new CaptureTable(rows[0], [.. rows.Skip(1)], facts[start].Line.At, rows.Count);
    }

    private static readonly string[] Signs = ["\t", " :: ", "|||", "||", "@@", "##", "$$", " | ", "|", "｜", " → ", ";", "；"];

    private static bool Agree(ImmutableArray<string> cells, ImmutableArray<string> others) => cells.Length == others.Length || Math.Min(cells.Length, others.Length) > 3 && IsKey(cells[^1]) && IsKey(others[^1]);

    private static bool IsKey(string cell) => KeyText.Read(cell) is { IsWhole: true };

    private static ImmutableArray<string> Cells(ImmutableArray<CaptureBlock> blocks, LineFacts fact, string sign)
    {
        string? text = !fact.Options.IsEmpty || fact.Line is not { Kind: LineKind.Line, StartsBlock: true, IsSaidToAsk: false } ? null : blocks[fact.Line.Block] switch
        {
            CaptureLine line => line.Text,
            CaptureParagraph paragraph when !paragraph.Text.Contains('\n') => paragraph.Text,
            _ => null,
        };
        if (text is null || !text.Contains(sign, StringComparison.Ordinal))
            return [];
        ImmutableArray<string> cells = [.. text.Trim().Split(sign).Select(cell => cell.Trim())];
        // A sign of prose parts a question and its answer, or all that a question has.
        if (sign is ";" or "；" && !(cells.Length == 2 && Asking.Of(cells[0]) >= 0.6 || cells.Length > 3 && IsKey(cells[^1])))
            return [];
        return cells.All(cell => cell.Length > 0) ? cells : [];
    }
}
