using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>The rows of a table, all as wide as the widest; a cell over several columns leaves empty ones behind it.</summary>
internal static class DocxTable
{
    private const int MostColumns = 63;

    public static IReadOnlyList<ImmutableArray<string>> Rows(Table table)
    {
        var rows = table.Elements<TableRow>().Select(Cells).Where(row => row.Length > 0).ToList();
        int width = rows.Count == 0 ? 0 : rows.Max(row => row.Length);
        return [.. rows.Select(row => row.AddRange(Enumerable.Repeat("", width - row.Length)))];
    }

    private static ImmutableArray<string> Cells(TableRow row)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        foreach (var cell in row.Elements<TableCell>())
        {
            bool continues = cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.InnerText != "restart";
            cells.Add(continues ? "" : string.Join('\n', cell.Descendants<Paragraph>().Select(DocxText.Of).Where(text => text.Length > 0)));
            int span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
            for (int i = 1; i < span && cells.Count < MostColumns; i++)
                cells.Add("");
        }

        return cells.ToImmutable();
    }
}
