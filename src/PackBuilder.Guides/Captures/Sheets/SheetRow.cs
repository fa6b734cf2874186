using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>A row with its text, as shown.</summary>
/// <param name="Line">Of the capture's text, from 1.</param>
/// <param name="IsMerged">One cell runs over several columns and is all that the row has: a heading inside the table.</param>
internal sealed record SheetRow(int Line, ImmutableArray<string> Cells, bool IsMerged = false)
{
    public int Filled => Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    /// <summary>The text of a row that has one cell.</summary>
    public string Only => Cells.First(cell => !string.IsNullOrWhiteSpace(cell)).Trim();
}
