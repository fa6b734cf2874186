using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Plain;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>The pieces of a capture, by the road that its format asks for.</summary>
internal static class PieceReader
{
    public static ImmutableArray<Piece> Read(Capture capture) =>
        capture.Blocks.All(block => block is CaptureLine or CaptureBlank)
            ? PlainPieces.Read(capture)
            : StructuredPieces.Read(capture.Blocks);
}
