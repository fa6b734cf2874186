using PackBuilder.Documents.Model;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>Divides the width of a table: by the weights that are given, else by what the cells hold.</summary>
internal static class ColumnWidths
{
    // Em. Less tears words apart; more than this a column does not ask for.
    private const double Least = 3;
    private const double Most = 28;
    private const double Padding = 1;

    /// <param name="width">In twips.</param>
    /// <returns>Widths in twips; their sum is the width.</returns>
    public static int[] Divide(Table table, int width, Theme theme)
    {
        var weights = table.Columns.Any(column => column.Weight > 0) ? ByWeight(table) : ByContent(table);
        double sum = weights.Sum();
        var edges = new double[weights.Length + 1];
        for (int i = 0; i < weights.Length; i++)
            edges[i + 1] = edges[i] + weights[i] / sum * width;
        return [.. weights.Select((_, i) => (int)Math.Round(edges[i + 1]) - (int)Math.Round(edges[i]))];
    }

    private static double[] ByWeight(Table table)
    {
        double mean = table.Columns.Where(column => column.Weight > 0).Average(column => column.Weight);
        return [.. table.Columns.Select(column => column.Weight > 0 ? column.Weight : mean)];
    }

    // Beyond a line's worth the wish grows slowly, so that short columns stay on one line.
    private static double[] ByContent(Table table)
    {
        var widths = new double[table.Columns.Length];
        for (int i = 0; i < widths.Length; i++)
        {
            double longest = table.Rows.Prepend(table.Header).Where(row => i < row.Length).Select(row => PlainText.EmsOf(row[i].Inlines)).DefaultIfEmpty(0).Max();
            widths[i] = Padding + (longest <= Most ? Math.Max(Least, longest) : Most + Math.Sqrt(longest - Most));
        }

        return widths;
    }
}
