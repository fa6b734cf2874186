using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>A table of data. One that only lays out a page holds headings, lists in lists or tables, or is a single cell wide.</summary>
internal static class HtmlTable
{
    private const int MostColumns = 50;
    private const int MostCells = 200_000;

    public static bool IsData(IElement table, out ImmutableArray<IElement> rows, out int width)
    {
        rows = [.. RowsOf(table).Where(row => row.Children.Length > 0)];
        width = rows.IsEmpty ? 0 : rows.Max(row => (int)Math.Min(MostColumns + 1, row.Children.Sum(cell => (long)Span(cell, "colspan"))));
        return width is >= 2 and <= MostColumns && (long)width * rows.Length <= MostCells
            && table.QuerySelector("table, h1, h2, h3, ul ul") is null;
    }

    /// <summary>
    /// The cells, every row as wide as the table. A cell that spans columns or rows leaves empty ones where it goes on, so that columns
    /// stay columns.
    /// </summary>
    public static ImmutableArray<ImmutableArray<string>> Place(ImmutableArray<IElement> rows, int width, Func<IElement, string> read)
    {
        var placed = ImmutableArray.CreateBuilder<ImmutableArray<string>>(rows.Length);
        int[] taken = new int[width];
        foreach (var row in rows)
        {
            string[] texts = [.. Enumerable.Repeat("", width)];
            int column = 0;
            foreach (var cell in row.Children)
            {
                while (column < width - 1 && taken[column] > 0)
                    column++;
                int at = Math.Min(column, width - 1);
                string text = read(cell);
                texts[at] = texts[at].Length == 0 ? text : text.Length == 0 ? texts[at] : texts[at] + "\n" + text;
                int end = Math.Min(width, at + Span(cell, "colspan"));
                for (int i = at; i < end; i++)
                    taken[i] = Math.Max(taken[i], Span(cell, "rowspan"));
                column = end;
            }

            for (int i = 0; i < width; i++)
                taken[i] = Math.Max(0, taken[i] - 1);
            placed.Add([.. texts]);
        }

        return placed.MoveToImmutable();
    }

    private static IEnumerable<IElement> RowsOf(IElement table) => table.Children.SelectMany(child =>
        child.LocalName == "tr" ? [child] : child.LocalName is "thead" or "tbody" or "tfoot" ? child.Children.Where(row => row.LocalName == "tr") : []);

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, 1000) : 1;
}
