using PackBuilder.Documents.Model;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks.Tables;

namespace PackBuilder.Docx.Body;

/// <summary>The widths of the columns of a table in twips.</summary>
internal static class ColumnWidths
{
    private const double TwipsPerHalfPoint = 10;

    /// <param name="width">Of the table, in twips.</param>
    public static DividedTable Divide(TableDivider divider, Table table, int width, Theme theme) =>
        divider.Divide(table, new TableRoom(RoomOf(table, width) / (theme.SmallSize * TwipsPerHalfPoint), theme.SmallSize / 2.0));

    /// <returns>Their sum is the width.</returns>
    public static int[] Of(DividedTable divided, int width)
    {
        var ems = divided.Ems;
        double scale = RoomOf(divided.Table, width) / ems.Sum();
        var edges = new double[ems.Length + 1];
        for (int i = 0; i < ems.Length; i++)
            edges[i + 1] = edges[i] + ems[i] * scale + 2 * TableStyles.SidePadding;
        return [.. ems.Select((_, i) => (int)Math.Round(edges[i + 1]) - (int)Math.Round(edges[i]))];
    }

    private static double RoomOf(Table table, int width) => width - 2.0 * TableStyles.SidePadding * table.Columns.Length;
}
