using System.Collections.Immutable;
using System.Text;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Tables without drawn cells whose cells have several lines, as web pages print them: more space parts their rows than the lines within a
/// cell, and the same gutters run through all of them. Cells may be centred in their row, so that their lines share no heights.
/// </summary>
internal static class PdfSpacedTables
{
    private const int LeastRows = 3;
    private const int MostRows = 200;
    private const int MostLines = 12;

    // In ems: from one line to the next, within a cell and over the space between two rows.
    private const double WithinCell = 1.6;
    private const double BetweenRows = 3.5;

    // In points.
    private const double Gutter = 5;
    private const double SameSpace = 0.8;

    /// <param name="hyphens">Gets the hyphens that were set only because a line ended.</param>
    /// <returns>The tables from top to bottom, and the rows of text outside of them.</returns>
    public static (ImmutableArray<PdfTable> Tables, ImmutableArray<PdfRow> Outside) Find(ImmutableArray<PdfRow> rows, int page, StringBuilder hyphens)
    {
        var tables = ImmutableArray.CreateBuilder<PdfTable>();
        var outside = ImmutableArray.CreateBuilder<PdfRow>(rows.Length);
        var blocks = Blocks(rows);
        for (int i = 0; i < blocks.Count; i++)
        {
            int end = EndOfTable(blocks, i, out var columns);
            if (end - i < LeastRows)
            {
                outside.AddRange(blocks[i]);
                continue;
            }

            tables.Add(new PdfTable(page, [.. blocks[i..end].Select(block => Cells(block, columns, page, hyphens))])
            {
                Top = blocks[i][0].Baseline + blocks[i][0].Size / 2,
                Size = blocks[i][0].Size,
                Columns = [.. columns.Select(column => column.From)],
            });
            i = end - 1;
        }

        return (tables.ToImmutable(), outside.ToImmutable());
    }

    // Lines with no more than the usual space between them.
    private static List<List<PdfRow>> Blocks(ImmutableArray<PdfRow> rows)
    {
        var blocks = new List<List<PdfRow>>();
        foreach (var row in rows)
        {
            if (blocks.Count > 0 && blocks[^1][^1] is var last && last.Baseline - row.Baseline <= WithinCell * Math.Max(last.Size, row.Size))
                blocks[^1].Add(row);
            else
                blocks.Add([row]);
        }

        return blocks;
    }

    private static int EndOfTable(List<List<PdfRow>> blocks, int first, out List<(double From, double To)> columns)
    {
        columns = Columns(blocks[first]);
        int least = columns.Count, end = first + 1, parted = 0;
        if (least < 2 || !IsRow(blocks[first]))
            return first;
        double space = 0;
        for (; end < Math.Min(blocks.Count, first + MostRows) && IsRow(blocks[end]); end++)
        {
            double above = blocks[end - 1][^1].Baseline - blocks[end][0].Baseline;
            var own = Columns(blocks[end]);
            var all = Parted(columns.Concat(own));
            // A row of one cell alone may be the next paragraph, which stands off otherwise.
            bool isAlone = own.Count < 2;
            if (above > BetweenRows * blocks[end][0].Size || all.Count < least || isAlone && Math.Abs(above - space) > SameSpace)
                break;
            space = isAlone ? space : above;
            columns = all;
            parted += blocks[end].Count > 1 && !isAlone ? 1 : 0;
        }

        // Rows of one line each are told from lines with tabs elsewhere.
        return parted * 2 >= end - first - 1 ? end : first;
    }

    private static bool IsRow(List<PdfRow> block) => block.Count <= MostLines && !block.Exists(PdfAlignedTables.IsOptions);

    // What the lines cover from left to right, parted where none of them has anything; a gutter may be as narrow as a wide blank.
    private static List<(double From, double To)> Columns(List<PdfRow> rows) =>
        Parted(rows.SelectMany(row => row.Narrow).Select(segment => (segment.Left, segment.Right)));

    private static List<(double From, double To)> Parted(IEnumerable<(double From, double To)> stretches)
    {
        var columns = new List<(double From, double To)>();
        foreach (var (from, to) in stretches.OrderBy(stretch => stretch.From))
        {
            if (columns.Count > 0 && from < columns[^1].To + Gutter)
                columns[^1] = (columns[^1].From, Math.Max(columns[^1].To, to));
            else
                columns.Add((from, to));
        }

        return columns;
    }

    private static ImmutableArray<string> Cells(List<PdfRow> block, List<(double From, double To)> columns, int page, StringBuilder hyphens) =>
        [.. columns.Select(column => TextOf([.. block.SelectMany(row => InColumn(row, column)).Select(segment => PdfLine.Of(new PdfRow([segment]), page, 0, 1))], column.To, hyphens))];

    // As one stretch, whatever gaps are in it.
    private static IEnumerable<PdfSegment> InColumn(PdfRow row, (double From, double To) column)
    {
        var segments = row.Narrow.Where(segment => segment.Left >= column.From && segment.Right <= column.To).ToList();
        return segments.Count == 0 ? [] :
            [segments[0] with { Text = string.Join(' ', segments.Select(segment => segment.Text)), Right = segments[^1].Right, Bold = 0, BoldStart = 0 }];
    }

    private static string TextOf(List<PdfLine> lines, double right, StringBuilder hyphens) => lines.Count == 0 ? "" : string.Join('\n',
        PdfParagraphs.Join(lines, _ => new PdfMargin(lines.Min(line => line.Left), right), 0, hyphens).Select(paragraph => paragraph.Text));
}
