using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Blocks;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Outline;

/// <summary>
/// Authors print the question of a pair such as <c>Q1：…</c> <c>A：…</c> as a heading, or so bold that it looks like one. It
/// heads no section.
/// </summary>
internal static class FaqHeadings
{
    public static ImmutableArray<Piece> Demote(ImmutableArray<Piece> pieces) =>
        [.. pieces.Select((piece, index) => index + 1 < pieces.Length && Paragraph(piece) is { } question && FaqRule.IsPair(question, pieces[index + 1]) ? question : piece)];

    private static ParagraphPiece? Paragraph(Piece piece) => piece is HeadingPiece { Level: > 1 } heading ? new ParagraphPiece(heading.Text, heading.At) : null;
}
