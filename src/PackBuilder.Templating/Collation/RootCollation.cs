namespace PackBuilder.Templating.Collation;

/// <summary>
/// Compares texts in the order that languages share by default: first their letters, then accents, then upper and lower
/// case; white space before punctuation, symbols, digits and letters; Han characters last.
/// </summary>
internal static class RootCollation
{
    public static int Compare(string a, string b)
    {
        if (a == b)
            return 0;
        var left = CollationTable.Root.ElementsOf(a);
        var right = CollationTable.Root.ElementsOf(b);
        int order = CompareLevel(left, right, element => element.Primary);
        if (order == 0)
            order = CompareLevel(left, right, element => element.Secondary);
        return order != 0 ? order : CompareLevel(left, right, element => element.Tertiary);
    }

    public static bool StartsWith(string text, string value) =>
        MatchesAt(CollationTable.Root.ElementsOf(text), 0, CollationTable.Root.ElementsOf(value));

    public static bool EndsWith(string text, string value)
    {
        var elements = CollationTable.Root.ElementsOf(text);
        var wanted = CollationTable.Root.ElementsOf(value);
        return MatchesAt(elements, elements.Count - wanted.Count, wanted);
    }

    /// <summary>The offset of the first occurrence, or −1.</summary>
    public static int IndexOf(string text, string value)
    {
        var wanted = CollationTable.Root.ElementsOf(value);
        if (wanted.Count == 0)
            return 0;
        var elements = CollationTable.Root.ElementsOf(text);
        for (int i = 0; i <= elements.Count - wanted.Count; i++)
        {
            if (MatchesAt(elements, i, wanted))
                return elements[i].Offset;
        }

        return -1;
    }

    public static bool EqualsIgnoreCase(string a, string b)
    {
        var left = CollationTable.Root.ElementsOf(a.ToLowerInvariant());
        var right = CollationTable.Root.ElementsOf(b.ToLowerInvariant());
        return left.Count == right.Count && MatchesAt(left, 0, right);
    }

    private static int CompareLevel(
        List<CollationElement> left, List<CollationElement> right, Func<CollationElement, uint> weight)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            // An accent has no letter of its own.
            while (i < left.Count && weight(left[i]) == 0)
                i++;
            while (j < right.Count && weight(right[j]) == 0)
                j++;
            if (i == left.Count || j == right.Count)
                return (i < left.Count ? 1 : 0) - (j < right.Count ? 1 : 0);
            int order = weight(left[i++]).CompareTo(weight(right[j++]));
            if (order != 0)
                return order;
        }
    }

    // True where the wanted weights stand at a place, and no accent follows that would change the last letter.
    private static bool MatchesAt(List<CollationElement> elements, int at, List<CollationElement> wanted)
    {
        if (at < 0 || at + wanted.Count > elements.Count)
            return false;
        for (int i = 0; i < wanted.Count; i++)
        {
            if (!elements[at + i].WeighsLike(wanted[i]))
                return false;
        }

        int next = at + wanted.Count;
        return wanted.Count == 0 || next == elements.Count || !elements[next].IsAccent;
    }
}
