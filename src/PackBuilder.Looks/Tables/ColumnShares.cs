using PackBuilder.Documents.Model;

namespace PackBuilder.Looks.Tables;

/// <summary>
/// Divides the width of a table: by weight where the document gives one, else so that the table is as low as it can be. No column gets
/// less than its words or a hand need, and those of prose are whole em.
/// </summary>
public static class ColumnShares
{
    // Of two divisions of equal height the one is better that is nearer to what the columns ask for.
    private const double Nearness = 0.0005;

    // Lines that no row is higher for count little, but show which way is better.
    private const double FreeLine = 0.04;

    // Em. A cell of up to so much is rather not divided for the sake of columns to write sentences into.
    private const double LongestLabel = 8;

    // Em, and lines: where the cells of a column narrower than this are on average higher than that, they are towers of words that no eye follows.
    private const double ReadableColumn = 9;
    private const double MostLines = 9;

    /// <param name="room">What the columns have for their text together.</param>
    /// <returns>For each column the room of its text in em; their sum may miss the room by parts of an em.</returns>
    public static double[] Divide(Table table, TableRoom room, TextMeasure measure) => DivideOrNot(table, room, measure).Ems;

    /// <summary>The same, and whether every column has the room that its words, an eye or a hand cannot do without.</summary>
    public static (double[] Ems, bool Fits) DivideOrNot(Table table, TableRoom room, TextMeasure measure)
    {
        var needs = Needs(table, room, measure);
        double ems = Math.Max(table.Columns.Length, room.Ems);
        double[] least = [.. needs.Select(need => need.Least)];
        if (least.Sum() >= ems)
            return ([.. least.Select(width => width * ems / least.Sum())], least.Sum() <= room.Ems + 0.01);
        double[] floors = Floors(needs, ems);
        double[] widths = table.Columns.Any(column => column.Weight > 0) ? ByWeight(table, least, ems) : new TableHeight(table, floors, needs, measure).Lowest(ems);
        widths = Even(table, needs, widths);
        return (widths, !Enumerable.Range(0, widths.Length).Any(c => IsTower(table, c, widths[c], measure)));
    }

    private static bool IsTower(Table table, int column, double width, TextMeasure measure)
    {
        if (width >= ReadableColumn || table.Rows.IsEmpty)
            return false;
        return table.Rows.Average(row => column < row.Length ? TextPieces.Of(row[column].Inlines, measure).LinesIn(width) : 0) > MostLines;
    }

    private static ColumnNeed[] Needs(Table table, TableRoom room, TextMeasure measure) =>
        [.. Enumerable.Range(0, table.Columns.Length).Select(c => ColumnNeed.Of(table, c, room.Size, measure))];

    // As wished; where that is too much sentences give way first, if they can to short cells as a whole, then all by the same part of
    // the way to what they need.
    private static double[] Floors(ColumnNeed[] needs, double room)
    {
        ColumnNeed[] whole = [.. needs.Select(need => need.Writing is null ? need with { Wish = Math.Max(need.Wish, Math.Min(need.Natural, LongestLabel)) } : need)];
        if (needs.Sum(need => need.Wish) > room && whole.Sum(need => IsSentence(need) ? need.Least : need.Wish) <= room)
            needs = whole;
        double over = needs.Sum(need => need.Wish) - room, spare = needs.Where(IsSentence).Sum(need => need.Wish - need.Least);
        if (over > 0 && spare >= over)
            return [.. needs.Select(need => IsSentence(need) ? need.Wish - (need.Wish - need.Least) * over / spare : need.Wish)];
        double least = needs.Sum(need => need.Least), wish = needs.Sum(need => need.Wish);
        double part = wish <= room ? 1 : (room - least) / Math.Max(0.01, wish - least);
        return [.. needs.Select(need => need.Least + (need.Wish - need.Least) * part)];
    }

    private static bool IsSentence(ColumnNeed need) => need.Writing is { Kind: WritingKind.Sentence };

    private static double[] ByWeight(Table table, double[] least, double room)
    {
        double mean = table.Columns.Where(column => column.Weight > 0).Average(column => column.Weight);
        double[] weights = [.. table.Columns.Select(column => column.Weight > 0 ? column.Weight : mean)];
        var held = new bool[weights.Length];
        var widths = new double[weights.Length];
        // A column that would get too little gets what it needs, and the others share the rest.
        bool changed;
        do
        {
            changed = false;
            double rest = room - least.Where((_, c) => held[c]).Sum(), sum = weights.Where((_, c) => !held[c]).Sum();
            for (int c = 0; c < widths.Length; c++)
            {
                widths[c] = held[c] ? least[c] : weights[c] / sum * rest;
                if (!held[c] && widths[c] < least[c] - 0.01)
                    changed = held[c] = true;
            }
        }
        while (changed && !held.All(h => h));
        return TableHeight.Whole(widths, least, room);
    }

    // Columns for the same thing are of one width.
    private static double[] Even(Table table, ColumnNeed[] needs, double[] widths)
    {
        var kinds = Enumerable.Range(0, widths.Length).Where(c => needs[c].Writing is not null && table.Columns[c].Weight == 0)
            .GroupBy(c => needs[c].Writing!.Value);
        foreach (var alike in kinds.Where(group => group.Count() > 1))
        {
            double mean = alike.Average(c => widths[c]);
            if (alike.All(c => needs[c].Least <= mean))
            {
                foreach (int c in alike)
                    widths[c] = mean;
            }
        }

        return widths;
    }

    /// <summary>The least sum of the heights of all rows under floors: what is given to one column is taken from another.</summary>
    private sealed class TableHeight
    {
        private static readonly int[] Steps = [8, 4, 2, 1];

        private readonly double[] _floors;
        private readonly ColumnNeed[] _needs;
        private readonly Table _table;
        private readonly TextMeasure _measure;
        private CellLines[][] _cells = [];
        private double[] _start = [];

        public TableHeight(Table table, double[] floors, ColumnNeed[] needs, TextMeasure measure)
        {
            (_floors, _needs, _table, _measure) = (floors, needs, table, measure);
        }

        public double[] Lowest(double room)
        {
            _start = Whole(Start(room), _floors, room);
            double[] best = [.. _start];
            if (_needs.Sum(need => need.Natural) <= room)
                return best;
            CountLines();
            double cost = CostOf(best);
            bool better = true;
            while (better)
            {
                better = false;
                foreach (int step in Steps)
                {
                    for (int to = 0; to < best.Length; to++)
                    {
                        for (int from = 0; from < best.Length; from++)
                        {
                            if (from == to || best[from] - step < _floors[from] - 0.01)
                                continue;
                            (best[from], best[to]) = (best[from] - step, best[to] + step);
                            double other = CostOf(best);
                            if (other < cost - 1e-9)
                                (cost, better) = (other, true);
                            else
                                (best[from], best[to]) = (best[from] + step, best[to] - step);
                        }
                    }
                }
            }

            return best;
        }

        // Whole em: the largest remainders are rounded up, and nothing is rounded below its floor.
        public static double[] Whole(double[] ems, double[] floors, double room)
        {
            double[] whole = [.. ems.Select((width, c) => Math.Max(Math.Floor(width + 0.001), Math.Ceiling(floors[c] - 0.001)))];
            double left = Math.Floor(room + 0.001) - whole.Sum();
            // Floors of parts of an em may leave no room for rounding.
            if (left < 0)
                return ems;
            foreach (int c in Enumerable.Range(0, ems.Length).OrderByDescending(c => ems[c] - whole[c]).ThenBy(c => c).TakeWhile(_ => left >= 1))
                (whole[c], left) = (whole[c] + 1, left - 1);
            return whole;
        }

        private void CountLines() =>
            _cells = [.. _table.Rows.Prepend(_table.Header).Select(row =>
                Enumerable.Range(0, _needs.Length).Select(c => CellLines.Of(c < row.Length ? row[c] : null, _measure)).ToArray())];

        // The floors, and of the rest as much of what each would like; what is then left goes to who writes.
        private double[] Start(double room)
        {
            double spare = room - _floors.Sum(), wish = _needs.Zip(_floors, (need, floor) => Math.Max(0, need.Natural - floor)).Sum();
            double part = wish <= 0 ? 0 : Math.Min(1, spare / wish);
            double[] widths = [.. _needs.Zip(_floors, (need, floor) => floor + Math.Max(0, need.Natural - floor) * part)];
            double rest = room - widths.Sum();
            if (rest <= 0)
                return widths;
            double[] claims = [.. _needs.Select(need => need.Writing is { Kind: WritingKind.Sentence } ? 1.0 : 0)];
            if (claims.Sum() == 0)
                claims = [.. _needs.Select(need => need.Writing is { Kind: WritingKind.Name or WritingKind.Date } ? need.Wish : 0)];
            if (claims.Sum() == 0)
                claims = widths;
            double all = claims.Sum();
            return [.. widths.Zip(claims, (width, claim) => width + rest * claim / all)];
        }

        private double CostOf(double[] widths)
        {
            double cost = 0;
            foreach (var row in _cells)
            {
                int high = 1, sum = 0;
                for (int c = 0; c < row.Length; c++)
                {
                    int lines = row[c].In(widths[c]);
                    high = Math.Max(high, lines);
                    sum += lines;
                }

                cost += high + FreeLine * sum / row.Length;
            }

            for (int c = 0; c < widths.Length; c++)
                cost += Nearness * Math.Abs(widths[c] - _start[c]);
            return cost;
        }
    }

    /// <summary>The lines of a cell at each width, counted once.</summary>
    private sealed class CellLines
    {
        private static readonly CellLines Empty = new(null);

        private readonly TextPieces? _whole;
        private readonly Dictionary<double, int> _known = [];

        private CellLines(TextPieces? whole) => _whole = whole;

        public static CellLines Of(TableCell? cell, TextMeasure measure) => cell is null || cell.Inlines.IsEmpty ? Empty : new CellLines(TextPieces.Of(cell.Inlines, measure));

        public int In(double width)
        {
            if (_whole is null || _whole.Natural <= width)
                return 1;
            if (!_known.TryGetValue(width, out int lines))
                _known.Add(width, lines = _whole.LinesIn(width));
            return lines;
        }
    }
}
