using PackBuilder.Looks.Tables;

namespace PackBuilder.Typesetting.Pages.Tables;

/// <summary>Places the columns of a table: their shares of the width and white beside the text.</summary>
internal static class SetColumns
{
    /// <summary>White beside the text of a cell, pt.</summary>
    public const double Padding = 4;

    /// <summary>What so many columns have for their text.</summary>
    public static TableRoom RoomOf(int columns, double width, double size) => new(Math.Max(1, width - 2 * Padding * columns) / size, size);

    /// <returns>Left edges of the columns from 0, and the width of the table as the last.</returns>
    public static double[] Edges(DividedTable divided, double width)
    {
        int count = divided.Ems.Length;
        var edges = new double[count + 1];
        double scale = Math.Max(1, width - 2 * Padding * count) / divided.Ems.Sum();
        for (int c = 0; c < count; c++)
            edges[c + 1] = edges[c] + divided.Ems[c] * scale + 2 * Padding;
        return edges;
    }
}
