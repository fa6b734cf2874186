using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Answers;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>Takes the lines of one question: its prompt up to the mark of the answer, then the answer.</summary>
internal static partial class QuestionLines
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
        var below = new List<PlainLine>();
        while (cursor.Current is { } line && !Ends(line, next) && !(inAnswer && HeadsOther(line, cursor.Peek(1))))
        {
            bool mark = QuestionMarks.AfterAnswerMark(line.Text) is not null || QuestionMarks.IsPart(line.Text);
            if (below.Count > 0 || mark)
                below.Add(line);
            if (!inAnswer && QuestionMarks.AfterAnswerMark(line.Text) is { } rest)
            {
                inAnswer = true;
                if (rest.Length > 0)
                    answered.Add(rest);
            }
            else if (inAnswer || asked.Count > 0)
            {
                inAnswer |= mark || !AnswerMarkAhead(cursor);
                (inAnswer ? answered : asked).Add(line.Text);
            }
            else
            {
                asked.Add(line.Text);
            }

            cursor.Take();
        }

        string answer = string.Join('\n', answered);
        // One label announces the answer; several say what each part is.
        bool labelled = below.Count(line => QuestionMarks.IsPart(line.Text)) > 1;
        return new QuestionPiece(number, points, string.Join('\n', asked), answer, Points(answered, answer), first.At)
        {
            Labelled = labelled ? [.. below.Select(PieceOf)] : [],
        };
    }

    private static Piece PieceOf(PlainLine line) => ItemMarker.Read(line.Text) is { Text.Length: > 0 } marker
        ? new ItemPiece(0, marker.Ordered, marker.Text, null, line.At)
        : new ParagraphPiece(line.Text, line.At);

    private static bool Ends(PlainLine line, int next)
    {
        if (QuestionMarks.Named(line.Text) is not null || QuestionMarks.Counted(line.Text) is not null || ClosesBank().IsMatch(line.Text) || !HeadingStyles.IsAmbiguous(HeadingStyles.Of(line.Text)))
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

    // Advice after the last question is for the whole bank.
    [GeneratedRegex(@"^(?:小贴士|温馨提示|友情提示|结语|写在最后|总结)[：:]?$")]
    private static partial Regex ClosesBank();
}
