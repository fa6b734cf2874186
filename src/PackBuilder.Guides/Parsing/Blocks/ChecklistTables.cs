using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A checklist out of a table with two columns, one to do and one not to do.</summary>
internal static class ChecklistTables
{
    public static IEnumerable<ChecklistBlock> Read(TablePiece table)
    {
        if (table.Columns.Length != 2 || Sides.Of(table.Columns[0].Zh) is not { } first || Sides.Of(table.Columns[1].Zh) is not { } second || first == second)
            return [];
        var left = Column(table, 0);
        var right = Column(table, 1);
        return [first == Side.Do ? Checklist(left, right, table) : Checklist(right, left, table)];
    }

    private static ChecklistBlock Checklist(ImmutableArray<LocalizedText> @do, ImmutableArray<LocalizedText> dont, TablePiece table) =>
        new(@do, dont) { Restates = true, From = table.At };

    private static ImmutableArray<LocalizedText> Column(TablePiece table, int index) =>
        [.. table.Rows.Where(row => row.Length > index && (row[index].Zh is { Length: > 0 } || row[index].En is not null)).Select(row => WithoutMark(row[index]))];

    // The column says already what a tick or a cross in front of each line repeats.
    private static LocalizedText WithoutMark(LocalizedText cell) =>
        cell with { Zh = cell.Zh?.TrimStart('✅', '❌', '✓', '✔', '✗', '✘', '×', '√', '☑', '\uFE0F', ' ') };
}
