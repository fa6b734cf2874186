using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>A question of a bank that gives each part its line: <c>题目1（2分）</c>, the prompt, <c>答案要点</c>, the answer.</summary>
internal sealed class BankQuestionRule : ILineRule
{
    public IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels)
    {
        var first = cursor.Current!;
        if (QuestionMarks.Named(first.Text) is not var (number, points, rest))
            return TakeCounted(cursor, first);
        cursor.Take();
        return [QuestionLines.Take(cursor, first, number, points, rest)];
    }

    // "Q1." is a bank's question where a labelled part follows, and else one that is often asked.
    private static IEnumerable<Piece> TakeCounted(LineCursor cursor, PlainLine first)
    {
        if (QuestionMarks.Counted(first.Text) is not var (number, prompt) || cursor.Peek(1) is not { } next || !QuestionMarks.IsPart(next.Text))
            return [];
        cursor.Take();
        return [QuestionLines.Take(cursor, first, number, null, prompt)];
    }
}
