using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>How a stretch of a paragraph is set.</summary>
/// <param name="Colour">0xRRGGBB.</param>
/// <param name="Owner">The structure node its glyphs belong to; null for artifacts.</param>
/// <param name="Target">Target of the link it is part of.</param>
internal sealed record RunStyle(FaceRole Role, bool Bold, bool Italic, Colour Colour, StructureNode? Owner, string? Target = null)
{
    /// <summary>Which link of the document, so that neighbours with one target stay two areas.</summary>
    public int Link { get; init; } = -1;

    /// <summary>The node of that link, also where a node inside it owns the glyphs.</summary>
    public StructureNode? LinkNode { get; init; }

    /// <summary>All words of that link, so that each line of it can be announced whole.</summary>
    public string LinkText { get; init; } = "";

    /// <summary>A dot stands under each Han (着重号).</summary>
    public bool IsDotted { get; init; }

    /// <summary>Code: every character counts, so no word is divided.</summary>
    public bool IsVerbatim { get; init; }
}

/// <summary>The faces of a design, by what they are for.</summary>
internal enum FaceRole : byte
{
    Body,
    Heading,
    Example,

    /// <summary>What is typed as it stands; its Han are those of headings.</summary>
    Code,
}
