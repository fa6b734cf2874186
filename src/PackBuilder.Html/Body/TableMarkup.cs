using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Html.Markup;

namespace PackBuilder.Html.Body;

/// <summary>Writes tables; wide ones are moved sideways in a frame of their own.</summary>
internal static class TableMarkup
{
    // Of so many columns and more each becomes too narrow on a phone.
    private const int Wide = 4;

    public static void Write(BlockMarkup blocks, Table table)
    {
        var markup = blocks.Markup;
        bool isWide = table.Columns.Length >= Wide;
        if (isWide)
        {
            // Whoever has no pointer moves it by the arrow keys.
            markup.Start("div", "wide").Attribute("role", "group").Attribute("tabindex", "0").Attribute("aria-label", NameOf(blocks, table));
        }

        markup.Start("table", isWide ? "many" : null).Optional("id", table.Id);
        if (!table.Caption.IsEmpty)
        {
            markup.Start("caption");
            CaptionMarkup.Write(blocks, blocks.Styled.CaptionOf(table));
            markup.End();
        }

        markup.Start("thead");
        WriteRow(blocks, table, table.Header, isHeader: true);
        markup.End().Start("tbody");
        foreach (var row in table.Rows)
            WriteRow(blocks, table, row, isHeader: false);
        markup.End().End();
        if (isWide)
            markup.End();
    }

    private static string NameOf(BlockMarkup blocks, Table table) =>
        table.Caption.IsEmpty ? blocks.Composition.Words.Table
        : string.Join(' ', blocks.Styled.CaptionOf(table).Parts.Select(part => $"{part.Label?.Text} {DocumentWalk.PlainText(part.Text)}".Trim()));

    private static void WriteRow(BlockMarkup blocks, Table table, ImmutableArray<TableCell> cells, bool isHeader)
    {
        var markup = blocks.Markup;
        bool isForWriting = !isHeader && (cells.Length < table.Columns.Length || cells.Any(cell => cell.Inlines.IsEmpty));
        markup.Start("tr", isForWriting ? "fill" : null);
        for (int i = 0; i < table.Columns.Length; i++)
        {
            var inlines = i < cells.Length ? cells[i].Inlines : [];
            string? style = table.Columns[i].Alignment switch
            {
                ColumnAlignment.Centre => "mid",
                ColumnAlignment.End => "end",
                _ => null,
            };
            // An empty cell is the head of nothing.
            bool isHead = isHeader && !inlines.IsEmpty;
            markup.Start(isHead ? "th" : "td", style).Optional("scope", isHead ? "col" : null);
            if (inlines.IsEmpty && !isHeader && blocks.Composition.Medium.TakesInput)
                WritingMarkup.WriteRoom(blocks, 1, null, NameOf(table, cells, i));
            else
                blocks.Inlines.Write(inlines);
            markup.End();
        }

        markup.End();
    }

    // What to write there: the head of the row and that of the column.
    private static string? NameOf(Table table, ImmutableArray<TableCell> cells, int column)
    {
        string row = cells.IsEmpty ? "" : DocumentWalk.PlainText(cells[0].Inlines);
        string head = column < table.Header.Length ? DocumentWalk.PlainText(table.Header[column].Inlines) : "";
        return $"{row} {head}".Trim() is { Length: > 0 } name ? name : null;
    }
}
