using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>Takes over what a structured format (Markdown, HTML, DOCX) states.</summary>
internal static partial class StructuredPieces
{
    public static ImmutableArray<Piece> Read(IEnumerable<CaptureBlock> blocks)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var block in blocks)
        {
            if (block is CaptureItem item && LeadingItem.Split(item) is { } parts)
            {
                pieces.AddRange(parts);
                continue;
            }

            if (PieceOf(block) is not { } piece)
                continue;
            int above = pieces.Count - 1;
            while (above >= 0 && pieces[above] is AsidePiece)
                above--;
            if (above >= 0 && piece is ParagraphPiece { Text: { Zh: null, En: not null } english }
                && WithEnglish(pieces[above], english) is { } joined)
                pieces[above] = joined;
            else
                pieces.Add(piece);
        }

        return pieces.ToImmutable();
    }

    public static Piece? PieceOf(CaptureBlock block) => block switch
    {
        CaptureHeading heading => new HeadingPiece(heading.Level, Bilingual.Read(heading.Text), heading.Attributes, heading.At),
        CaptureParagraph paragraph => new ParagraphPiece(Bilingual.Read(paragraph.Text), paragraph.At),
        CaptureLine line => string.IsNullOrWhiteSpace(line.Text) ? null : new ParagraphPiece(Bilingual.Read(line.Text), line.At),
        CaptureItem other => new ItemPiece(other.Depth, other.Ordered, Bilingual.Read(other.Text), other.IsChecked, other.At),
        CaptureTable table => new TablePiece(Cells(table.Header), [.. table.Rows.Select(Cells)], table.At),
        CaptureQuote quote => new QuotePiece(quote.TextLines, quote.At),
        CaptureVerbatim verbatim => new VerbatimPiece(verbatim.Info.Trim(), verbatim.Text, verbatim.At),
        CapturePicture picture => new FigurePiece(FigureCaptions.Read(picture), picture.Place),
        CaptureNote note => new NotePiece(new LocalizedText(note.Text), note.At),
        CaptureMetadata or CaptureBlank => null,
        _ => throw new ArgumentException($"unknown block {block.GetType().Name}", nameof(block)),
    };

    private static ImmutableArray<LocalizedText> Cells(ImmutableArray<string> cells) => [.. cells.Select(cell => Cell(LineBreak().Replace(cell, "\n").Trim()))];

    // A cell keeps its line breaks, which tell the turns of a dialogue apart, unless a line of it gives the English.
    private static LocalizedText Cell(string text) => Bilingual.HasEnglish(text) ? Bilingual.Read(text) : new LocalizedText(text);

    // An EN: line that stands alone belongs to the piece above it.
    private static Piece? WithEnglish(Piece piece, LocalizedText english) => piece switch
    {
        HeadingPiece { Text.En: null } heading => heading with { Text = Bilingual.Join(heading.Text, english) },
        ParagraphPiece { Text.En: null } paragraph => paragraph with { Text = Bilingual.Join(paragraph.Text, english) },
        ItemPiece { Text.En: null } item => item with { Text = Bilingual.Join(item.Text, english) },
        _ => null,
    };

    [GeneratedRegex(@"\s*<br\s*/?>\s*", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();
}

/// <summary>
/// An item that ends in a colon and has paragraphs of its own (an example, a letter): the item announces them, and they are
/// taken for paragraphs, so that what they are can be recognised.
/// </summary>
file static class LeadingItem
{
    public static IEnumerable<Piece>? Split(CaptureItem item)
    {
        string[] lines = [.. item.Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        if (lines.Length < 2 || lines[0][^1] is not ('：' or ':') || lines.Any(line => line.StartsWith("EN", StringComparison.Ordinal)))
            return null;
        return lines.Skip(1).Select((line, index) => (Piece)new ParagraphPiece(line, item.At with { Line = item.At.Line + index + 1 }))
            .Prepend(new ItemPiece(item.Depth, item.Ordered, lines[0], item.IsChecked, item.At));
    }
}
