namespace PackBuilder.Exchange.WordFiles;

/// <summary>Puts what was changed in a printed text into the text of the guide, which has marks that are not printed.</summary>
internal static class CellPatch
{
    /// <param name="source">What the guide says.</param>
    /// <param name="printed">The same as it comes home from a file that nobody changed.</param>
    /// <param name="changed">As it comes home from the changed file.</param>
    public static string Apply(string source, string printed, string changed)
    {
        if (source == printed)
            return changed;
        int[] inSource = Kept(source), inPrinted = Kept(printed);
        if (!inSource.Select(i => source[i]).SequenceEqual(inPrinted.Select(i => printed[i])))
            return changed;
        int shared = Math.Min(printed.Length, changed.Length);
        int head = 0, tail = 0;
        while (head < shared && printed[head] == changed[head])
            head++;
        while (tail < shared - head && printed[^(tail + 1)] == changed[^(tail + 1)])
            tail++;
        string put = changed[head..^tail];
        int first = inPrinted.Count(i => i < head), last = inPrinted.Count(i => i < printed.Length - tail);
        return first == last
            ? source.Insert(first == 0 ? 0 : inSource[first - 1] + 1, put)
            : source[..inSource[first]] + Without(put, printed[head..inPrinted[first]], printed[(inPrinted[last - 1] + 1)..^tail]) + source[(inSource[last - 1] + 1)..];
    }

    // White space around what was changed stays in the source.
    private static string Without(string put, string before, string after)
    {
        if (before.Length > 0 && put.StartsWith(before, StringComparison.Ordinal))
            put = put[before.Length..];
        return after.Length > 0 && put.EndsWith(after, StringComparison.Ordinal) ? put[..^after.Length] : put;
    }

    private static int[] Kept(string text) => [.. Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]) && text[i] is not ('*' or '`' or '\\'))];
}
