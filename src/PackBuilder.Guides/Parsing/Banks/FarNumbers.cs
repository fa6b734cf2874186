using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// Which lines have an answer in a block after them. Where a number stands more often before the block than in it, the last ones
/// have: the others count something else, such as the rules of an exam.
/// </summary>
internal sealed class FarNumbers
{
    private readonly HashSet<int> _lines = [];

    public FarNumbers(ImmutableArray<LineFacts> facts, AnswerZones zones)
    {
        if (!zones.Asked.IsEmpty)
            _lines.UnionWith(Enumerable.Range(0, facts.Length).Where(i => zones.Asked.Contains(QuestionPieces.LettersOf(facts[i].Body))));
        if (zones.All.IsEmpty)
            return;
        bool[] waits = Waiting(facts, zones);
        string?[] kinds = SectionKinds.Of(facts);
        int from = 0;
        foreach (var zone in zones.All)
        {
            var entries = zone.Entries.ToLookup(entry => entry.Number, entry => entry.Kind);
            var numbered = Enumerable.Range(from, zone.Start - from).Where(i => facts[i].Number is { Number: > 0 } number && entries.Contains(number.Number));
            // Where no question has a number, they count as they stand.
            var labelled = Enumerable.Range(from, zone.Start - from).Where(i => facts[i] is { Number: null, Label: { Field: BankField.Question, IsStrong: true } }).ToList();
            if (!numbered.Any() && labelled.Count >= zone.Entries.Length)
                _lines.UnionWith(labelled);
            foreach (var same in numbered.GroupBy(i => (facts[i].Number!.Number, facts[i].Number!.Family)))
                _lines.UnionWith(Chosen([.. same], [.. entries[same.Key.Number]]));
            from = zone.End;
        }

        IEnumerable<int> Chosen(ImmutableArray<int> lines, ImmutableArray<string?> answers)
        {
            if (lines.Any(line => waits[line]))
                lines = lines.RemoveAll(line => !waits[line]);
            var named = lines.Where(line => kinds[line] is { } kind && answers.Contains(kind)).ToList();
            return named.Count == answers.Length ? named : lines.TakeLast(answers.Length);
        }
    }

    // What has its answer below it waits for none, and neither do the points of an answer, which count on from one.
    private static bool[] Waiting(ImmutableArray<LineFacts> facts, AnswerZones zones)
    {
        bool[] waits = new bool[facts.Length];
        var starts = zones.All.Where(zone => zone.End > zone.Start).ToDictionary(zone => zone.Start);
        int point = 0, last = -1;
        bool inAnswer = false;
        for (int i = 0; i < facts.Length; i++)
        {
            if (starts.TryGetValue(i, out var zone))
            {
                // The title of a block is the answer of nothing.
                (inAnswer, last) = (false, -1);
                i = zone.End - 1;
            }
            else if (facts[i].IsAnswer)
            {
                if (last >= 0)
                    waits[last] = false;
                (inAnswer, point) = (true, 0);
            }
            else if (facts[i].Number is { } number)
            {
                inAnswer &= number.Number == point + 1;
                point = number.Number;
                if (inAnswer)
                    continue;
                waits[i] = true;
                last = i;
            }
            else if (facts[i].IsOutline)
            {
                (inAnswer, last) = (false, -1);
            }
        }

        return waits;
    }

    public bool Has(int line) => _lines.Contains(line);
}
