using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
        foreach (var alike in DocumentWalk.Blocks(blocks).OfType<Table>().Where(table => !table.Header.IsEmpty).GroupBy(HeadsOf, StringComparer.Ordinal))
        {
            var tables = alike.ToList();
            families._families.Add(alike.Key, tables.Count == 1 ? tables[0] : tables[0] with { Rows = [.. tables.SelectMany(table => table.Rows)] });
        }

        return families;
    }

    /// <summary>A table with the rows of all that have its heads.</summary>
    public Table Of(Table table) => _families.GetValueOrDefault(HeadsOf(table), table);

    // What divides columns besides their text is part of it.
    private static string HeadsOf(Table table)
    {
        var heads = new StringBuilder();
        foreach (var cell in table.Header)
            heads.Append(DocumentWalk.PlainText(cell.Inlines)).Append('\n');
        foreach (var column in table.Columns.Where(column => column.Weight > 0 || column.Writing is not null))
            heads.Append(CultureInfo.InvariantCulture, $"{column.Weight} {(int?)column.Writing?.Kind} {column.Writing?.Millimetres}\n");
        return heads.ToString();
    }
}
