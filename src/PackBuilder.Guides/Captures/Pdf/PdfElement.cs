namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>An element of the structure tree of a PDF (ISO 32000-1, 14.7.2).</summary>
/// <param name="Role">A standard structure type, after the role map.</param>
internal sealed record PdfElement(string Role)
{
    /// <summary>Its own name in the document.</summary>
    public string? Id { get; init; }

    public string? Alternative { get; init; }

    public string? ActualText { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public List<PdfKid> Kids { get; } = [];
}

/// <summary>A child element, or a piece of marked content on a page where that is null.</summary>
internal readonly record struct PdfKid(PdfElement? Child, int Page, int Mark);
