using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Reads a document in every way that it offers, and keeps the way that leaves the least unexplained.</summary>
internal static class ReadingChooser
{
    // Two ways this near each other are told apart by little.
    private const double Near = 0.05;

    // What a label of an answer, or a run of options, costs that no question takes.
    private const double Left = 0.5;

    /// <param name="isTaken">Lines that an earlier reading took.</param>
    public static BankReading? Choose(ImmutableArray<LineFacts> facts, Counts counts, bool[] isTaken, AnswerZones zones)
    {
        var readings = new List<BankReading>();
        var sure = zones with { All = [.. zones.All.Where(zone => zone.IsSure)] };
        foreach (var hypothesis in sure.All.Length == zones.All.Length ? [sure] : new[] { sure, zones })
        {
            var far = new FarNumbers(facts, hypothesis);
            bool[] covered = [.. isTaken];
            foreach (var zone in hypothesis.All)
                Array.Fill(covered, true, zone.Start, zone.End - zone.Start);
            foreach (var candidate in Candidate.Of(facts, i => !covered[i] && facts[i].Line.Kind != LineKind.Apart))
            {
                if (!candidate.Starts.IsEmpty && Read(facts, counts, candidate, covered, hypothesis, far) is { } reading)
                    readings.Add(reading);
            }
        }

        var ordered = readings.OrderBy(reading => reading.Cost).ToList();
        if (ordered.Count == 0)
            return null;
        var best = ordered[0];
        var rival = ordered.Skip(1).FirstOrDefault(other => !other.Segments.SequenceEqual(best.Segments) && other.Segments.Length != best.Segments.Length);
        return rival is not null && rival.Cost - best.Cost < Near * Math.Abs(best.Cost) ? best with { Rival = rival.By } : best;
    }

    private static BankReading? Read(ImmutableArray<LineFacts> facts, Counts counts, Candidate candidate, bool[] covered, AnswerZones zones, FarNumbers far)
    {
        var solved = new Segmentation(facts, counts, candidate, i => covered[i] || facts[i].IsOutline || facts[i].Number is { IsNamed: true } || Materials.Starts(facts[i]), far.Has).Solve();
        // What a person says is a question tells nothing of the others.
        if (!candidate.IsSaid && !Acceptance.Fits(facts, counts, candidate, solved.Segments.RemoveAll(segment => facts[segment.Start].Line.IsSaidToAsk), far.Has))
            return null;
        int answers = 0, runs = 0, at = 0;
        foreach (var segment in solved.Segments.Append(new Segment(facts.Length, facts.Length)))
        {
            for (; at < segment.Start; at++)
            {
                answers += !covered[at] && facts[at].IsAnswer ? 1 : 0;
                runs += !covered[at] && facts[at].StartsOptions ? 1 : 0;
            }

            at = Math.Max(at, segment.End);
        }

        return new BankReading(candidate.Name, solved.Segments, solved.Cost + Left * (answers + runs), zones);
    }
}
