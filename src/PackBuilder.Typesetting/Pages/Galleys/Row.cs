namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>Cells side by side, each a galley of its own, cut into slices between which a page may end.</summary>
internal sealed class Row
{
    private Row(Cell[] cells, List<RowSlice> slices)
    {
        Cells = cells;
        Slices = slices;
        Height = slices.Sum(slice => slice.Height);
    }

    public Cell[] Cells { get; }

    public IReadOnlyList<RowSlice> Slices { get; }

    public double Height { get; }

    /// <param name="limit">No slice is higher, pt, unless one strip alone is.</param>
    public static Row Of(Cell[] cells, double limit)
    {
        var slices = new List<RowSlice>();
        var start = new int[cells.Length];
        foreach (int[] end in AlignedCuts(cells))
        {
            AddSlices(cells, start, end, limit, slices);
            start = end;
        }

        return new Row(cells, slices);
    }

    // Heights at which every cell has a break or has ended; the cells are walked through together.
    private static IEnumerable<int[]> AlignedCuts(Cell[] cells)
    {
        double height = cells.Length == 0 ? 0 : cells.Max(cell => cell.Galley.Height);
        var next = new int[cells.Length];
        var at = new double[cells.Length];
        while (true)
        {
            double lowest = double.MaxValue;
            for (int c = 0; c < cells.Length; c++)
            {
                if (next[c] < cells[c].Galley.Count)
                    lowest = Math.Min(lowest, at[c] + cells[c].Galley[next[c]].Height);
            }

            if (lowest >= height - 0.01)
                break;
            bool isCut = lowest > 0.02;
            for (int c = 0; c < cells.Length; c++)
            {
                var galley = cells[c].Galley;
                while (next[c] < galley.Count && at[c] + galley[next[c]].Height <= lowest + 0.01)
                    at[c] += galley[next[c]++].Height;
                bool goesOn = next[c] < galley.Count;
                isCut &= !goesOn || next[c] > 0 && Math.Abs(at[c] - lowest) < 0.02 && galley[next[c] - 1].Cost != BreakCost.Forbidden;
            }

            if (isCut)
                yield return [.. next];
        }

        yield return [.. cells.Select(cell => cell.Galley.Count)];
    }

    // One slice, or several by force where it would be too high: then each cell breaks where it can.
    private static void AddSlices(Cell[] cells, int[] start, int[] end, double limit, List<RowSlice> slices)
    {
        bool aligned = true;
        do
        {
            var next = new int[cells.Length];
            double height = 0;
            for (int c = 0; c < cells.Length; c++)
            {
                double sum = 0;
                next[c] = start[c];
                while (next[c] < end[c] && (sum + cells[c].Galley[next[c]].Height <= limit || next[c] == start[c]))
                    sum += cells[c].Galley[next[c]++].Height;
                height = Math.Max(height, sum);
            }

            slices.Add(new RowSlice(start, next, height, aligned));
            start = next;
            aligned = false;
        }
        while (!start.AsSpan().SequenceEqual(end));
    }
}

/// <param name="X">Left edge, pt from the left edge of the galley that the row stands in.</param>
internal readonly record struct Cell(Galley Galley, double X);

/// <summary>A part of a row that stays on one page.</summary>
/// <param name="Start">For each cell the first of its strips.</param>
/// <param name="End">For each cell the strip after its last one.</param>
/// <param name="IsAligned">It follows the slice before it without a jump in any cell.</param>
internal sealed record RowSlice(int[] Start, int[] End, double Height, bool IsAligned);
