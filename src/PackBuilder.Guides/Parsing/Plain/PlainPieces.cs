using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

internal static class PlainPieces
{
    public static ImmutableArray<Piece> Read(Capture capture) => StructuredPieces.Read(capture.Blocks);
}
