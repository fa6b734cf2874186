using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>A question of a bank that gives each part its line: <c>题目1（2分）</c>, the prompt, <c>答案要点</c>, the answer.</summary>
internal sealed class BankQuestionRule : ILineRule
{
    public IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels)
    {
        var first = cursor.Current!;
        if (QuestionMarks.Named(first.Text) is not var (number, points, rest))
            return [];
        cursor.Take();
        return [QuestionLines.Take(cursor, first, number, points, rest)];
    }
}
