using PackBuilder.Documents.Model;
using PackBuilder.Looks;

namespace PackBuilder.Html.Body;

/// <summary>Writes room to write: fields to type into where readers can, else empty lines.</summary>
internal static class WritingMarkup
{
    // On a phone a field grows with what is typed.
    private const int MostRows = 6;

    // Millimetres of a row, where its frame has no lines of its own.
    private const double LinePitch = 9;

    public static void Write(BlockMarkup blocks, WritingLines lines) =>
        WriteRoom(blocks, WritingLook.CountOf(lines), lines.Id, null);

    public static void Write(BlockMarkup blocks, WritingGrid grid)
    {
        if (grid.Columns.IsEmpty)
            WriteRows(blocks, grid);
        else
            WriteTable(blocks, grid);
    }

    private static void WriteRows(BlockMarkup blocks, WritingGrid grid)
    {
        var markup = blocks.Markup;
        markup.Start("div", "frame").Optional("id", grid.Id);
        foreach (var row in grid.Rows)
        {
            blocks.WriteLine("p", "label", null, row.Label);
            WriteRoom(blocks, RowsOf(grid, row), null, DocumentWalk.PlainText(row.Label));
        }

        markup.End();
    }

    private static void WriteTable(BlockMarkup blocks, WritingGrid grid)
    {
        var markup = blocks.Markup;
        markup.Start("table", "frame").Optional("id", grid.Id).Start("thead").Start("tr").Start("td").End();
        foreach (string column in grid.Columns)
        {
            markup.Start(column.Length > 0 ? "th" : "td").Optional("scope", column.Length > 0 ? "col" : null);
            blocks.Inlines.WriteText(column);
            markup.End();
        }

        markup.End().End().Start("tbody");
        foreach (var row in grid.Rows)
        {
            bool isNamed = !row.Label.IsEmpty;
            markup.Start("tr").Start(isNamed ? "th" : "td").Optional("scope", isNamed ? "row" : null);
            blocks.Inlines.Write(row.Label);
            markup.End();
            foreach (string column in grid.Columns)
            {
                markup.Start("td");
                WriteRoom(blocks, RowsOf(grid, row), null, $"{DocumentWalk.PlainText(row.Label)} {column}".Trim());
                markup.End();
            }

            markup.End();
        }

        markup.End().End();
    }

    private static int RowsOf(WritingGrid grid, GridRow row) => Math.Max(1, (int)Math.Round(row.Height / (grid.Pitch > 0 ? grid.Pitch : LinePitch)));

    /// <param name="name">What to write there; empty or null where nothing says so.</param>
    public static void WriteRoom(BlockMarkup blocks, int count, string? id, string? name)
    {
        if (blocks.Composition.Medium.TakesInput)
        {
            blocks.Markup.Start("textarea").Attribute("rows", Math.Clamp(count, 1, MostRows)).Attribute("aria-label", string.IsNullOrEmpty(name) ? blocks.Composition.Words.Write : name).Optional("id", id).End();
            return;
        }

        blocks.Markup.Start("div", "ruled").Optional("id", id);
        for (int i = 0; i < count; i++)
            blocks.Markup.Start("div", "line").End();
        blocks.Markup.End();
    }
}
