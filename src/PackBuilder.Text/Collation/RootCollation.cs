namespace PackBuilder.Text.Collation;

/// <summary>
/// Compares texts in the order that languages share by default: first their letters, then accents, then upper and lower
/// case; white space before punctuation, symbols, digits and letters; Han characters last.
/// </summary>
public sealed class RootCollation : IComparer<string>
{
    private readonly CollationTable _table;

    private RootCollation(CollationTable table) => _table = table;

    /// <summary>Han characters by code point.</summary>
    public static RootCollation Languages { get; } = new(CollationTable.Root);

    /// <summary>Han characters by pinyin, tone and strokes, each under its customary reading, as Chinese glossaries have them.</summary>
    public static RootCollation Pinyin { get; } = new(CollationTable.Pinyin);

    public int Compare(string? a, string? b)
    {
        if (a is null || b is null || a == b)
            return string.CompareOrdinal(a, b);
        var left = _table.ElementsOf(a);
        var right = _table.ElementsOf(b);
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
