using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Runs;

/// <summary>A stretch of a paragraph with one look: text, or one thing that is not text.</summary>
/// <param name="Text">Empty for what is not text.</param>
/// <param name="Target">Where a link leads, or null.</param>
/// <param name="Link">Number of the link in the paragraph, so that its pieces stay together; 0 for none.</param>
internal sealed record Piece(PieceKind Kind, string Text, CharacterLook Look, string? Target, int Link)
{
    /// <summary>Of a gap, in em.</summary>
    public double Width { get; init; }

    /// <summary>Of a box.</summary>
    public bool Ticked { get; init; }
}

internal enum PieceKind
{
    Text,
    LineBreak,
    Gap,
    Box,
}
