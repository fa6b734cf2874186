using System.Collections.Immutable;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>A workbook as its cells say it, for those who read it as a table of theirs and not as a guide.</summary>
public sealed record WorkbookFile(string Name, ImmutableArray<WorkbookSheet> Sheets)
{
    /// <param name="name">As shown in diagnostics.</param>
    public static Checked<WorkbookFile> Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var file = new CaptureFile(name, bytes, "");
        try
        {
            using var parts = new ZipParts(file);
            var book = XlsxBook.Open(parts);
            return Checked<WorkbookFile>.Ok(new WorkbookFile(name, [.. book.Sheets.Select(part => SheetOf(parts, part, book, file.Budget))]));
        }
        catch (OverBudgetException over)
        {
            return Checked<WorkbookFile>.Failed(CaptureErrors.OverBudget(name, over.Amount));
        }
        catch (Exception problem) when (PackageReading.IsDamage(problem))
        {
            return Checked<WorkbookFile>.Failed(PackageErrors.Damaged(name, "a workbook (.xlsx)"));
        }
    }

    private static WorkbookSheet SheetOf(ZipParts parts, XlsxSheetPart part, XlsxBook book, ReadingBudget budget)
    {
        var sheet = XlsxSheet.Read(parts, part, book, budget);
        return new WorkbookSheet(part.Name, part.IsHidden, [.. sheet.Cells.Select(cell => new WorkbookCell(cell.Column, cell.Row, cell.Text))])
        {
            Merged = [.. sheet.Merges.Select(merge => merge.Row)],
            WithoutValue = [.. sheet.WithoutValue],
        };
    }
}

/// <param name="Cells">Those with text, in the order of rows, then columns.</param>
public sealed record WorkbookSheet(string Name, bool IsHidden, ImmutableArray<WorkbookCell> Cells)
{
    /// <summary>The first row of each range of merged cells.</summary>
    public ImmutableArray<int> Merged { get; init; } = [];

    /// <summary>The names of the cells whose formula has no stored value.</summary>
    public ImmutableArray<string> WithoutValue { get; init; } = [];
}

/// <summary>Column and row count from 0.</summary>
/// <param name="Text">As shown.</param>
public sealed record WorkbookCell(int Column, int Row, string Text)
{
    /// <summary>Such as <c>B12</c>.</summary>
    public static string NameOf(int column, int row) => CellNames.Of(column, row);
}
