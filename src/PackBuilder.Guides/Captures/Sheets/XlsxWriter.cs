using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>Collects the blocks of the sheets and the text that they are lines of. Used once.</summary>
/// <param name="hasSeveral">Several sheets are shown, so that each needs its name.</param>
internal sealed partial class XlsxWriter(bool hasSeveral, ReadingBudget budget)
{
    private readonly StringBuilder _text = new();
    private int _line = 1;

    public List<CaptureBlock> Blocks { get; } = [];

    public List<SourcePlace> Places { get; } = [];

    public List<string> WithoutValue { get; } = [];

    public string Text => _text.ToString();

    public void Add(XlsxSheetPart part, XlsxSheet sheet)
    {
        WithoutValue.AddRange(sheet.WithoutValue.Select(cell => $"{part.Name}!{cell}"));
        if (part.IsHidden)
        {
            Drop("hidden-sheet", part, sheet.Cells);
            foreach (var (_, text) in sheet.Beside)
                Put(part.Name, new CaptureDropped("hidden-sheet", text, At, 1));
            return;
        }

        var shown = sheet.Cells.Where(cell => !sheet.HiddenRows.Contains(cell.Row) && !sheet.IsHiddenColumn(cell.Column)).ToList();
        int[] columns = [.. shown.Select(cell => cell.Column).Distinct().Order()];
        var rows = shown.GroupBy(cell => cell.Row).ToList();
        // A table that wide or long is the frame of an empty sheet.
        budget.Cells((long)columns.Length * rows.Count - shown.Count);
        if (shown.Count > 0)
            AddShown(part, sheet, rows, columns);
        Drop("hidden-row", part, sheet.Cells.Where(cell => sheet.HiddenRows.Contains(cell.Row)));
        Drop("hidden-column", part, sheet.Cells.Where(cell => !sheet.HiddenRows.Contains(cell.Row) && sheet.IsHiddenColumn(cell.Column)));
        foreach (var (reason, text) in sheet.Beside)
            Put(part.Name, new CaptureDropped(reason, text, At, 1));
    }

    public BlockOrigin At => new(_line, 1);

    /// <summary>A block that stands in no cell.</summary>
    /// <param name="sheet">Empty for one that belongs to no sheet.</param>
    public void Put(string sheet, CaptureBlock block)
    {
        Blocks.Add(block);
        WriteLine(sheet.Length == 0 ? "workbook" : $"sheet '{sheet}'", string.Join(' ', CaptureTexts.Of(block)));
    }

    private void AddShown(XlsxSheetPart part, XlsxSheet sheet, List<IGrouping<int, XlsxCell>> rows, int[] columns)
    {
        bool isTitled = rows.Count > 1 && rows[0].Count() == 1 && columns.Length > 1;
        int level = hasSeveral ? 2 : 1;
        if (hasSeveral || !isTitled && !IsDefault(part.Name))
        {
            var at = new BlockOrigin(_line, 1);
            Blocks.Add(new CaptureHeading(level, part.Name, CaptureAttributes.None, at, 1));
            WriteLine($"sheet '{part.Name}'", part.Name);
            level++;
        }

        var merged = sheet.Merges.Where(merge => merge.LastColumn > merge.Column).ToLookup(merge => (merge.Column, merge.Row));
        var lines = ImmutableArray.CreateBuilder<SheetRow>(rows.Count);
        foreach (var row in rows)
        {
            string[] cells = new string[columns.Length];
            Array.Fill(cells, "");
            foreach (var cell in row)
                cells[Array.BinarySearch(columns, cell.Column)] = cell.Text;
            bool isMerged = columns.Length > 1 && row.Count() == 1 && merged.Contains((row.First().Column, row.Key));
            lines.Add(new SheetRow(_line, [.. cells], isMerged));
            WriteLine($"sheet '{part.Name}' row {(row.Key + 1).ToString(CultureInfo.InvariantCulture)}", string.Join(" | ", cells));
        }

        Blocks.AddRange(SheetLayout.Blocks(lines.MoveToImmutable(), level));
    }

    private void Drop(string reason, XlsxSheetPart part, IEnumerable<XlsxCell> cells)
    {
        foreach (var row in cells.GroupBy(cell => cell.Row))
        {
            string text = string.Join(" | ", row.Select(cell => cell.Text));
            Blocks.Add(new CaptureDropped(reason, text, new BlockOrigin(_line, 1), 1));
            WriteLine($"sheet '{part.Name}' row {(row.Key + 1).ToString(CultureInfo.InvariantCulture)}", text);
        }
    }

    private void WriteLine(string place, string text)
    {
        budget.Blocks(1);
        Places.Add(new SourcePlace(_line++, place));
        _text.Append(text.Replace('\n', ' ').Replace('\r', ' ')).Append('\n');
    }

    // What spreadsheet programs call a sheet that nobody named.
    private static bool IsDefault(string name) => DefaultName().IsMatch(name);

    [GeneratedRegex(@"^(?:Sheet|工作表|表格?|Tabelle|Feuil)\s*\d*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DefaultName();
}
