namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>A line of running text in its column.</summary>
/// <param name="Column">From the left, counted from 0, of as many as the page has there.</param>
internal sealed record PdfLine(
    int Page, int Column, int Columns, string Text, double Left, double Right, double Baseline, double Size, int Bold, int BoldStart)
{
    // In characters.
    private const int LeastText = 4;

    /// <summary>The widest gap between two stretches of text side by side; of no width where there is none, or where one is a mark or a number alone.</summary>
    public PdfStretch Gap { get; init; }

    public bool IsBold => Bold >= Text.Length - 1;

    /// <summary>Stretches with wide gaps between them, such as the options of a question, become one line.</summary>
    public static PdfLine Of(PdfRow row, int page, int column, int columns)
    {
        string text = row.Text;
        int bold = row.Segments.All(segment => segment.IsBold) ? text.Length : row.Segments.Sum(segment => segment.Bold);
        int start = bold == text.Length ? bold : row.Segments[0].BoldStart;
        var main = row.Segments.MaxBy(segment => segment.Text.Length)!;
        return new PdfLine(page, column, columns, text, row.Left, row.Right, main.Baseline, main.Size, bold, start) { Gap = GapOf(row) };
    }

    private static PdfStretch GapOf(PdfRow row)
    {
        var widest = default(PdfStretch);
        for (int i = 1; i < row.Segments.Length; i++)
        {
            var gap = new PdfStretch(row.Segments[i - 1].Right, row.Segments[i].Left);
            if (gap.Width > widest.Width && IsText(row.Segments[i - 1]) && IsText(row.Segments[i]) && !PdfAlignedTables.IsOptions(row))
                widest = gap;
        }

        return widest;
    }

    private static bool IsText(PdfSegment segment) => segment.Text.Length >= LeastText && segment.Text.Any(char.IsLetter);
}

/// <summary>Where the lines of a column start and end, in points.</summary>
internal readonly record struct PdfMargin(double Left, double Right);
