namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>The margins of each column, from the lines of all pages.</summary>
internal static class PdfMargins
{
    // A page is rarely set narrower than this part of what equal margins would leave.
    private const double NarrowestText = 0.75;

    public static Func<PdfLine, PdfMargin> Of(IReadOnlyList<PdfLine> lines, Func<int, double> widthOf)
    {
        var margins = lines.GroupBy(line => (line.Column, line.Columns))
            .ToDictionary(group => group.Key, group => Of([.. group], widthOf(group.First().Page), group.Key.Columns));
        return line => margins[(line.Column, line.Columns)];
    }

    private static PdfMargin Of(List<PdfLine> lines, double width, int columns)
    {
        int few = Math.Max(2, lines.Count / 50);
        double left = Edge([.. lines.Select(line => line.Left).Order()], few, 3);
        var rights = lines.Select(line => -InkOf(line)).Order().ToList();
        double right = -Edge(rights, few, lines.Max(line => Math.Min(line.Size, 20)));
        double widest = -rights[0];
        // Without lines that were broken at the margin the longest says nothing about it.
        if (columns == 1 && right < left + (width - 2 * left) * NarrowestText)
            right = Math.Max(widest, width - left);
        return new PdfMargin(left, Math.Max(right, Math.Min(widest, right + 6)));
    }

    // A mark at the end of a line may hang over the margin.
    private static double InkOf(PdfLine line) => line.Text.Length > 1 && "，。、；：？！）”’》】〉」』".Contains(line.Text[^1]) ? line.Right - line.Size : line.Right;

    // The outermost place where several lines are.
    private static double Edge(List<double> sorted, int few, double tolerance)
    {
        for (int i = 0; i + few <= sorted.Count; i++)
        {
            if (sorted[i + few - 1] - sorted[i] <= tolerance)
                return sorted[i];
        }

        return sorted[0];
    }
}
