namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>A character on a page, in points from its lower left corner, after the page was turned so that the text runs from left to right.</summary>
/// <param name="Mark">The number of the marked content that it is in, or -1.</param>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Baseline, double Size, bool IsBold, int Mark)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
