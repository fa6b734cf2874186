using PackBuilder.Documents.Model;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Runs;

/// <summary>A stretch of a paragraph with one look: text, or one thing that is not text.</summary>
/// <param name="Text">Empty for what is not text.</param>
/// <param name="Target">Where a link leads, or null.</param>
/// <param name="Link">Number of the link in the paragraph, so that its pieces stay together; 0 for none.</param>
internal sealed record InlinePiece(PieceKind Kind, string Text, CharacterLook Look, string? Target, int Link)
{
    /// <summary>Of a gap, in em.</summary>
    public double Width { get; init; }

    /// <summary>The instruction of the field whose result the text is, or null.</summary>
    public string? Field { get; init; }

    /// <summary>Of a note.</summary>
    public Footnote? Note { get; init; }

    /// <summary>Of a reference.</summary>
    public Reference? Reference { get; init; }

    /// <summary>Of a box.</summary>
    public bool Ticked { get; init; }
}

internal enum PieceKind
{
    Text,
    LineBreak,
    Gap,
    Box,

    /// <summary>A note at the foot of the page.</summary>
    Note,

    /// <summary>A cross reference, not yet put into words.</summary>
    Reference,
}
