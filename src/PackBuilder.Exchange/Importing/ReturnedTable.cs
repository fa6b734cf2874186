using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Exchange.Workbooks;
using PackBuilder.Guides.Captures.Sheets;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Exchange.Importing;

/// <summary>A workbook of ours as it came back: the rows as a person left them, and as they were exported.</summary>
/// <param name="Guide">Id of the guide that it was exported from.</param>
/// <param name="Columns">Those that are still there.</param>
/// <param name="Original">By id, in the order of the export.</param>
public sealed record ReturnedTable(
    string File, string Guide, ImmutableArray<string> Columns, ImmutableArray<TableRow> Rows, ImmutableArray<TableRow> Original)
{
    /// <summary>Whether its rows are texts with their English, not questions.</summary>
    public bool HasTexts { get; init; }

    // Longer ones say nothing more.
    private const int LongestExcerpt = 40;

    public static Checked<ReturnedTable> Read(WorkbookFile workbook)
    {
        var (hidden, form) = workbook.Sheets.SelectMany(sheet => TableForm.All.Where(form => sheet.Cells.Any(cell => cell is { Row: 0, Column: 0 } && cell.Text == form.Schema)).Select(form => (sheet, form))).FirstOrDefault();
        if (hidden is null || form is null)
            return Checked<ReturnedTable>.Failed(ExchangeErrors.NoExport(workbook.Name));
        var original = Grid(hidden);
        string[] keys = Row(original, 1);
        var before = original.Keys.Where(row => row > 1).Order().Select(row => TableRow.Of(workbook.Name, hidden.Name, row, keys.Zip(Row(original, row, keys.Length)))).ToImmutableArray();
        var shown = workbook.Sheets.FirstOrDefault(sheet => !sheet.IsHidden && sheet != hidden && Heads(sheet, form).Contains(WorkbookLayout.Id));
        if (shown is null)
            return Checked<ReturnedTable>.Failed(ExchangeErrors.NoQuestionSheet(workbook.Name));
        return ReadRows(workbook.Name, shown, form).Then(rows => new ReturnedTable(
            workbook.Name, Row(original, 0).ElementAtOrDefault(1) ?? "", [.. Heads(shown, form).OfType<string>().Intersect(keys)], rows.Rows, before)
        {
            HasTexts = form == TextLayout.Form,
        });
    }

    private static Checked<RowList> ReadRows(string file, WorkbookSheet sheet, TableForm form)
    {
        var problems = new List<Diagnostic>();
        string?[] heads = Heads(sheet, form);
        var grid = Grid(sheet);
        foreach (var twice in heads.OfType<string>().GroupBy(head => head).Where(group => group.Count() > 1))
            problems.Add(ExchangeErrors.ColumnTwice(At(file, sheet.Name, 0, Array.LastIndexOf(heads, twice.Key), ""), twice.Key));
        foreach (var (column, text) in grid.GetValueOrDefault(0, []).OrderBy(cell => cell.Key))
        {
            if (heads[column] is null && grid.Any(row => row.Key > 0 && row.Value.ContainsKey(column)))
                problems.Add(ExchangeErrors.UnknownColumn(At(file, sheet.Name, 0, column, text), text));
        }

        foreach (int row in sheet.Merged.Where(row => row > 0))
            problems.Add(ExchangeErrors.MergedCells(At(file, sheet.Name, row, 0, "")));
        foreach (string cell in sheet.WithoutValue)
            problems.Add(ExchangeErrors.FormulaWithoutValue(At(file, sheet.Name, cell, "")));
        var rows = grid.Keys.Where(row => row > 0).Order().Select(row => TableRow.Of(
            file, sheet.Name, row,
            heads.Select((head, column) => (Head: head, Column: column)).Where(one => one.Head is not null && grid[row].ContainsKey(one.Column)).Select(one => (one.Head!, grid[row][one.Column])),
            heads.Select((head, column) => (Head: head, Column: column)).Where(one => one.Head is not null).DistinctBy(one => one.Head).ToImmutableSortedDictionary(one => one.Head!, one => one.Column, StringComparer.Ordinal)))
            .Where(row => row.Cells.Values.Any(cell => cell.Length > 0)).ToImmutableArray();
        problems.AddRange(rows.SelectMany(row => row.Cells.Where(cell => IsErrorValue(cell.Value)).Select(cell => ExchangeErrors.ErrorValue(row.At(cell.Key), cell.Value))));
        return new Checked<RowList>(new RowList(rows), [.. problems]);
    }

    internal static SourceLocation At(string file, string sheet, int row, int column, string text) => At(file, sheet, WorkbookCell.NameOf(column, row), text);

    private static SourceLocation At(string file, string sheet, string cell, string text) => new(
        file, 1, 1, 1, 1, text.Length == 0 ? null : text.Split('\n')[0] is { Length: > LongestExcerpt } line ? line[..LongestExcerpt] + "…" : text.Split('\n')[0])
    {
        Place = string.Create(CultureInfo.InvariantCulture, $"sheet '{sheet}', cell {cell}"),
    };

    private static bool IsErrorValue(string text) => text is "#REF!" or "#NAME?" or "#VALUE!" or "#DIV/0!" or "#N/A" or "#NULL!" or "#NUM!";

    // The key of each column by its head, whose language is no matter; null for a column that is none of ours.
    private static string?[] Heads(WorkbookSheet sheet, TableForm form)
    {
        var first = sheet.Cells.Where(cell => cell.Row == 0).ToArray();
        string?[] heads = new string?[first.Length == 0 ? 0 : first.Max(cell => cell.Column) + 1];
        foreach (var cell in first)
            heads[cell.Column] = form.KeyOf(QuestionField.Tidy(cell.Text));
        return heads;
    }

    private static Dictionary<int, Dictionary<int, string>> Grid(WorkbookSheet sheet) => sheet.Cells
        .GroupBy(cell => cell.Row)
        .ToDictionary(row => row.Key, row => row.GroupBy(cell => cell.Column).ToDictionary(cell => cell.Key, cell => QuestionField.Tidy(cell.First().Text)));

    private static string[] Row(Dictionary<int, Dictionary<int, string>> grid, int row, int width = 0)
    {
        var cells = grid.GetValueOrDefault(row, []);
        return [.. Enumerable.Range(0, Math.Max(width, cells.Count == 0 ? 0 : cells.Keys.Max() + 1)).Select(column => cells.GetValueOrDefault(column, ""))];
    }

    private sealed record RowList(ImmutableArray<TableRow> Rows);
}

/// <summary>A row of a table: its cells by the keys of their columns.</summary>
/// <param name="Number">As a person counts it, from 1.</param>
public sealed record TableRow(string File, string Sheet, int Number, ImmutableSortedDictionary<string, string> Cells, ImmutableSortedDictionary<string, int> Columns)
{
    public string Id => this[WorkbookLayout.Id];

    public string this[string key] => Cells.GetValueOrDefault(key, "");

    /// <summary>Where a cell of the row is, in the form diagnostics carry.</summary>
    public SourceLocation At(string key) => Place is null
        ? ReturnedTable.At(File, Sheet, Number - 1, Columns.GetValueOrDefault(key), this[key])
        : SourceLocation.OfFile(File) with { Place = $"{Place}, {key}" };

    /// <summary>Where it is in a file that is no workbook; null for a row of a sheet.</summary>
    public string? Place { get; init; }

    internal static TableRow Of(string file, string sheet, int row, IEnumerable<(string Key, string Cell)> cells, ImmutableSortedDictionary<string, int>? columns = null) => new(
        file, sheet, row + 1, cells.DistinctBy(cell => cell.Key).ToImmutableSortedDictionary(cell => cell.Key, cell => cell.Cell, StringComparer.Ordinal),
        columns ?? ImmutableSortedDictionary<string, int>.Empty);
}
