namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>A line of running text in its column.</summary>
/// <param name="Column">From the left, counted from 0, of as many as the page has there.</param>
internal sealed record PdfLine(
    int Page, int Column, int Columns, string Text, double Left, double Right, double Baseline, double Size, int Bold, int BoldStart)
{
    public bool IsBold => Bold >= Text.Length - 1;

    /// <summary>Stretches with wide gaps between them, such as the options of a question, become one line.</summary>
    public static PdfLine Of(PdfRow row, int page, int column, int columns)
    {
        string text = row.Text;
        int bold = row.Segments.All(segment => segment.IsBold) ? text.Length : row.Segments.Sum(segment => segment.Bold);
        int start = bold == text.Length ? bold : row.Segments[0].BoldStart;
        var main = row.Segments.MaxBy(segment => segment.Text.Length)!;
        return new PdfLine(page, column, columns, text, row.Left, row.Right, main.Baseline, main.Size, bold, start);
    }
}

/// <summary>Where the lines of a column start and end, in points.</summary>
internal readonly record struct PdfMargin(double Left, double Right);
