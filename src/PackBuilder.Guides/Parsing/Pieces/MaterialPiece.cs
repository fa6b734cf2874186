using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>A text that the questions after it refer to.</summary>
internal sealed record MaterialPiece(string Id, LocalizedText? Title, LocalizedText Text, BlockOrigin At) : Piece(At);
