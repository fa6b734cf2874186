using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Looks.Tables;

/// <summary>Divides the tables of one document: like tables alike, and two languages in a cell between the languages.</summary>
public sealed class TableDivider(TableFamilies families, TextMeasure measure)
{
    private readonly Dictionary<(Table Family, TableRoom Room), DividedFamily> _divided = new(FamilyComparer.Instance);

    /// <summary>A table in its columns.</summary>
    public DividedTable Divide(Table table, TableRoom room)
    {
        var family = families.Of(table);
        if (!_divided.TryGetValue((family, room), out var divided))
            _divided.Add((family, room), divided = DivideFamily(family, room));
        return new DividedTable(Broken(table, divided), divided.Ems, divided.Fits);
    }

    private DividedFamily DivideFamily(Table family, TableRoom room)
    {
        var (ems, fits) = ColumnShares.DivideOrNot(family, room, measure);
        return new DividedFamily(
            [.. ems],
            fits,
            [.. ems.Select((width, c) => IsBroken(family.Header, c, width))],
            [.. ems.Select((width, c) => family.Rows.Any(row => IsBroken(row, c, width)))]);
    }

    // Where one cell of a column has no room for both languages on a line, all of them stand below each other.
    private bool IsBroken(ImmutableArray<TableCell> row, int column, double width) =>
        column < row.Length && !TwoLanguages.SplitLast(row[column].Inlines).Second.IsEmpty && TextPieces.Of(row[column].Inlines, measure).Natural > width;

    private static Table Broken(Table table, DividedFamily divided)
    {
        if (!divided.BrokenHeads.Contains(true) && !divided.BrokenCells.Contains(true))
            return table;
        return table with
        {
            Header = Broken(table.Header, divided.BrokenHeads),
            Rows = [.. table.Rows.Select(row => Broken(row, divided.BrokenCells))],
        };
    }

    private static ImmutableArray<TableCell> Broken(ImmutableArray<TableCell> row, ImmutableArray<bool> columns) =>
        [.. row.Select((cell, c) => c < columns.Length && columns[c] && TwoLanguages.SplitLast(cell.Inlines) is { Second.IsEmpty: false } languages
            ? new TableCell([.. languages.First, new LineBreak(), .. languages.Second])
            : cell)];

    private sealed record DividedFamily(ImmutableArray<double> Ems, bool Fits, ImmutableArray<bool> BrokenHeads, ImmutableArray<bool> BrokenCells);

    // A family is one object; to compare all of its cells would take longer than to divide it.
    private sealed class FamilyComparer : IEqualityComparer<(Table Family, TableRoom Room)>
    {
        public static readonly FamilyComparer Instance = new();

        public bool Equals((Table Family, TableRoom Room) x, (Table Family, TableRoom Room) y) => ReferenceEquals(x.Family, y.Family) && x.Room == y.Room;

        public int GetHashCode((Table Family, TableRoom Room) pair) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Family), pair.Room);
    }
}

/// <summary>A table in its columns.</summary>
/// <param name="Table">With line ends between the languages of its cells where they have no room beside each other.</param>
/// <param name="Ems">The room of the text of each column; their sum may miss the room by parts of an em.</param>
/// <param name="Fits">Every column has what its words or a hand cannot do without.</param>
public sealed record DividedTable(Table Table, ImmutableArray<double> Ems, bool Fits);
