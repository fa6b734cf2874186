using System.Collections.Immutable;
using DocumentFormat.OpenXml.Spreadsheet;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>
/// Writes every Chinese text of a guide, with the English it has, as a workbook for a translator. Out of sight stands every cell as it was, so that an
/// import can tell what was changed.
/// </summary>
public static class TextWorkbook
{
    /// <param name="file">The guide's source as diagnostics show it.</param>
    /// <returns>Null, with errors, where there is nothing to translate, or a text is longer than a cell.</returns>
    public static Checked<WorkbookBytes> Write(Guide guide, string file, bool isEnglish)
    {
        var rows = TextRow.Of(guide);
        if (rows.IsEmpty)
            return Checked<WorkbookBytes>.Failed(ExchangeErrors.NoTexts(file, guide.Id));
        var tooLong = rows.Where(row => Math.Max(row.Zh.Length, row.En.Length) > WorkbookParts.LongestCell).Select(row => ExchangeErrors.TextTooLong(file, row.Id)).ToArray();
        return tooLong.Length > 0
            ? Checked<WorkbookBytes>.Failed(tooLong)
            : Checked<WorkbookBytes>.Ok(new WorkbookBytes(WorkbookParts.Write(
            [
                (isEnglish ? "Texts" : "译文", false, sheet => WriteTexts(sheet, rows, isEnglish)),
                (isEnglish ? "Notes" : "说明", false, sheet => WriteNotes(sheet, isEnglish)),
                (WorkbookLayout.Original, true, sheet => WriteOriginal(sheet, guide.Id, file, rows, isEnglish)),
            ])));
    }

    private static void WriteTexts(SheetWriter sheet, ImmutableArray<TextRow> rows, bool isEnglish) => TableSheets.WriteTable(
        sheet, [.. TextLayout.All.Select(column => column.Width)], TextLayout.All.Select(column => isEnglish ? column.Name.En : column.Name.Zh),
        [.. rows.Select(row => TextLayout.All.Select(column => new SheetCell(column.Cell(row, isEnglish), column.IsLocked ? SheetStyle.Locked : SheetStyle.Wrapped)))],
        place => Validation(TextLayout.All[place], place, rows.Length, isEnglish));

    private static DataValidation Validation(TextColumn column, int place, int last, bool isEnglish)
    {
        var validation = TableSheets.Explain(place, last, isEnglish ? column.Name.En : column.Name.Zh, isEnglish ? column.Note.En : column.Note.Zh);
        if (column.IsLocked)
            TableSheets.Lock(validation);
        return validation;
    }

    private static void WriteNotes(SheetWriter sheet, bool isEnglish)
    {
        (string, string)[] notes = isEnglish
            ?
            [
                ("What to do", "A row is a text. Write its English into the last column. Rows may be sorted, filtered and left out; the heads stay as they are."),
                ("Marks", "Leave **bold**, [places in brackets] and ____ as they are."),
                ("Bringing it back", "packbuilder import FILE.xlsx --dry-run shows what was changed; without --dry-run it is kept under english: in sources/corrections."),
            ]
            :
            [
                ("怎么译", "一行一段文字，英文写在最后一栏。可以排序、筛选、删行，表头不要改。"),
                ("记号", "**加粗**、[方括号里的空位]和____照样保留。"),
                ("怎么收回", "packbuilder import 文件.xlsx --dry-run 先看改了什么；不带 --dry-run 就存进sources/corrections里的english:。"),
            ];
        TableSheets.WriteNotes(sheet, null, notes);
    }

    // With the id of the block in a column of its own: that of a row names its place in the workbook.
    private static void WriteOriginal(SheetWriter sheet, string guide, string file, ImmutableArray<TextRow> rows, bool isEnglish) => TableSheets.WriteOriginal(
        sheet, TextLayout.Form, guide, file, TextLayout.All.Select(column => column.Key).Append(TextLayout.In),
        rows.Select(row => TextLayout.All.Select(column => column.Cell(row, isEnglish)).Append(row.In)));
}
