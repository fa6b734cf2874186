using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
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

    private static void WriteQuestions(SheetWriter sheet, WorkbookRequest request, ImmutableArray<BankRow> rows, ImmutableArray<WorkbookColumn> columns, string[][] lists) =>
        TableSheets.WriteTable(
            sheet, [.. columns.Select(column => column.Width)], columns.Select(column => Of(column.Name, request)), [.. rows.Select(row => columns.Select(column => CellOf(column, row)))],
            place => Validation(columns[place], place, rows.Length + SpareRows, request, lists));

    private static SheetCell CellOf(WorkbookColumn column, BankRow row) => new(
        column.Cell(row),
        column.Key == WorkbookLayout.Id ? SheetStyle.Locked : column.Field?.IsNumber == true ? SheetStyle.Number : SheetStyle.Wrapped,
        column.Field?.IsNumber == true);

    private static DataValidation Validation(WorkbookColumn column, int place, int last, WorkbookRequest request, string[][] lists)
    {
        var validation = TableSheets.Explain(place, last, Of(column.Name, request), Of(column.Note, request));
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
            TableSheets.Lock(validation);
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
        TableSheets.WriteNotes(sheet, english ? ("What", "Note") : ("项目", "说明"), all);
    }

    private static void WriteLists(SheetWriter sheet, string[][] lists)
    {
        sheet.StartRows();
        for (int row = 0; row < lists.Max(list => list.Length); row++)
            sheet.Row(row, lists.Select(list => new SheetCell(list.ElementAtOrDefault(row) ?? "")));
        sheet.EndRows();
    }

    private static void WriteOriginal(SheetWriter sheet, WorkbookRequest request, ImmutableArray<BankRow> rows, ImmutableArray<WorkbookColumn> columns) => TableSheets.WriteOriginal(
        sheet, WorkbookLayout.Form, request.Guide.Id, request.File, columns.Select(column => column.Key), rows.Select(row => columns.Select(column => column.Cell(row))));

    private static string Of((string Zh, string En) text, WorkbookRequest request) => request.IsEnglish ? text.En : text.Zh;
}

/// <summary>The bytes of a workbook.</summary>
public sealed record WorkbookBytes(byte[] Bytes);
