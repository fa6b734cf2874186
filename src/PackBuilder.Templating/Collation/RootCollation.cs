namespace PackBuilder.Templating.Collation;

/// <summary>Compares texts as languages do by default.</summary>
internal static class RootCollation
{
    public static int Compare(string a, string b)
    {
        int order = string.Compare(a, b, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : -string.CompareOrdinal(a, b);
    }

    public static bool StartsWith(string text, string value) => text.StartsWith(value, StringComparison.Ordinal);

    public static bool EndsWith(string text, string value) => text.EndsWith(value, StringComparison.Ordinal);

    public static bool EqualsIgnoreCase(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    public static int IndexOf(string text, string value) => text.IndexOf(value, StringComparison.Ordinal);
}
