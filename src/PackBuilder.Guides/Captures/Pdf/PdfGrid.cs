using System.Collections.Immutable;
using System.Text;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>The lines of a drawn table and the cells between them.</summary>
internal sealed class PdfGrid
{
    private readonly double[] _across;
    private readonly double[] _down;
    private readonly int[] _cells;

    private PdfGrid(double[] across, double[] down, int[] cells) => (_across, _down, _cells) = (across, down, cells);

    public int ColumnCount => _across.Length - 1;

    public int RowCount => _down.Length - 1;

    public double Top => _down[0];

    public ImmutableArray<double> Columns => [.. _across];

    /// <returns>Null where the lines leave no cells.</returns>
    public static PdfGrid? Of(IReadOnlyList<PdfRule> rules, double touch)
    {
        var level = rules.Where(rule => rule.IsLevel).ToList();
        var upright = rules.Where(rule => !rule.IsLevel).ToList();
        if (level.Count < 2 || upright.Count < 1)
            return null;
        // A table may be open at its sides.
        double[] across = Distinct([.. upright.Select(rule => rule.At), level.Min(rule => rule.From), level.Max(rule => rule.To)], touch);
        double[] down = [.. Distinct([.. level.Select(rule => rule.At)], touch).Reverse()];
        if (across.Length < 2 || down.Length < 2 || (long)across.Length * down.Length > 60_000)
            return null;
        return new PdfGrid(across, down, Merged(across, down, level, upright, touch));
    }

    /// <summary>Shares the characters out among the cells.</summary>
    public SortedDictionary<int, List<PdfGlyph>> Fill(ImmutableArray<PdfGlyph> glyphs, out ImmutableArray<PdfGlyph> outside)
    {
        var cells = new SortedDictionary<int, List<PdfGlyph>>();
        var rest = ImmutableArray.CreateBuilder<PdfGlyph>();
        foreach (var glyph in glyphs)
        {
            int column = Band(_across, (glyph.Left + glyph.Right) / 2);
            int row = RowOf(glyph.Baseline + glyph.Size * 0.3);
            if (column < 0 || row < 0)
            {
                rest.Add(glyph);
                continue;
            }

            int cell = _cells[row * ColumnCount + column];
            if (!cells.TryGetValue(cell, out var list))
                cells[cell] = list = [];
            list.Add(glyph);
        }

        foreach (int blank in cells.Where(cell => cell.Value.All(glyph => glyph.IsBlank)).Select(cell => cell.Key).ToList())
            cells.Remove(blank);
        outside = rest.ToImmutable();
        return cells;
    }

    /// <summary>
    /// The text of each cell, with the room after its last line; that of a merged one in its first. Rows and columns without text are left out.
    /// </summary>
    public IReadOnlyList<ImmutableArray<(string Text, double Room)>> Texts(SortedDictionary<int, List<PdfGlyph>> cells, int page, StringBuilder overprinted)
    {
        int[] columns = [.. cells.Keys.Select(cell => cell % ColumnCount).Distinct().Order()];
        return
        [
            .. cells.Keys.Select(cell => cell / ColumnCount).Distinct().Order().Select(row => columns
                .Select(column => cells.TryGetValue(row * ColumnCount + column, out var glyphs) ? TextOf(glyphs, column, page, overprinted) : ("", 0)).ToImmutableArray()),
        ];
    }

    private (string Text, double Room) TextOf(List<PdfGlyph> glyphs, int column, int page, StringBuilder overprinted)
    {
        var rows = PdfRows.Of(glyphs, overprinted);
        double left = rows.Min(row => row.Left);
        return PdfCellText.Of(rows, page, new PdfStretch(left, _across[column + 1] - Math.Max(0, left - _across[column])), overprinted);
    }

    // Each cell has the number of the first cell that it is one with.
    private static int[] Merged(double[] across, double[] down, List<PdfRule> level, List<PdfRule> upright, double touch)
    {
        int columns = across.Length - 1, rows = down.Length - 1;
        int[] cells = [.. Enumerable.Range(0, columns * rows)];
        for (int row = 0; row < rows; row++)
        {
            double middle = (down[row] + down[row + 1]) / 2;
            for (int column = 0; column < columns; column++)
            {
                int cell = row * columns + column;
                double centre = (across[column] + across[column + 1]) / 2;
                if (column > 0 && !upright.Exists(rule => Math.Abs(rule.At - across[column]) <= touch && rule.From <= middle && rule.To >= middle))
                    cells[cell] = cells[cell - 1];
                if (row > 0 && !level.Exists(rule => Math.Abs(rule.At - down[row]) <= touch && rule.From <= centre && rule.To >= centre))
                    cells[cell] = Math.Min(cells[cell], cells[cell - columns]);
            }
        }

        return cells;
    }

    private static double[] Distinct(double[] values, double touch)
    {
        var distinct = new List<double>();
        foreach (double value in values.Order())
        {
            if (distinct.Count == 0 || value - distinct[^1] > touch)
                distinct.Add(value);
        }

        return [.. distinct];
    }

    private static int Band(double[] edges, double value)
    {
        int index = Array.BinarySearch(edges, value);
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && index < edges.Length - 1 ? index : -1;
    }

    // From top to bottom.
    private int RowOf(double height)
    {
        for (int row = 0; row < RowCount; row++)
        {
            if (height <= _down[row] && height > _down[row + 1])
                return row;
        }

        return -1;
    }
}
