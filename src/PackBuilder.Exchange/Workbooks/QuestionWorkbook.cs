using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PackBuilder.Guides.Captures.Sheets;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Words;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>What a workbook is written from.</summary>
/// <param name="File">The guide's source as diagnostics show it.</param>
/// <param name="Tags">Those that the project knows; empty where it keeps no list.</param>
public sealed record WorkbookRequest(Guide Guide, string File, ImmutableArray<string> Tags, ImmutableArray<string> Audiences, bool IsEnglish);

/// <summary>
/// Writes the questions of a guide as a workbook that a person can edit: a row for each, lists to choose from, ids that cannot be
/// typed over, and out of sight every cell as it was, so that an import can tell what was changed.
/// </summary>
public static class QuestionWorkbook
{
    // Rows for new questions that have the lists to choose from.
    private const int SpareRows = 300;

    // What fits into the note that stands beside a chosen cell, and into its title.
    private const int LongestNote = 255;
    private const int LongestTitle = 32;

    /// <returns>Null, with errors, where a question cannot be written so that it comes back as it was.</returns>
    public static Checked<WorkbookBytes> Write(WorkbookRequest request)
    {
        var guide = request.Guide;
        var rows = guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().All(question => question.Id is not null) ? BankRow.Of(guide) : [];
        if (rows.IsEmpty)
            return Checked<WorkbookBytes>.Failed(guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Any()
                ? ExchangeErrors.QuestionWithoutId(request.File)
                : ExchangeErrors.NoQuestions(request.File, guide.Id));
        var columns = WorkbookLayout.For(guide, rows);
        var tooLong = rows.SelectMany(row => columns.Where(column => column.Cell(row).Length > WorkbookParts.LongestCell).Select(column => ExchangeErrors.CellTooLong(request.File, row.Id, column.Name.En))).ToArray();
        if (tooLong.Length > 0)
            return Checked<WorkbookBytes>.Failed(tooLong);
        string[][] lists = [[.. QuestionKinds.All], [.. request.Tags], [.. request.Audiences], [.. guide.Sections.Select(section => section.Id)]];
        return Checked<WorkbookBytes>.Ok(new WorkbookBytes(WorkbookParts.Write(
        [
            (request.IsEnglish ? "Questions" : "题库", false, sheet => WriteQuestions(sheet, request, rows, columns, lists)),
            (request.IsEnglish ? "Notes" : "说明", false, sheet => WriteNotes(sheet, request, columns)),
            (WorkbookLayout.Lists, true, sheet => WriteLists(sheet, lists)),
            (WorkbookLayout.Original, true, sheet => WriteOriginal(sheet, request, rows, columns)),
        ])));
    }

    private static void WriteQuestions(SheetWriter sheet, WorkbookRequest request, ImmutableArray<BankRow> rows, ImmutableArray<WorkbookColumn> columns, string[][] lists)
    {
        sheet.Freeze(1, isShownFirst: true);
        sheet.Columns([.. columns.Select(column => column.Width)]);
        sheet.StartRows();
        sheet.Row(0, columns.Select(column => new SheetCell(Of(column.Name, request), SheetStyle.Head)));
        for (int i = 0; i < rows.Length; i++)
            sheet.Row(i + 1, columns.Select(column => CellOf(column, rows[i])));
        sheet.EndRows();
        sheet.Filter($"A1:{WorkbookCell.NameOf(columns.Length - 1, rows.Length)}");
        sheet.Validate([.. columns.Select((column, i) => Validation(column, i, rows.Length + SpareRows, request, lists))]);
    }

    private static SheetCell CellOf(WorkbookColumn column, BankRow row) => new(
        column.Cell(row),
        column.Key == WorkbookLayout.Id ? SheetStyle.Locked : column.Field?.IsNumber == true ? SheetStyle.Number : SheetStyle.Wrapped,
        column.Field?.IsNumber == true);

    // An id cannot be typed, but its row can be moved and deleted, which a protected sheet would not allow.
    private static DataValidation Validation(WorkbookColumn column, int place, int last, WorkbookRequest request, string[][] lists)
    {
        var validation = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = true,
            PromptTitle = Short(Of(column.Name, request), LongestTitle),
            Prompt = Short(Of(column.Note, request), LongestNote),
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{WorkbookCell.NameOf(place, 1)}:{WorkbookCell.NameOf(place, last)}" },
        };
        int list = column.Key switch { "kind" => 0, "tags" => 1, "audience" => 2, WorkbookLayout.Section => 3, _ => -1 };
        if (list >= 0 && lists[list].Length > 0)
        {
            validation.Type = DataValidationValues.List;
            validation.Append(new Formula1(string.Create(CultureInfo.InvariantCulture, $"{WorkbookLayout.Lists}!${(char)('A' + list)}$1:${(char)('A' + list)}${lists[list].Length}")));
            // Tags and audiences may be several in one cell.
            validation.ShowErrorMessage = list is 0 or 3;
        }
        else if (column.Key == "difficulty")
        {
            validation.Type = DataValidationValues.List;
            validation.Append(new Formula1("\"1,2,3\""));
            validation.ShowErrorMessage = true;
        }
        else if (column.Key == WorkbookLayout.Id)
        {
            validation.Type = DataValidationValues.Custom;
            validation.Append(new Formula1("FALSE"));
            validation.ShowErrorMessage = true;
            validation.Error = Short(Of(column.Note, request), LongestNote);
        }
        else if (column.Field?.IsNumber == true)
        {
            validation.Type = DataValidationValues.Decimal;
            validation.Operator = DataValidationOperatorValues.GreaterThanOrEqual;
            validation.Append(new Formula1("0"));
            validation.ShowErrorMessage = true;
        }

        return validation;
    }

    private static void WriteNotes(SheetWriter sheet, WorkbookRequest request, ImmutableArray<WorkbookColumn> columns)
    {
        bool english = request.IsEnglish;
        (string, string)[] rules = english
            ?
            [
                ("Editing", "A row is a question. Change cells, delete rows, move rows, add rows with an empty id. Columns may be moved or left out; their heads stay as they are."),
                ("Lines", $"In lists a line is an entry, and the lines of both languages belong together; '{CellText.Missing}' stands for a missing one. Alt+Enter starts a line."),
                ("Bringing it back", "packbuilder import FILE.xlsx --dry-run shows what was changed, without --dry-run it is written to the guide."),
            ]
            :
            [
                ("怎么改", "一行一道题。可以改格子、删行、移行、加行（新题的编号留空）。列可以换位置或删掉，表头不要改。"),
                ("分行", $"列表里一行是一项，中英文逐行对应；缺一种语言就写“{CellText.Missing}”。按Alt+Enter换行。"),
                ("怎么收回", "packbuilder import 文件.xlsx --dry-run 先看改了什么；不带 --dry-run 就写回资料。"),
            ];
        (string, string)[] all =
        [
            .. rules,
            .. columns.Select(column => (Of(column.Name, request), Of(column.Note, request))),
            .. QuestionKinds.All.Select(kind => (kind, QuestionKinds.NameOf(kind))),
            .. request.Guide.Sections.Select(section => (section.Id, (english ? section.Heading.En ?? section.Heading.Zh : section.Heading.Zh ?? section.Heading.En) ?? "")),
        ];
        sheet.Freeze(0, isShownFirst: false);
        sheet.Columns([26, 100]);
        sheet.StartRows();
        sheet.Row(0, [new SheetCell(english ? "What" : "项目", SheetStyle.Head), new SheetCell(english ? "Note" : "说明", SheetStyle.Head)]);
        for (int i = 0; i < all.Length; i++)
            sheet.Row(i + 1, [new SheetCell(all[i].Item1, SheetStyle.Wrapped), new SheetCell(all[i].Item2, SheetStyle.Wrapped)]);
        sheet.EndRows();
    }

    private static void WriteLists(SheetWriter sheet, string[][] lists)
    {
        sheet.StartRows();
        for (int row = 0; row < lists.Max(list => list.Length); row++)
            sheet.Row(row, lists.Select(list => new SheetCell(list.ElementAtOrDefault(row) ?? "")));
        sheet.EndRows();
    }

    private static void WriteOriginal(SheetWriter sheet, WorkbookRequest request, ImmutableArray<BankRow> rows, ImmutableArray<WorkbookColumn> columns)
    {
        sheet.StartRows();
        sheet.Row(0, [new SheetCell(WorkbookLayout.Form.Schema), new SheetCell(request.Guide.Id), new SheetCell(request.File)]);
        sheet.Row(1, columns.Select(column => new SheetCell(column.Key)));
        for (int i = 0; i < rows.Length; i++)
            sheet.Row(i + 2, columns.Select(column => new SheetCell(column.Cell(rows[i]))));
        sheet.EndRows();
    }

    private static string Of((string Zh, string En) text, WorkbookRequest request) => request.IsEnglish ? text.En : text.Zh;

    private static string Short(string text, int length) => text.Length <= length ? text : text[..length];
}

/// <summary>The bytes of a workbook.</summary>
public sealed record WorkbookBytes(byte[] Bytes);
