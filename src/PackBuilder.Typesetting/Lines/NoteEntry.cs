using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>A note that a paragraph refers to.</summary>
/// <param name="Reference">Node of its number in the text.</param>
/// <param name="Node">Node of the note itself.</param>
/// <param name="Size">The size of the text around the number, pt.</param>
internal sealed record NoteEntry(Footnote Note, StructureNode? Reference, StructureNode? Node, double Size)
{
    /// <summary>Size of the raised number, and so its width, as part of that of the text: circled numbers fill a square.</summary>
    public const double MarkSize = 0.66;

    /// <summary>By how much it is raised, as part of the size of the text.</summary>
    public const double MarkRise = 0.34;
}
