using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// Whether what a reading found are questions. An article numbers its sections and a list its items too: most of what is taken must
/// have an answer, options, a key or the name of a question, or plainly ask and have text below it.
/// </summary>
internal static class Acceptance
{
    private const double Least = 0.6;
    private const double LeastAsk = 0.6;
    private const double PlainAsk = 0.78;

    private const int FewestPromised = 6;
    private const double LeastPromised = 0.3;
    private const int LongestTitle = 40;

    public static bool Fits(ImmutableArray<LineFacts> facts, Counts counts, Candidate candidate, ImmutableArray<Segment> segments, Func<int, bool> hasFarAnswer)
    {
        if (segments.IsEmpty)
            return false;
        if (candidate.IsList)
            return true;
        int marked = 0, asking = 0, spoken = 0;
        double asks = 0;
        bool stated = true;
        // An exam paper whose key is elsewhere has questions with nothing below them.
        bool withOptions = segments.Count(segment => counts.OptionRuns(segment.Start, segment.End) > 0) > 1;
        foreach (var segment in segments)
        {
            var first = facts[segment.Start];
            bool hasOptions = counts.OptionRuns(segment.Start, segment.End) > 0 || !first.Shared.IsEmpty;
            bool hasAnswer = counts.Answers(segment.Start, segment.End) > 0 || first.HasStemKey || hasFarAnswer(segment.Start) || hasOptions && counts.Keys(segment.Start, segment.End) > 0;
            bool named = first.Number is { IsNamed: true } || first.Label is { Field: BankField.Question };
            bool below = counts.Text(segment.Start + 1, segment.End) > 0;
            double ask = first.Body.Length == 0 && segment.Start + 1 < segment.End ? facts[segment.Start + 1].Ask : first.Ask;
            asks += named || hasOptions ? 1 : ask;
            stated &= named || first.Number is not null || first.Line.Level > 0;
            if (hasAnswer || hasOptions && (ask > 0 || named) || named && below)
                marked++;
            else if (withOptions && ask >= 1)
                asking++;
            else if (ask >= 0.6 && below)
                asking++;
            spoken += counts.Turns(segment.Start + 1, segment.End) > 0 ? 1 : 0;
        }

        // Items that ask are a list of questions, where others of the same list stand between them, and no answers.
        if (candidate.IsWeak && segments.Count(segment => facts[segment.Start].Line.Depth >= 0 && HoldsSibling(facts, segment)) * 5 > segments.Length)
            return false;
        // Lines that nothing but their place makes starts must ask.
        if (spoken * 2 > segments.Length || !stated && asks < LeastAsk * segments.Length)
            return false;
        if (IsPromised(facts, segments, asks))
            return true;
        if (marked >= Least * segments.Length && (marked > 1 || IsLoneQuestion(facts, segments)) || AskInHeadings(facts, segments))
            return true;
        if (candidate.IsWeak && !IsDense(facts, counts, segments))
            return false;
        // What an article asks in its headings is seldom a whole question.
        if (marked * 2 < segments.Length && !withOptions && (asks < PlainAsk * segments.Length || segments.Select(segment => LookOf(facts[segment.Start].Line)).Distinct().Count() > 1))
            return false;
        return marked + asking >= (candidate.IsWeak ? 0.85 : Least) * segments.Length && marked + asking > (candidate.IsWeak ? 2 : 1);
    }

    // Below a title that promises questions, what is numbered throughout is questions, of which whoever wrote them answered only some.
    private static bool IsPromised(ImmutableArray<LineFacts> facts, ImmutableArray<Segment> segments, double asks)
    {
        if (segments.Length < FewestPromised || asks < LeastPromised * segments.Length || facts.FirstOrDefault(fact => fact.Line.HasText) is not { Line.Text: { Length: <= LongestTitle } title } || !BankTitles.Promises(title))
            return false;
        int steps = Enumerable.Range(1, segments.Length - 1).Count(i => facts[segments[i].Start].Number is { } number && (number.Number == 1 || number.Number == facts[segments[i - 1].Start].Number?.Number + 1));
        return segments.All(segment => facts[segment.Start] is { Number: not null, Heads: null }) && steps * 10 >= (segments.Length - 1) * 9;
    }

    // A list of headings that all ask is one of questions, though whoever wrote it has not answered them all yet.
    private static bool AskInHeadings(ImmutableArray<LineFacts> facts, ImmutableArray<Segment> segments) =>
        segments.Length > 2 && segments.All(segment => facts[segment.Start] is { Line.Level: > 0, Ask: >= 1 });

    private static bool HoldsSibling(ImmutableArray<LineFacts> facts, Segment segment)
    {
        for (int i = segment.Start + 1; i < segment.End; i++)
        {
            if (facts[i].Line.Depth == facts[segment.Start].Line.Depth && facts[i].Line.StartsBlock)
                return true;
        }

        return false;
    }

    // Questions that nothing marks are all items of one depth, or none is an item.
    private static int LookOf(BankLine line) => line.Kind == LineKind.Item ? line.Depth : -1;

    // One question alone must ask, and have its answer marked.
    private static bool IsLoneQuestion(ImmutableArray<LineFacts> facts, ImmutableArray<Segment> segments) =>
        segments.Length == 1 && (facts[segments[0].Start].Ask >= 0.6 || facts[segments[0].Start].Number is { IsNamed: true });

    // Questions that only their look shows follow each other closely, and there is little else.
    private static bool IsDense(ImmutableArray<LineFacts> facts, Counts counts, ImmutableArray<Segment> segments)
    {
        int taken = segments.Sum(segment => counts.Text(segment.Start, segment.End));
        return segments.Length > 2 && taken * 10 >= counts.Text(0, facts.Length) * 7 && segments.All(segment => counts.Text(segment.Start, segment.End) <= 12);
    }
}
