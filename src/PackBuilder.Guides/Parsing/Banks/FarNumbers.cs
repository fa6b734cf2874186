using System.Collections.Immutable;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// Which lines have an answer in a block behind them. Where a number stands more often before the block than in it, the last ones
/// have: the others count something else, such as the rules of an exam.
/// </summary>
internal sealed class FarNumbers
{
    private readonly HashSet<int> _lines = [];

    public FarNumbers(ImmutableArray<LineFacts> facts, AnswerZones zones)
    {
        int from = 0;
        foreach (var zone in zones.All)
        {
            var entries = zone.Entries.CountBy(entry => entry.Number).ToDictionary();
            var numbered = Enumerable.Range(from, zone.Start - from).Where(i => facts[i].Number is { Number: > 0 } number && entries.ContainsKey(number.Number));
            foreach (var same in numbered.GroupBy(i => (facts[i].Number!.Number, facts[i].Number!.Family)))
                _lines.UnionWith(same.TakeLast(entries[same.Key.Number]));
            from = zone.End;
        }
    }

    public bool Has(int line) => _lines.Contains(line);
}
