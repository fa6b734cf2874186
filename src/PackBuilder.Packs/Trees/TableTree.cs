using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Packs.Trees;

/// <summary>A table as a template sees it: every row as long as the longest, since captures lose cells at the end of a row.</summary>
internal static class TableTree
{
    /// <returns>Null for a table without rows or columns.</returns>
    public static DataMap? Build(TableBlock table, PackTextTree texts)
    {
        int width = table.Rows.Select(row => row.Length).Append(table.Columns.Length).Max();
        if (width == 0 || table.Rows.IsEmpty)
            return null;
        return new DataMapBuilder
        {
            { "type", "table" },
            { "caption", texts.Text(table.Caption) },
            { "columns", Row(table.Columns, width, texts) },
            { "write", table.Write.IsEmpty ? null : string.Join(' ', Enumerable.Range(0, width).Select(i => i < table.Write.Length ? table.Write[i] : "-")) },
            { "rows", table.Rows.Select(row => (DataValue)Row(row, width, texts)) },
        }.Build();
    }

    private static DataList Row(ImmutableArray<LocalizedText> cells, int width, PackTextTree texts) =>
        new([.. Enumerable.Range(0, width).Select(i => texts.Cell(i < cells.Length ? cells[i] : new LocalizedText("")))]);
}
