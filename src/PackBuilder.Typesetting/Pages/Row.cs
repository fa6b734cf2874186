namespace PackBuilder.Typesetting.Pages;

/// <summary>Cells side by side, each a galley of its own, cut at heights where no cell's line is in the way.</summary>
internal sealed class Row
{
    private Row(Cell[] cells, double[] cuts)
    {
        Cells = cells;
        Cuts = cuts;
    }

    public Cell[] Cells { get; }

    /// <summary>Heights of the cuts from the top of the row; the first is 0, the last the height of the row.</summary>
    public double[] Cuts { get; }

    public double Height => Cuts[^1];

    public int SliceCount => Cuts.Length - 1;

    public static Row Of(Cell[] cells) => new(cells, FindCuts(cells));

    // A height is a cut if every cell has a break there or has ended; the cells are walked through together.
    private static double[] FindCuts(Cell[] cells)
    {
        double height = cells.Length == 0 ? 0 : cells.Max(cell => cell.Galley.Height);
        var cuts = new List<double> { 0 };
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
            bool isCut = true;
            for (int c = 0; c < cells.Length; c++)
            {
                while (next[c] < cells[c].Galley.Count && at[c] + cells[c].Galley[next[c]].Height <= lowest + 0.01)
                    at[c] += cells[c].Galley[next[c]++].Height;
                var galley = cells[c].Galley;
                bool open = next[c] < galley.Count;
                isCut &= !open || Math.Abs(at[c] - lowest) < 0.02 && galley[next[c] - 1].Cost != BreakCost.Forbidden && next[c] > 0;
            }

            if (isCut && lowest > cuts[^1] + 0.01)
                cuts.Add(lowest);
        }

        cuts.Add(height);
        return [.. cuts];
    }
}

/// <param name="X">Left edge, pt from the left edge of the galley that the row stands in.</param>
internal readonly record struct Cell(Galley Galley, double X);
