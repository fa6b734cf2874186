namespace PackBuilder.Templating.Collation;

/// <summary>
/// Compares texts in the order that languages share by default: first their letters, then accents, then upper and lower
/// case; white space before punctuation, symbols, digits and letters; Han characters last.
/// </summary>
/// <param name="table">The weights of characters.</param>
internal sealed class RootCollation(CollationTable table) : IComparer<string>
{
    public int Compare(string? a, string? b)
    {
        if (a is null || b is null || a == b)
            return string.CompareOrdinal(a, b);
        var left = table.ElementsOf(a);
        var right = table.ElementsOf(b);
        int order = CompareLevel(left, right, element => element.Primary);
        if (order == 0)
            order = CompareLevel(left, right, element => element.Secondary);
        return order != 0 ? order : CompareLevel(left, right, element => element.Tertiary);
    }

    private static int CompareLevel(List<CollationElement> left, List<CollationElement> right, Func<CollationElement, uint> weight)
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
}
