using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>What is on a page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Glyphs">In the order they were drawn.</param>
/// <param name="Artifacts">What the file itself marks as no part of its text: running heads, folios.</param>
/// <param name="Slanted">Text that runs across the page, as watermarks do; empty where there is none.</param>
internal sealed record PdfPageContent(
    int Number, double Width, double Height, ImmutableArray<PdfGlyph> Glyphs, ImmutableArray<PdfRule> Rules, ImmutableArray<string> Artifacts, string Slanted)
{
    /// <summary>Characters that no font maps to text.</summary>
    public int Unmapped { get; init; }

    /// <summary>Characters that are no spaces.</summary>
    public int GlyphCount { get; init; }

    public bool HasPicture { get; init; }
}
