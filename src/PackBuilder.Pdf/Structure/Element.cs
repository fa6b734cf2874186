using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Structure;

/// <summary>A structure element on its way into the file.</summary>
internal sealed class Element(StructureNode node, Element? parent)
{
    /// <summary>Stands for "no content at all".</summary>
    public const int None = int.MaxValue;

    public StructureNode Node => node;

    public Element? Parent => parent;

    /// <summary>As the typesetter made them.</summary>
    public List<Element> Children { get; } = [];

    /// <summary>What is written, in reading order.</summary>
    public List<Kid> Kids { get; } = [];

    /// <summary>Painting order of the first piece of content in it or below.</summary>
    public int FirstContent { get; set; } = None;

    public int ObjectNumber { get; set; }

    /// <summary>The structure type as written; headings may have been moved up so that no level is skipped.</summary>
    public string Type { get; set; } = RoleNames.Of(node.Role);
}

/// <summary>A child element, or a piece of content where that is null.</summary>
internal readonly record struct Kid(Element? Child, ContentPiece Piece);
