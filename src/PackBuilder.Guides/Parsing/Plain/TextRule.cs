using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>Every line that is nothing else is a paragraph.</summary>
internal sealed class TextRule : ILineRule
{
    public IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels)
    {
        var line = cursor.Take();
        return [new ParagraphPiece(Bilingual.Read(line.Text), line.At)];
    }
}
