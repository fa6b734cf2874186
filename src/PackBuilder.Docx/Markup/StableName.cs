using System.Globalization;

namespace PackBuilder.Docx.Markup;

/// <summary>Eight hexadecimal digits that stand for a text, the same in every run (FNV-1a): what Word tells definitions apart by.</summary>
internal static class StableName
{
    private const uint Basis = 2166136261, Prime = 16777619;

    public static string Of(string text)
    {
        uint hash = Basis;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * Prime);
        // Word keeps the highest values for itself.
        return (hash & 0x7FFFFFFF).ToString("X8", CultureInfo.InvariantCulture);
    }
}
