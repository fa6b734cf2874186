using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Looks.Tables;

/// <summary>Tables of a document with the same heads: they share their columns, so that what follows each other stands in line.</summary>
public sealed class TableFamilies
{
    private readonly Dictionary<string, Table> _families = new(StringComparer.Ordinal);

    private TableFamilies()
    {
    }

    public static TableFamilies Of(ImmutableArray<Block> blocks)
    {
        var families = new TableFamilies();
        foreach (var table in DocumentWalk.Blocks(blocks).OfType<Table>().Where(table => !table.Header.IsEmpty))
        {
            string heads = HeadsOf(table);
            families._families[heads] = families._families.TryGetValue(heads, out var known) ? known with { Rows = [.. known.Rows, .. table.Rows] } : table;
        }

        return families;
    }

    /// <summary>A table with the rows of all that have its heads.</summary>
    public Table Of(Table table) => _families.GetValueOrDefault(HeadsOf(table), table);

    private static string HeadsOf(Table table) =>
        string.Join('\n', table.Header.Select(cell => DocumentWalk.PlainText(cell.Inlines)).Concat(table.Columns.Select(column => column.ToString())));
}
