using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>Takes over what a structured format (Markdown, HTML, DOCX) states.</summary>
internal static class StructuredPieces
{
    public static ImmutableArray<Piece> Read(IEnumerable<CaptureBlock> blocks)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var block in blocks)
        {
            if (PieceOf(block) is not { } piece)
                continue;
            if (pieces.Count > 0 && piece is ParagraphPiece { Text: { Zh: null, En: not null } english }
                && WithEnglish(pieces[^1], english) is { } joined)
                pieces[^1] = joined;
            else
                pieces.Add(piece);
        }

        return pieces.ToImmutable();
    }

    private static Piece? PieceOf(CaptureBlock block) => block switch
    {
        CaptureHeading heading => new HeadingPiece(heading.Level, Bilingual.Read(heading.Text), heading.Attributes, heading.At),
        CaptureParagraph paragraph => new ParagraphPiece(Bilingual.Read(paragraph.Text), paragraph.At),
        CaptureLine line => string.IsNullOrWhiteSpace(line.Text) ? null : new ParagraphPiece(Bilingual.Read(line.Text), line.At),
        CaptureItem item => new ItemPiece(item.Depth, item.Ordered, Bilingual.Read(item.Text), item.IsChecked, item.At),
        CaptureTable table => new TablePiece(Cells(table.Header), [.. table.Rows.Select(Cells)], table.At),
        CaptureQuote quote => new QuotePiece(quote.TextLines, quote.At),
        CaptureVerbatim verbatim => new VerbatimPiece(verbatim.Info.Trim(), verbatim.Text, verbatim.At),
        CaptureMetadata or CaptureBlank => null,
        _ => throw new ArgumentException($"unknown block {block.GetType().Name}", nameof(block)),
    };

    private static ImmutableArray<LocalizedText> Cells(ImmutableArray<string> cells) => [.. cells.Select(Bilingual.Read)];

    // An EN: line that stands alone belongs to the piece above it.
    private static Piece? WithEnglish(Piece piece, LocalizedText english) => piece switch
    {
        HeadingPiece { Text.En: null } heading => heading with { Text = Bilingual.Join(heading.Text, english) },
        ParagraphPiece { Text.En: null } paragraph => paragraph with { Text = Bilingual.Join(paragraph.Text, english) },
        ItemPiece { Text.En: null } item => item with { Text = Bilingual.Join(item.Text, english) },
        _ => null,
    };
}
