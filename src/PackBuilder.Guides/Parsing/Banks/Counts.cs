using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>How often each kind of evidence stands up to a line, so that any stretch is counted at once.</summary>
internal sealed class Counts
{
    private readonly int[] _answers;
    private readonly int[] _runs;
    private readonly int[] _turns;
    private readonly int[] _keys;
    private readonly int[] _text;
    private readonly ImmutableArray<int[]> _named;

    public Counts(ImmutableArray<LineFacts> facts)
    {
        _answers = Sum(facts, fact => fact.IsAnswer);
        _runs = Sum(facts, fact => fact.StartsOptions);
        _turns = Sum(facts, fact => fact.IsTurn);
        _keys = Sum(facts, fact => fact.TellsKey);
        _text = Sum(facts, fact => fact.Line.HasText || fact.Line.Kind == LineKind.Code);
        // Few names repeat in a document; the rest count together only.
        _named = [.. facts.Where(fact => fact.IsAnswer).GroupBy(fact => fact.Label!.Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(6)
            .Select(group => Sum(facts, fact => fact.IsAnswer && fact.Label!.Name == group.Key))];
    }

    public int AllAnswers => _answers[^1];

    public int Answers(int from, int to) => _answers[to] - _answers[from];

    public int OptionRuns(int from, int to) => _runs[to] - _runs[from];

    /// <summary>Right options that are marked, or named by an explanation.</summary>
    public int Keys(int from, int to) => _keys[to] - _keys[from];

    public int Turns(int from, int to) => _turns[to] - _turns[from];

    public int Text(int from, int to) => _text[to] - _text[from];

    /// <summary>Labels of answers that a stretch has a second time.</summary>
    public int Repeated(int from, int to)
    {
        int repeated = 0;
        foreach (int[] name in _named)
            repeated += Math.Max(0, name[to] - name[from] - 1);
        return repeated;
    }

    private static int[] Sum(ImmutableArray<LineFacts> facts, Func<LineFacts, bool> counts)
    {
        int[] sums = new int[facts.Length + 1];
        for (int i = 0; i < facts.Length; i++)
            sums[i + 1] = sums[i] + (counts(facts[i]) ? 1 : 0);
        return sums;
    }
}
