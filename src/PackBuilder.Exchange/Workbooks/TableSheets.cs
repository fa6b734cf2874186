using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PackBuilder.Guides.Captures.Sheets;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>The sheets that every workbook of ours has: a table to edit, notes on it, and out of sight every cell as it was, so that an import can tell what was changed.</summary>
internal static class TableSheets
{
    // What fits into the note that stands beside a chosen cell, and into its title.
    private const int LongestNote = 255;
    private const int LongestTitle = 32;

    /// <param name="widths">Of the columns, in characters.</param>
    /// <param name="validation">What may be typed into a column.</param>
    public static void WriteTable(SheetWriter sheet, int[] widths, IEnumerable<string> heads, IReadOnlyList<IEnumerable<SheetCell>> rows, Func<int, DataValidation> validation)
    {
        sheet.Freeze(1, isShownFirst: true);
        sheet.Columns(widths);
        sheet.StartRows();
        sheet.Row(0, heads.Select(head => new SheetCell(head, SheetStyle.Head)));
        for (int i = 0; i < rows.Count; i++)
            sheet.Row(i + 1, rows[i]);
        sheet.EndRows();
        sheet.Filter($"A1:{WorkbookCell.NameOf(widths.Length - 1, rows.Count)}");
        sheet.Validate([.. Enumerable.Range(0, widths.Length).Select(validation)]);
    }

    /// <summary>Shows a note beside the cells of a column.</summary>
    /// <param name="last">Its last row, from 1 below the heads.</param>
    public static DataValidation Explain(int column, int last, string title, string note) => new()
    {
        AllowBlank = true,
        ShowInputMessage = true,
        PromptTitle = Short(title, LongestTitle),
        Prompt = Short(note, LongestNote),
        SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{WorkbookCell.NameOf(column, 1)}:{WorkbookCell.NameOf(column, last)}" },
    };

    /// <summary>Lets nothing be typed into the cells, while their rows can be sorted, moved and deleted, which a protected sheet would not allow.</summary>
    public static void Lock(DataValidation validation)
    {
        validation.Type = DataValidationValues.Custom;
        validation.Append(new Formula1("FALSE"));
        validation.ShowErrorMessage = true;
        validation.Error = validation.Prompt?.Value;
    }

    /// <param name="heads">Null for none.</param>
    public static void WriteNotes(SheetWriter sheet, (string What, string Note)? heads, IEnumerable<(string What, string Note)> notes)
    {
        sheet.Freeze(0, isShownFirst: false);
        sheet.Columns([26, 100]);
        sheet.StartRows();
        int row = 0;
        if (heads is { } head)
            sheet.Row(row++, [new SheetCell(head.What, SheetStyle.Head), new SheetCell(head.Note, SheetStyle.Head)]);
        foreach (var (what, note) in notes)
            sheet.Row(row++, [new SheetCell(what, SheetStyle.Wrapped), new SheetCell(note, SheetStyle.Wrapped)]);
        sheet.EndRows();
    }

    /// <param name="guide">Its id.</param>
    /// <param name="file">The guide's source as diagnostics show it.</param>
    public static void WriteOriginal(SheetWriter sheet, TableForm form, string guide, string file, IEnumerable<string> keys, IEnumerable<IEnumerable<string>> rows)
    {
        sheet.StartRows();
        sheet.Row(0, [new SheetCell(form.Schema), new SheetCell(guide), new SheetCell(file)]);
        sheet.Row(1, keys.Select(key => new SheetCell(key)));
        int next = 2;
        foreach (var row in rows)
            sheet.Row(next++, row.Select(cell => new SheetCell(cell)));
        sheet.EndRows();
    }

    private static string Short(string text, int length) => text.Length <= length ? text : text[..length];
}
