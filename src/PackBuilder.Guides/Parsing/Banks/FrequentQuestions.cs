using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// Tells questions that candidates ask from those that interviewers do. Both are written <c>问：</c>, <c>答：</c>; an article has a few
/// such pairs for its readers among other text, a bank has little else.
/// </summary>
internal static class FrequentQuestions
{
    private static readonly WordTable Headings = WordTable.Load("faq.txt");

    public static bool Are(ImmutableArray<LineFacts> facts, ImmutableArray<Segment> segments)
    {
        if (segments.All(segment => IsHeaded(facts, segment.Start)))
            return true;
        int taken = segments.Sum(segment => segment.End - segment.Start);
        int all = facts.Count(fact => fact.Line.Kind != LineKind.Whole);
        return taken * 2 < all;
    }

    // The heading above, if it says so.
    private static bool IsHeaded(ImmutableArray<LineFacts> facts, int start)
    {
        for (int i = start - 1; i >= 0; i--)
        {
            if (facts[i].IsOutline)
                return Headings.NameOf((facts[i].Number is null ? facts[i].Line.Text : facts[i].Body).Trim('*', ' ', '：', ':')) is not null;
        }

        return false;
    }

    /// <summary>The pair has the English that guides are written with, which the rule for such pairs reads with its hashes.</summary>
    public static bool AreWritten(IReadOnlyList<LineFacts> lines) =>
        lines.Any(line => line.Line.Text.StartsWith("EN:", StringComparison.Ordinal) || line.Line.Text.StartsWith("EN：", StringComparison.Ordinal));

    /// <summary>A pair of the two short labels, and nothing else.</summary>
    public static bool IsOne(IReadOnlyList<LineFacts> lines, QuestionDraft draft)
    {
        var first = lines[0];
        bool asks = first.Label is { Field: BankField.Question, Name: "问" or "Q" or "q" or "问题" or "提问" } || first.Number is { IsNamed: true } && first.Body.Length > 0;
        return asks && draft.Options.Count == 0 && draft.Answers is [{ Name: "答" or "A" or "a" or "答案" or "解答" or "回答" or "Answer" }] && draft.Intent.Count == 0 && draft.Explanation.Count == 0;
    }
}
