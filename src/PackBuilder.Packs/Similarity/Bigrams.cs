using System.Collections.Immutable;

namespace PackBuilder.Packs.Similarity;

/// <summary>Pairs of neighbouring characters: what two texts have in common says how near they are.</summary>
public static class Bigrams
{
    /// <summary>Each pair once, in ascending order; a text of one character counts as a pair with nothing.</summary>
    public static ImmutableArray<int> Of(string text)
    {
        var pairs = new SortedSet<int>();
        if (text.Length == 1)
            pairs.Add(text[0]);
        for (int i = 1; i < text.Length; i++)
            pairs.Add(text[i - 1] << 16 | text[i]);
        return [.. pairs];
    }

    /// <summary>Shared pairs by all pairs (Jaccard), from 0 to 1.</summary>
    public static double Similarity(ImmutableArray<int> one, ImmutableArray<int> other)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            int order = one[i].CompareTo(other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        int all = one.Length + other.Length - shared;
        return all == 0 ? 1 : (double)shared / all;
    }
}
