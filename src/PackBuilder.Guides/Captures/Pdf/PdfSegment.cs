using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>A stretch of text on one line without a wide gap.</summary>
/// <param name="Bold">How many of its characters are bold, spaces included.</param>
/// <param name="BoldStart">How many are bold at its start.</param>
internal sealed record PdfSegment(string Text, double Left, double Right, double Baseline, double Size, int Bold, int BoldStart)
{
    public bool IsBold => Bold == Text.Length;
}

/// <summary>The stretches of text at one height, from left to right.</summary>
internal sealed record PdfRow(ImmutableArray<PdfSegment> Segments)
{
    /// <summary>Its characters, from left to right; empty where nobody needs them any more.</summary>
    public ImmutableArray<PdfGlyph> Glyphs { get; init; } = [];

    public double Baseline => Segments[0].Baseline;

    public double Size => Segments.Max(segment => segment.Size);

    public double Left => Segments[0].Left;

    public double Right => Segments[^1].Right;

    public string Text => string.Join("  ", Segments.Select(segment => segment.Text));
}
