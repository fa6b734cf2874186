using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Brings the rows of a page into reading order: where a gutter parts them into columns of running text, the left one comes
/// first. A row that runs across the gutter ends the columns above it.
/// </summary>
internal static class PdfColumns
{
    // Rows that each side must have, and how much of its width lines must fill, to be running text and no table.
    private const int LeastRows = 5;
    private const double LeastFill = 0.5;

    // In points.
    private const double Gutter = 9;
    private const double Step = 0.75;

    public static IEnumerable<(PdfRow Row, int Column, int Columns)> InOrder(ImmutableArray<PdfRow> rows)
    {
        if (rows.Length < 2 * LeastRows - 2 || GutterOf(rows) is not { } gutter)
            return rows.Select(row => (row, 0, 1));
        return InOrder(rows, gutter);
    }

    private static IEnumerable<(PdfRow Row, int Column, int Columns)> InOrder(ImmutableArray<PdfRow> rows, double gutter)
    {
        foreach (var band in Bands(rows, gutter))
        {
            if (!IsParted(band, gutter))
            {
                foreach (var row in band)
                    yield return (row, 0, 1);
                continue;
            }

            foreach (var (row, column) in Side(band, gutter, left: true).Select(row => (row, 0)).Concat(Side(band, gutter, left: false).Select(row => (row, 1))))
                yield return (row, column, 2);
        }
    }

    // Where most rows of a page that is parted leave a gap.
    private static double? GutterOf(ImmutableArray<PdfRow> rows)
    {
        double from = rows.Min(row => row.Left), to = rows.Max(row => row.Right);
        double? best = null;
        int most = 0;
        for (double at = from + (to - from) * 0.3; at <= from + (to - from) * 0.7; at += Step)
        {
            int parted = Bands(rows, at).Where(band => IsParted(band, at)).Sum(band => band.Count);
            if (parted > most)
                (best, most) = (at, parted);
        }

        return best;
    }

    private static IEnumerable<List<PdfRow>> Bands(ImmutableArray<PdfRow> rows, double gutter)
    {
        var band = new List<PdfRow>();
        bool crosses = false;
        foreach (var row in rows)
        {
            // A page number in the middle belongs to neither column.
            bool does = row.Segments.Any(segment => segment.Left < gutter + Gutter / 2 && segment.Right > gutter - Gutter / 2);
            if (band.Count > 0 && does != crosses)
            {
                yield return band;
                band = [];
            }

            crosses = does;
            band.Add(row);
        }

        if (band.Count > 0)
            yield return band;
    }

    private static bool IsParted(List<PdfRow> band, double gutter)
    {
        var left = Side(band, gutter, left: true).ToList();
        var right = Side(band, gutter, left: false).ToList();
        if (left.Count < LeastRows || right.Count < LeastRows || left.Max(row => row.Right) > gutter || right.Min(row => row.Left) < gutter)
            return false;
        double start = left.Min(row => row.Left), end = right.Max(row => row.Right);
        return right.Min(row => row.Left) - left.Max(row => row.Right) > Gutter
            && Fill(left, gutter - start) >= LeastFill && Fill(right, end - gutter) >= LeastFill;
    }

    private static double Fill(List<PdfRow> rows, double width) => rows.Select(row => row.Right - row.Left).Order().ElementAt(rows.Count / 2) / width;

    private static IEnumerable<PdfRow> Side(List<PdfRow> band, double gutter, bool left) => band
        .Select(row => row.Segments.Where(segment => (segment.Left + segment.Right) / 2 < gutter == left).ToImmutableArray())
        .Where(segments => !segments.IsEmpty).Select(segments => new PdfRow(segments));
}
