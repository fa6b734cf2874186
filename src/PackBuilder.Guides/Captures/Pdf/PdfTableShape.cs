using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Rows and cells of a tagged table; a cell that spans others leaves them empty.</summary>
internal static class PdfTableShape
{
    private const int MostCells = 500_000;

    public static ImmutableArray<ImmutableArray<string>> Rows(PdfElement table, Func<PdfElement, string> textOf)
    {
        var rows = new List<Dictionary<int, string>>();
        var taken = new HashSet<(int Row, int Column)>();
        foreach (var row in RowsOf(table))
        {
            int number = rows.Count, column = 0;
            var cells = new Dictionary<int, string>();
            foreach (var cell in row.Kids.Select(kid => kid.Child).OfType<PdfElement>().Where(cell => cell.Role is "TH" or "TD"))
            {
                while (taken.Contains((number, column)))
                    column++;
                cells[column] = textOf(cell);
                for (int down = 0; down < cell.RowSpan && taken.Count < MostCells; down++)
                {
                    for (int across = 0; across < cell.ColumnSpan; across++)
                        taken.Add((number + down, column + across));
                }

                column += cell.ColumnSpan;
            }

            rows.Add(cells);
        }

        int width = rows.Count == 0 ? 0 : rows.Max(row => row.Keys.DefaultIfEmpty(-1).Max() + 1);
        return (long)width * rows.Count > MostCells ? [] :
            [.. rows.Where(row => row.Values.Any(text => text.Length > 0)).Select(row => Enumerable.Range(0, width).Select(column => row.GetValueOrDefault(column) ?? "").ToImmutableArray())];
    }

    /// <summary>In their order.</summary>
    public static IEnumerable<PdfElement> Cells(PdfElement table) =>
        RowsOf(table).SelectMany(row => row.Kids).Select(kid => kid.Child).OfType<PdfElement>().Where(cell => cell.Role is "TH" or "TD");

    private static IEnumerable<PdfElement> RowsOf(PdfElement table) => table.Kids.Select(kid => kid.Child).OfType<PdfElement>().SelectMany(child => child.Role switch
    {
        "TR" => [child],
        "THead" or "TBody" or "TFoot" => RowsOf(child),
        _ => [],
    });
}
