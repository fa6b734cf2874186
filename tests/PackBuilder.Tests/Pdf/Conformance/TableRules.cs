namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>Tables are regular, and every data cell has a header that can be found (ISO 14289-1 7.2, 7.5).</summary>
internal static class TableRules
{
    public static void Check(StructureTree tree, Findings findings)
    {
        foreach (var table in tree.InOrder.Where(element => element.Type == "Table"))
            CheckTable(table, findings);
    }

    private static void CheckTable(StructureElement table, Findings findings)
    {
        string[] parts = [.. table.Kids.Where(kid => kid != "Caption")];
        bool isPlain = parts.All(part => part == "TR");
        bool isDivided = parts.Count(part => part == "THead") <= 1 && parts.Count(part => part == "TFoot") <= 1 && parts.Contains("TBody") && !parts.Contains("TR");
        findings.Require(isPlain || isDivided, "PDF 14.8.4.3.4", "a table has rows, or a head, bodies and a foot");
        var rows = table.Descendants.Where(element => element.Type == "TR" && TableOf(element) == table).ToArray();
        var grid = Grid(rows, findings);
        foreach (var ((row, column), cell) in grid)
        {
            if (cell.Type == "TH")
                findings.Require(cell.Attributes("Table")?.Name("Scope") is "Row" or "Column" or "Both", "UA 7.5", "a header cell says what it heads");
            else
                findings.Require(HasHeader(grid, row, column), "UA 7.5", "a data cell has a header");
        }
    }

    // A cell of several rows or columns stands at each of its places.
    private static Dictionary<(int Row, int Column), StructureElement> Grid(StructureElement[] rows, Findings findings)
    {
        var grid = new Dictionary<(int Row, int Column), StructureElement>();
        for (int row = 0; row < rows.Length; row++)
        {
            int column = 0;
            foreach (var cell in rows[row].Children)
            {
                while (grid.ContainsKey((row, column)))
                    column++;
                int high = (int)(cell.Attributes("Table")?.Number("RowSpan") ?? 1);
                int wide = (int)(cell.Attributes("Table")?.Number("ColSpan") ?? 1);
                for (int i = 0; i < high * wide; i++)
                    findings.Require(grid.TryAdd((row + i / wide, column + i % wide), cell), "UA 7.2", "cells do not overlap");
                column += wide;
            }
        }

        int columns = grid.Count == 0 ? 0 : grid.Keys.Max(place => place.Column) + 1;
        findings.Require(grid.Count == columns * rows.Length && grid.Keys.All(place => place.Row < rows.Length), "UA 7.2", "the rows of a table are equally long");
        return grid;
    }

    private static bool HasHeader(Dictionary<(int Row, int Column), StructureElement> grid, int row, int column) =>
        Enumerable.Range(0, row).Any(r => IsHeader(grid.GetValueOrDefault((r, column)), "Column"))
        || Enumerable.Range(0, column).Any(c => IsHeader(grid.GetValueOrDefault((row, c)), "Row"));

    private static bool IsHeader(StructureElement? cell, string scope) =>
        cell?.Type == "TH" && (cell.Attributes("Table")?.Name("Scope") is { } found) && (found == scope || found == "Both");

    private static StructureElement? TableOf(StructureElement row)
    {
        var element = row.Parent;
        while (element is not null && element.Type != "Table")
            element = element.Parent;
        return element;
    }
}
