using PackBuilder.Documents.Model;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Looks.Tables;

namespace PackBuilder.Docx.Body;

/// <summary>The widths of the columns of a table in twips.</summary>
internal static class ColumnWidths
{
    private const double TwipsPerHalfPoint = 10;

    /// <param name="width">Of the table, in twips.</param>
    /// <returns>Their sum is the width.</returns>
    public static int[] Divide(Table table, int width, Theme theme)
    {
        double size = theme.SmallSize * TwipsPerHalfPoint;
        double room = width - 2.0 * TableStyles.SidePadding * table.Columns.Length;
        double[] ems = ColumnShares.Divide(table, room / size, TextMeasure.WordProcessors);
        double scale = room / ems.Sum();
        var edges = new double[ems.Length + 1];
        for (int i = 0; i < ems.Length; i++)
            edges[i + 1] = edges[i] + ems[i] * scale + 2 * TableStyles.SidePadding;
        return [.. ems.Select((_, i) => (int)Math.Round(edges[i + 1]) - (int)Math.Round(edges[i]))];
    }
}
