using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Tables without drawn cells: rows whose stretches of text start at the same places.</summary>
internal static partial class PdfAlignedTables
{
    private const int LeastRows = 3;

    // In points.
    private const double SameStart = 4;

    /// <returns>The rows, with each run of rows that make a table replaced by it, in order.</returns>
    public static IEnumerable<object> Find(IReadOnlyList<PdfRow> rows, int page, ImmutableArray<PdfBand> bands)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            var band = bands.FirstOrDefault(one => one.Holds(rows[i]));
            int end = EndOfTable(rows, i, band, out double[] starts);
            if (end - i < (band is null ? LeastRows : 2))
            {
                yield return rows[i];
                continue;
            }

            yield return new PdfTable(page, Cells(rows, i, end, starts, band)) { Top = rows[i].Baseline, Columns = [.. starts], Size = rows[i].Size };
            i = end - 1;
        }
    }

    private static int EndOfTable(IReadOnlyList<PdfRow> rows, int first, PdfBand? band, out double[] starts)
    {
        starts = [.. rows[first].Segments.Select(segment => segment.Left)];
        // Two stretches side by side are often only a line with a tab; three are hardly.
        if (starts.Length < (band is null ? 3 : 2) || IsOptions(rows[first]))
            return first;
        int end = first + 1, full = 1;
        for (; end < rows.Count; end++)
        {
            var row = rows[end];
            double[] columns = starts;
            if (band is not null && !band.Holds(row))
                break;
            if (IsOptions(row) || rows[end - 1].Baseline - row.Baseline > 4 * row.Size || !row.Segments.All(segment => Array.Exists(columns, start => Math.Abs(start - segment.Left) < SameStart)))
                break;
            // A stretch of its own goes on with a cell of the row above, unless it stands where a new paragraph would.
            if (band is null && row.Segments.Length == 1 && Math.Abs(row.Left - columns[0]) < SameStart)
                break;
            if (row.Segments.Length == columns.Length)
                full++;
        }

        return full >= (band is null ? LeastRows : 2) ? end : first;
    }

    private static ImmutableArray<ImmutableArray<string>> Cells(IReadOnlyList<PdfRow> rows, int first, int end, double[] starts, PdfBand? band)
    {
        var table = new List<string[]>();
        for (int i = first; i < end; i++)
        {
            // Where each row has its line, only a line starts one.
            bool goesOn = table.Count > 0
                && (band is { Lines.Length: > 3 } ? !band.Parts(rows[i - 1], rows[i]) : Math.Abs(rows[i].Left - starts[0]) >= SameStart);
            string[] cells = goesOn ? table[^1] : [.. starts.Select(_ => "")];
            foreach (var segment in rows[i].Segments)
            {
                int column = Array.FindIndex(starts, start => Math.Abs(start - segment.Left) < SameStart);
                cells[column] = cells[column].Length == 0 ? segment.Text
                    : cells[column] + (cells[column][^1] < '\u2E80' && segment.Text[0] < '\u2E80' ? " " : "") + segment.Text;
            }

            if (!goesOn)
                table.Add(cells);
        }

        return [.. table.Select(cells => cells.ToImmutableArray())];
    }

    // Answers to choose from are set side by side too.
    public static bool IsOptions(PdfRow row) => row.Segments.Count(segment => Option().IsMatch(segment.Text)) > 1;

    [GeneratedRegex(@"^[(（]?[A-Ha-h][)）.．、:：]")]
    private static partial Regex Option();
}
