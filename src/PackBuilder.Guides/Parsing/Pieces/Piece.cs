using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>
/// What a source is made of, whatever its format: structured formats state it, plain text shows it by look. Pieces are
/// all that the later stages see. The set of kinds is closed.
/// </summary>
internal abstract record Piece(BlockOrigin At);

/// <param name="Level">1 for the title, 2 for the first level below it.</param>
internal sealed record HeadingPiece(int Level, LocalizedText Text, CaptureAttributes Attributes, BlockOrigin At) : Piece(At);

internal sealed record ParagraphPiece(LocalizedText Text, BlockOrigin At) : Piece(At);

/// <param name="Depth">0 for the outermost list.</param>
/// <param name="IsChecked">Not null for an item with a box to tick.</param>
internal sealed record ItemPiece(int Depth, bool Ordered, LocalizedText Text, bool? IsChecked, BlockOrigin At) : Piece(At);

internal sealed record TablePiece(
    ImmutableArray<LocalizedText> Columns, ImmutableArray<ImmutableArray<LocalizedText>> Rows, BlockOrigin At) : Piece(At);

internal sealed record QuotePiece(ImmutableArray<string> Lines, BlockOrigin At) : Piece(At);

/// <summary>What stands beside the text and never makes two parts of what is one: a list goes on after a picture.</summary>
internal abstract record AsidePiece(BlockOrigin At) : Piece(At);

internal sealed record FigurePiece(GuidePicture Picture, BlockOrigin At) : AsidePiece(At);

/// <summary>A remark for the trainer.</summary>
internal sealed record NotePiece(LocalizedText Text, BlockOrigin At) : AsidePiece(At);

internal sealed record VerbatimPiece(string Info, string Text, BlockOrigin At) : Piece(At);
