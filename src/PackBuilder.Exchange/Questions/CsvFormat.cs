using System.Collections.Immutable;
using System.Text;
using PackBuilder.Exchange.Workbooks;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Questions;

/// <summary>A table as text (RFC 4180) with the columns of the workbook, in UTF-8 with the mark by which Excel knows it.</summary>
internal sealed class CsvFormat : IQuestionFormat
{
    public string Name => "csv";

    public string Extension => ".csv";

    public string About => "a table that every program reads";

    public Checked<BankBytes> Write(QuestionBank bank)
    {
        if (bank.Questions.IsEmpty)
            return Checked<BankBytes>.Failed(ExchangeErrors.NothingInBank(bank.Id));
        ImmutableArray<WorkbookColumn> columns =
        [
            .. WorkbookLayout.All.Where(column => column.Key is WorkbookLayout.Id or WorkbookLayout.Section
                || !(column.IsEnglish && bank.Language == BankLanguage.Chinese) && bank.Questions.Any(question => column.Field!.Cell(question.Question, column.IsEnglish).Length > 0)),
        ];
        var text = new BankText(bank.Language);
        var output = new StringBuilder("\uFEFF");
        Row(output, columns.Select(column => bank.Language == BankLanguage.English ? column.Name.En : column.Name.Zh));
        foreach (var question in bank.Questions)
        {
            Row(output, columns.Select(column => column.Key switch
            {
                WorkbookLayout.Id => question.Key,
                WorkbookLayout.Section => text.Line(question.Section),
                _ => column.Field!.Cell(question.Question, column.IsEnglish),
            }));
        }

        return new Checked<BankBytes>(new BankBytes(Encoding.UTF8.GetBytes(output.ToString())), BankPictures.LeftOut(Name, bank));
    }

    private static void Row(StringBuilder output, IEnumerable<string> cells) => output.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") >= 0 || cell.Length > 0 && (cell[0] == ' ' || cell[^1] == ' ') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
