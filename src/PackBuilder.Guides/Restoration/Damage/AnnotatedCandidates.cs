using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>The characters that a first byte and a reading leave. Sites annotate Traditional characters only.</summary>
/// <param name="annotated">Characters that carry a reading elsewhere in the same document: a site has a fixed list.</param>
internal sealed class AnnotatedCandidates(LanguageModel model, IReadOnlySet<char> annotated)
{
    private const double NotSeen = 2.5;
    private static readonly Lazy<Dictionary<char, string[]>> _readings = new(() =>
        ChineseTables.Pairs("readings.txt.gz").Where(pair => pair.Key.Length == 1).ToDictionary(pair => pair.Key[0], pair => pair.Value.Split(' ')));

    public CandidateList Of(int lead, string reading)
    {
        var choices = new List<(int Trail, double Cost)>();
        int likely = 0;
        bool anySeen = false;
        foreach (byte trail in CodePagePairs.TrailBytes)
        {
            if (CodePagePairs.Default.Decode(lead, trail) is not { } c
                || !_readings.Value.TryGetValue(c, out var readings) || !readings.Contains(reading))
                continue;
            bool seen = annotated.Contains(c);
            anySeen |= seen;
            choices.Add((trail, seen ? 0 : NotSeen));
            likely += model.Knows(Simplifier.Default[c]) ? 1 : 0;
        }

        return new CandidateList(choices, likely > 1 && !anySeen);
    }
}

/// <param name="IsGuess">More than one of them is a character of today's Chinese.</param>
internal sealed record CandidateList(IReadOnlyList<(int Trail, double Cost)> Choices, bool IsGuess);
