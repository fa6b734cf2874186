using System.Collections.Immutable;

namespace PackBuilder.Packs.Similarity;

/// <summary>
/// Finds the pairs of texts that are nearly the same without comparing all with all. Texts that reach a similarity t share at least
/// one of the first n - ceil(t n) + 1 of their n bigrams, if all are sorted from the rarest to the commonest (prefix filtering);
/// so only texts that share a rare bigram are compared.
/// </summary>
public static class NearTexts
{
    /// <summary>Jaccard similarity of bigrams from which on two texts count as near.</summary>
    public const double Threshold = 0.75;

    // Of a text no more than so many are compared: a bank that repeats one sentence ten thousand times stays quick.
    private const int MostCandidates = 128;

    /// <param name="texts">Folded, all different.</param>
    /// <returns>Pairs of indexes, the smaller one first, in ascending order.</returns>
    public static ImmutableArray<(int First, int Second)> Find(IReadOnlyList<string> texts)
    {
        ImmutableArray<int>[] sets = [.. texts.Select(Bigrams.Of)];
        var frequency = new Dictionary<int, int>();
        foreach (int pair in sets.SelectMany(set => set))
            frequency[pair] = frequency.GetValueOrDefault(pair) + 1;

        var seen = new Dictionary<int, List<int>>();
        var found = ImmutableArray.CreateBuilder<(int, int)>();
        for (int i = 0; i < sets.Length; i++)
        {
            var prefix = Prefix(sets[i], frequency);
            foreach (int j in Candidates(prefix, seen).Where(j => CanBeNear(sets[i], sets[j]) && Bigrams.Similarity(sets[i], sets[j]) >= Threshold))
                found.Add((j, i));
            foreach (int pair in prefix)
            {
                if (!seen.TryGetValue(pair, out var list))
                    seen.Add(pair, list = []);
                list.Add(i);
            }
        }

        found.Sort();
        return found.ToImmutable();
    }

    private static int[] Prefix(ImmutableArray<int> set, Dictionary<int, int> frequency)
    {
        int length = set.Length - (int)Math.Ceiling(Threshold * set.Length) + 1;
        return [.. set.OrderBy(pair => frequency[pair]).ThenBy(pair => pair).Take(length)];
    }

    private static List<int> Candidates(int[] prefix, Dictionary<int, List<int>> seen)
    {
        var candidates = new List<int>();
        var known = new HashSet<int>();
        foreach (int pair in prefix)
        {
            foreach (int j in seen.GetValueOrDefault(pair) ?? [])
            {
                if (candidates.Count == MostCandidates)
                    return candidates;
                if (known.Add(j))
                    candidates.Add(j);
            }
        }

        return candidates;
    }

    private static bool CanBeNear(ImmutableArray<int> one, ImmutableArray<int> other) =>
        Math.Min(one.Length, other.Length) >= Threshold * Math.Max(one.Length, other.Length);
}
