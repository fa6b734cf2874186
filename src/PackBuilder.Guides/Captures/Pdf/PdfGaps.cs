using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Rules on the line of a text where characters are missing: gaps to fill in.</summary>
internal sealed class PdfGaps(ImmutableArray<PdfPageContent> pages)
{
    /// <summary>As they are written.</summary>
    public const string Written = "____";

    // In ems, from the baseline down.
    private const double Below = 0.45, Above = 0.1;

    // In points.
    private const double Touch = 2;

    /// <summary>Whether one stands between two characters of a line.</summary>
    public bool HasBetween(int page, PdfGlyph left, PdfGlyph right) => On(page, left).Any(rule => rule.From >= left.Right - Touch && rule.To <= right.Left + Touch);

    /// <summary>Whether one starts right after a character, the last of its line.</summary>
    public bool HasAfter(int page, PdfGlyph last) => On(page, last).Any(rule => Math.Abs(rule.From - last.Right) < last.Size);

    /// <summary>Whether one ends right before a character, the first of its line.</summary>
    public bool HasBefore(int page, PdfGlyph first) => On(page, first).Any(rule => Math.Abs(rule.To - first.Left) < first.Size);

    private IEnumerable<PdfRule> On(int page, PdfGlyph line) =>
        (page <= pages.Length ? pages[page - 1].Rules : []).Where(rule => rule.IsLevel && rule.At <= line.Baseline + Above * line.Size && rule.At >= line.Baseline - Below * line.Size);
}
