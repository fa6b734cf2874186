using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Plain.RunOn;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>A numbered line that asks, with its answer on the lines below: <c>1. 你为什么选择客服？</c></summary>
internal sealed class NumberedQuestionRule : ILineRule
{
    public IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels)
    {
        var first = cursor.Current!;
        if (ItemMarker.Read(first.Text) is not { Ordered: true } marker || cursor.Peek(1) is not { } next)
            return [];
        bool marked = QuestionMarks.AfterAnswerMark(next.Text) is not null;
        // Without a mark the line must ask, and what follows must be running text, not the next item of a list.
        bool asks = marker.Text[^1] is '？' or '?' && ItemMarker.Read(next.Text) is null && HeadingStyles.Of(next.Text) == HeadingStyle.None && next.Text.Length > 20;
        if (!marked && !asks || marked && !PromptEnd.StartsLikePrompt(marker.Text))
            return [];
        cursor.Take();
        return [QuestionLines.Take(cursor, first, marker.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), null, marker.Text, marker.Number + 1)];
    }
}
