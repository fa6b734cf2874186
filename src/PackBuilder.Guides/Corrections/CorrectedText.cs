using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Restoration;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Corrections;

/// <summary>
/// The text of a block as a correction has it: of a quotation its lines, of a table a line for each row with <c> | </c> between cells. A line end
/// in a cell is written <c>&lt;br&gt;</c>.
/// </summary>
internal static class CorrectedText
{
    private const string Between = " | ";
    private const string LineEnd = "<br>";

    /// <summary>Null for what no words can be given to.</summary>
    public static string? Of(CaptureBlock block) => block switch
    {
        CaptureQuote quote => string.Join('\n', quote.TextLines),
        CaptureTable table => string.Join('\n', table.Rows.Prepend(table.Header).Select(row => string.Join(Between, row.Select(cell => cell.Replace("\n", LineEnd, StringComparison.Ordinal))))),
        _ => BlockText.Whole(block),
    };

    /// <summary>The block with other words; null where they have not the form of the block.</summary>
    public static CaptureBlock? Replace(CaptureBlock block, string text)
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        switch (block)
        {
            case CaptureQuote quote:
                return quote with { TextLines = [.. lines] };
            case CaptureTable table:
                ImmutableArray<ImmutableArray<string>> rows = [.. lines.Select(line => line.Split(Between).Select(cell => cell.Trim().Replace(LineEnd, "\n", StringComparison.Ordinal)).ToImmutableArray())];
                return rows.All(row => row.Length == table.Header.Length)
                    ? table with { Header = rows[0], Rows = rows[1..], RowLines = rows.Length - 1 == table.RowLines.Length ? table.RowLines : [] }
                    : null;
            default:
                return BlockText.Map(block, _ => text);
        }
    }

    /// <summary>Why a text has not the form of a table.</summary>
    public static Message Form(CaptureBlock block) =>
        $"the table has {((CaptureTable)block).Header.Length} columns: write a line for each row, with '{Between}' between its cells";
}
