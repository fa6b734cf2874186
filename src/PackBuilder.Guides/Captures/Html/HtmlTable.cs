using System.Collections.Immutable;
using AngleSharp.Dom;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>A table of data. One that only lays out a page holds headings, lists or tables, or is a single cell wide.</summary>
internal static class HtmlTable
{
    // Browsers stop at 1000; a guide needs a handful.
    private const int MostColumns = 50;

    public static CaptureTable? Read(IElement table, BlockOrigin at)
    {
        var rows = HtmlBlocks.Topmost(table, element => element.LocalName == "tr").Select(Cells).Where(row => row.Length > 0).ToList();
        int width = rows.Count == 0 ? 0 : rows.Max(row => row.Length);
        if (width < 2 || table.QuerySelector("table, h1, h2, h3, ul ul") is not null)
            return null;
        var full = rows.Select(row => row.AddRange(Enumerable.Repeat("", width - row.Length))).ToList();
        return new CaptureTable(full[0], [.. full.Skip(1)], at, 1);
    }

    // A cell that spans columns leaves empty ones behind it, so that columns stay columns.
    private static ImmutableArray<string> Cells(IElement row)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        foreach (var cell in row.Children.Where(child => child.LocalName is "td" or "th"))
        {
            cells.Add(string.Join('\n', HtmlBlocks.Lines(cell)));
            int span = cell.GetAttribute("colspan") is { } text && int.TryParse(text, out int columns) ? columns : 1;
            for (int i = 1; i < span && cells.Count < MostColumns; i++)
                cells.Add("");
        }

        return cells.ToImmutable();
    }
}
