using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Looks.Tables;

namespace PackBuilder.Typesetting.Pages.Tables;

/// <summary>Places the columns of a table: their shares of the width and white beside the text.</summary>
internal static class TableColumns
{
    /// <summary>White beside the text of a cell, pt.</summary>
    public const double Padding = 4;

    /// <returns>Left edges of the columns from 0, and the width of the table as the last.</returns>
    public static double[] Divide(Table table, double width, double size)
    {
        int count = table.Columns.Length;
        double room = width - 2 * Padding * count;
        double[] ems = ColumnShares.Divide(table, room / size, TextMeasure.Pages);
        var edges = new double[count + 1];
        double scale = room / (ems.Sum() * size);
        for (int c = 0; c < count; c++)
            edges[c + 1] = edges[c] + ems[c] * size * scale + 2 * Padding;
        return edges;
    }
}
