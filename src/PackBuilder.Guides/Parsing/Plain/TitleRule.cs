using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>The first line, if it is short, has no number and is followed by something else than its list.</summary>
internal sealed class TitleRule : ILineRule
{
    private const int Longest = 50;

    public IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels)
    {
        if (!cursor.AtStart || levels.HasTitle || cursor.Current is not { } line || cursor.Peek(1) is not { } next)
            return [];
        if (!next.AfterBlank && HeadingStyles.IsAmbiguous(HeadingStyles.Of(next.Text)))
            return [];
        if (line.Text.Length > Longest || HeadingStyles.Of(line.Text) != HeadingStyle.None || ItemMarker.Read(line.Text) is not null)
            return [];
        if ("。；;，,、：:".Contains(line.Text[^1]))
            return [];
        levels.HasTitle = true;
        cursor.Take();
        return [new HeadingPiece(1, line.Text, CaptureAttributes.None, line.At)];
    }
}
