namespace PackBuilder.Text.Data;

/// <summary>Which items of two lists keep their order: as many as can be, so that few count as moved (longest increasing subsequence).</summary>
public static class KeptOrder
{
    /// <param name="places">Of the items of the second list, in its order: their places in the first one, all different.</param>
    /// <returns>The places of those that keep their order.</returns>
    public static HashSet<int> Of(IReadOnlyList<int> places)
    {
        var ends = new List<int>();
        var before = new int[places.Count];
        for (int i = 0; i < places.Count; i++)
        {
            int at = ends.BinarySearch(i, Comparer<int>.Create((a, b) => places[a].CompareTo(places[b])));
            at = at < 0 ? ~at : at;
            before[i] = at == 0 ? -1 : ends[at - 1];
            if (at == ends.Count)
                ends.Add(i);
            else
                ends[at] = i;
        }

        var kept = new HashSet<int>();
        for (int i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
            kept.Add(places[i]);
        return kept;
    }
}
