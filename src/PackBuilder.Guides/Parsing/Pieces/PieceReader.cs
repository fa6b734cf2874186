using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
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
        return capture.Blocks.All(block => block is CaptureLine or CaptureBlank)
            ? PlainPieces.Read(parts)
            : [.. parts.SelectMany(part => part.Pieces.IsDefault ? StructuredPieces.Read(part.Blocks) : part.Pieces)];
    }
}
