using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>A page as rows of text and tables, from its look alone.</summary>
/// <param name="Asides">What is on the page and is no part of its text.</param>
internal sealed record PdfPageText(int Number, double Width, double Height, ImmutableArray<PdfRow> Rows, ImmutableArray<PdfTable> Tables, ImmutableArray<PdfAside> Asides)
{
    /// <summary>The heights of the level lines of tables that have no upright ones, from top to bottom.</summary>
    public ImmutableArray<PdfBand> Bands { get; init; } = [];
}

/// <summary>A table of level lines alone: where they are, from top to bottom.</summary>
internal sealed record PdfBand(double Left, double Right, ImmutableArray<double> Lines)
{
    public bool Holds(PdfRow row) => row.Baseline < Lines[0] && row.Baseline > Lines[^1] && row.Left > Left - 3 && row.Right < Right + 3;

    /// <summary>A line parts the two rows.</summary>
    public bool Parts(PdfRow above, PdfRow row) => Lines.Any(line => line < above.Baseline && line > row.Baseline);
}
