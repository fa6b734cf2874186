using System.Collections.Immutable;
using PackBuilder.Guides.Captures.Look;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>
/// Makes blocks of the rows of a sheet: lines above the table, the table with its header row, and headings where a merged cell
/// runs across it.
/// </summary>
internal static class SheetLayout
{
    /// <param name="rows">Those with text, each with as many cells as the widest, in the order of their lines.</param>
    /// <param name="level">Of a title above the table; headings inside it are one level below.</param>
    public static IEnumerable<CaptureBlock> Blocks(ImmutableArray<SheetRow> rows, int level)
    {
        int header = HeaderOf(rows);
        foreach (var row in rows[..header])
            yield return Above(row, level, isFirst: row == rows[0] && header < rows.Length);
        if (header == rows.Length)
            yield break;

        var columns = rows[header];
        var body = new List<SheetRow>();
        var head = columns;
        foreach (var row in rows[(header + 1)..])
        {
            if (!row.IsMerged || !BoldHeading.Fits(row.Only))
            {
                body.Add(row);
                continue;
            }

            // The rows below the heading are of the same table: its header holds for them too.
            if (body.Count > 0 || head == columns)
                yield return Table(head, columns, body);
            body = [];
            head = row;
            yield return new CaptureHeading(level + 1, row.Only, CaptureAttributes.None, new BlockOrigin(row.Line, 1), 1);
        }

        if (body.Count > 0 || head == columns)
            yield return Table(head, columns, body);
    }

    // The first row with several cells; without one there is no table.
    private static int HeaderOf(ImmutableArray<SheetRow> rows)
    {
        int header = 0;
        while (header < rows.Length && rows[header].Filled < 2)
            header++;
        return header;
    }

    private static CaptureBlock Above(SheetRow row, int level, bool isFirst)
    {
        var at = new BlockOrigin(row.Line, 1);
        return isFirst && BoldHeading.Fits(row.Only)
            ? new CaptureHeading(level, row.Only, CaptureAttributes.None, at, 1)
            : new CaptureParagraph(row.Only, at, 1);
    }

    /// <param name="start">The header row, or the heading that the table stands below.</param>
    private static CaptureTable Table(SheetRow start, SheetRow columns, List<SheetRow> body)
    {
        int first = start == columns ? columns.Line : body[0].Line;
        int last = body.Count > 0 ? body[^1].Line : columns.Line;
        return new CaptureTable(columns.Cells, [.. body.Select(row => row.Cells)], new BlockOrigin(first, 1), last - first + 1)
        {
            RowLines = [.. body.Select(row => row.Line)],
        };
    }
}
