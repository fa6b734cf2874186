using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>A line that looks like a heading.</summary>
internal sealed class HeadingRule : ILineRule
{
    public IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels)
    {
        var line = cursor.Current!;
        // The last of several options is no heading, though something else follows it.
        bool isOption = !line.AfterBlank && cursor.Previous is { } previous && HeadingStyles.Of(line.Text) == HeadingStyle.Letter && HeadingStyles.Of(previous.Text) == HeadingStyle.Letter;
        if (isOption || !HeadingShape.Fits(line, cursor.Peek(1)))
            return [];
        cursor.Take();
        var style = HeadingStyles.Of(line.Text);
        if (style == HeadingStyle.Letter && LetterHeading.Split(line.Text) is var (heading, text))
        {
            var at = line.At with { Column = line.At.Column + line.Indent + heading.Length + 1 };
            return [Heading(heading, style), new ParagraphPiece(text, at)];
        }

        return [Heading(line.Text, style)];

        Piece Heading(string name, HeadingStyle of) => new HeadingPiece(levels.LevelOf(of, name), name, CaptureAttributes.None, line.At);
    }
}
