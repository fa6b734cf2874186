using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Plain.RunOn;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>A numbered line that asks, with its answer on the lines below: <c>1. 你为什么选择客服？</c></summary>
internal sealed class NumberedQuestionRule : ILineRule
{
    private const int MostOptions = 9;

    public IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels)
    {
        var first = cursor.Current!;
        if (ItemMarker.Read(first.Text) is not { Ordered: true } marker || cursor.Peek(1) is not { } next)
            return [];
        bool marked = IsMarked(cursor);
        // Without a mark the line must ask, and what follows must be running text, not the next item of a list.
        bool asks = marker.Text[^1] is '？' or '?' && ItemMarker.Read(next.Text) is null && HeadingStyles.Of(next.Text) == HeadingStyle.None && next.Text.Length > 20;
        if (!marked && !asks || marked && !PromptEnd.StartsLikePrompt(marker.Text))
            return [];
        cursor.Take();
        return [QuestionLines.Take(cursor, first, marker.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), null, marker.Text, marker.Number + 1)];
    }

    // Between a question and the mark of its answer stand at most the options to choose from.
    private static bool IsMarked(LineCursor cursor)
    {
        for (int ahead = 1; ahead <= MostOptions && cursor.Peek(ahead) is { } line; ahead++)
        {
            if (QuestionMarks.AfterAnswerMark(line.Text) is not null)
                return true;
            if (HeadingStyles.Of(line.Text) != HeadingStyle.Letter && ItemMarker.Read(line.Text) is not { Ordered: false })
                return false;
        }

        return false;
    }
}
