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
        {
            var (ems, fits) = ColumnShares.DivideOrNot(family, room, measure);
            _divided.Add((family, room), divided = new DividedFamily([.. ems], fits));
        }

        return new DividedTable(Broken(table, divided.Ems), divided.Ems, divided.Fits);
    }

    // Most tables stay as they are and are not copied.
    private Table Broken(Table table, ImmutableArray<double> ems)
    {
        var header = Broken(table.Header, ems);
        ImmutableArray<TableCell>[]? rows = null;
        for (int r = 0; r < table.Rows.Length; r++)
        {
            var row = Broken(table.Rows[r], ems);
            if (row != table.Rows[r])
                (rows ??= [.. table.Rows])[r] = row;
        }

        return header == table.Header && rows is null ? table : table with { Header = header, Rows = rows is null ? table.Rows : [.. rows] };
    }

    private ImmutableArray<TableCell> Broken(ImmutableArray<TableCell> row, ImmutableArray<double> ems)
    {
        TableCell[]? cells = null;
        for (int c = 0; c < Math.Min(row.Length, ems.Length); c++)
        {
            if (Break(row[c], ems[c]) is { } lines)
                (cells ??= [.. row])[c] = lines;
        }

        return cells is null ? row : [.. cells];
    }

    // Where a cell has no room for both languages on a line, each starts one, unless that makes the cell higher. Null where it stays as it is.
    private TableCell? Break(TableCell cell, double width)
    {
        if (TwoLanguages.SplitLast(cell.Inlines) is not { Second.IsEmpty: false } languages)
            return null;
        var whole = TextPieces.Of(cell.Inlines, measure);
        return whole.Natural > width && TextPieces.Of(languages.First, measure).LinesIn(width) + TextPieces.Of(languages.Second, measure).LinesIn(width) <= whole.LinesIn(width)
            ? new TableCell([.. languages.First, new LineBreak(), .. languages.Second])
            : null;
    }

    private sealed record DividedFamily(ImmutableArray<double> Ems, bool Fits);

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
/// <param name="Fits">Every column has what its words, an eye or a hand cannot do without.</param>
public sealed record DividedTable(Table Table, ImmutableArray<double> Ems, bool Fits);
