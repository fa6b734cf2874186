using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>Whatever nobody else takes stays as a paragraph: nothing is ever dropped.</summary>
internal sealed class ParagraphRule : IBlockRule
{
    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context) => cursor.Take() switch
    {
        ParagraphPiece paragraph => Paragraph(paragraph),
        QuotePiece quote => [new ParagraphBlock(Bilingual.Read(string.Join('\n', quote.Lines)))],
        VerbatimPiece verbatim => [new ParagraphBlock(verbatim.Text)],
        HeadingPiece heading => [new ParagraphBlock(heading.Text)],
        var other => throw new InvalidOperationException($"{other.GetType().Name} belongs to another rule"),
    };

    private static IEnumerable<GuideBlock> Paragraph(ParagraphPiece paragraph)
    {
        if (EnglishExamples.AsWhole(paragraph.Text) is { } example)
            return [example];
        return [new ParagraphBlock(paragraph.Text), .. EnglishExamples.In(paragraph.Text)];
    }
}
