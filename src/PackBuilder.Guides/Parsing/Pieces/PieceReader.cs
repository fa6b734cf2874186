using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Banks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Plain;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>The pieces of a capture: the questions that were recognised, and between them what its format states or its lines show.</summary>
internal static class PieceReader
{
    public static ImmutableArray<Piece> Read(Capture capture, BankResult bank)
    {
        var parts = BankParts.Of(capture.Blocks, bank);
        // In plain text only a person's correction says that a line is a heading.
        return capture.Blocks.All(block => block is CaptureLine or CaptureBlank || (block is CaptureHeading && capture.Format == SourceFormat.PlainText))
            ? PlainPieces.Read(parts)
            : [.. parts.SelectMany(part => part.Pieces.IsDefault ? StructuredPieces.Read(part.Blocks) : part.Pieces)];
    }
}
