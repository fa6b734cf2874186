using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Answers;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>Takes the lines of one question: its prompt up to the mark of the answer, then the answer.</summary>
internal static class QuestionLines
{
    private const int LongParagraph = 80;

    /// <param name="next">The number of the question after it, where only a number marks it; 0 otherwise.</param>
    public static QuestionPiece Take(LineCursor cursor, PlainLine first, string number, double? points, string prompt, int next = 0)
    {
        var asked = new List<string>();
        var answered = new List<string>();
        if (prompt.Length > 0)
            asked.Add(prompt);
        bool inAnswer = false;
        while (cursor.Current is { } line && !Ends(line, next) && !(inAnswer && HeadsOther(line, cursor.Peek(1))))
        {
            if (!inAnswer && QuestionMarks.AfterAnswerMark(line.Text) is { } rest)
            {
                inAnswer = true;
                if (rest.Length > 0)
                    answered.Add(rest);
            }
            else if (inAnswer || asked.Count > 0)
            {
                inAnswer |= !AnswerMarkAhead(cursor);
                (inAnswer ? answered : asked).Add(line.Text);
            }
            else
            {
                asked.Add(line.Text);
            }

            cursor.Take();
        }

        string answer = string.Join('\n', answered);
        return new QuestionPiece(number, points, string.Join('\n', asked), answer, Points(answered, answer), first.At);
    }

    private static bool Ends(PlainLine line, int next)
    {
        if (QuestionMarks.Named(line.Text) is not null || !HeadingStyles.IsAmbiguous(HeadingStyles.Of(line.Text)))
            return true;
        return next > 0 && ItemMarker.Read(line.Text) is { Ordered: true } marker && marker.Number == next && char.IsAsciiDigit(line.Text[0]);
    }

    // Answers have short lines of their own; one heads another part only if something else than an answer follows it.
    private static bool HeadsOther(PlainLine line, PlainLine? after)
    {
        if (!line.AfterBlank || after is not { AfterBlank: true } || !HeadingShape.Fits(line, after) || QuestionMarks.AfterAnswerMark(line.Text) is not null)
            return false;
        return QuestionMarks.IsFaq(after.Text) || after.Text.Length >= LongParagraph;
    }

    // The prompt goes on over further lines only where a mark still announces the answer.
    private static bool AnswerMarkAhead(LineCursor cursor)
    {
        for (int ahead = 1; ahead <= 8 && cursor.Peek(ahead) is { } line; ahead++)
        {
            if (QuestionMarks.Named(line.Text) is not null)
                return false;
            if (QuestionMarks.AfterAnswerMark(line.Text) is not null)
                return true;
        }

        return false;
    }

    private static ImmutableArray<string> Points(List<string> lines, string answer)
    {
        var items = lines.Select(ItemMarker.Read).OfType<ItemMarker>().Select(item => item.Text.Trim()).Where(item => item.Length > 0).ToImmutableArray();
        return items.Length > 1 ? items : AnswerPoints.Find(answer);
    }
}
