using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Looks.Tables;

/// <summary>A table that has more columns than the page has room for: row by row, each cell after the head of its column.</summary>
public static class TableAsList
{
    // Em: room for what is written by hand.
    private const double Gap = 8;

    /// <param name="caption">With its number, as it stands above the table elsewhere.</param>
    public static ImmutableArray<Block> Of(Table table, Words words, ImmutableArray<Inline> caption)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (!table.Caption.IsEmpty)
            blocks.Add(new Paragraph([new Strong(caption)]) { Id = table.Id, Line = table.Line });
        foreach (var row in table.Rows)
        {
            int first = row.Length > 0 && !row[0].Inlines.IsEmpty ? 1 : 0;
            if (first > 0)
                blocks.Add(new Paragraph([new Strong(table.Header is [{ Inlines: { IsEmpty: false } head }, ..] ? [.. head, new TextRun(words.Colon), .. row[0].Inlines] : row[0].Inlines)]) { Line = table.Line });
            blocks.Add(new ListBlock(false, 1, [.. Enumerable.Range(first, table.Columns.Length - first).Select(c => ItemOf(table, row, c, words))]) { Line = table.Line });
        }

        return blocks.ToImmutable();
    }

    private static ListItem ItemOf(Table table, ImmutableArray<TableCell> row, int column, Words words)
    {
        ImmutableArray<Inline> head = column < table.Header.Length ? table.Header[column].Inlines : [];
        ImmutableArray<Inline> cell = column < row.Length && !row[column].Inlines.IsEmpty ? row[column].Inlines : [new Blank(Gap)];
        return new ListItem([new Paragraph(head.IsEmpty ? cell : [.. head, new TextRun(words.Colon), .. cell]) { Line = table.Line }]);
    }
}
