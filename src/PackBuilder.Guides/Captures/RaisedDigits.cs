using System.Text;

namespace PackBuilder.Guides.Captures;

/// <summary>
/// Raised and lowered numbers, for formats that mark them: 10² printed as 102 would be another number. Only figures and their signs
/// exist as characters; raised letters, as in 1st, read well on the line.
/// </summary>
internal static class RaisedDigits
{
    private const string Plains = "0123456789+-=()n";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    public static string Raise(string text) => Replace(text, Raised);

    public static string Lower(string text) => Replace(text, Lowered);

    /// <summary>The character that was raised or lowered.</summary>
    public static Rune Plain(Rune rune)
    {
        if (!rune.IsBmp)
            return rune;
        int index = Raised.IndexOf((char)rune.Value, StringComparison.Ordinal);
        if (index < 0)
            index = Lowered.IndexOf((char)rune.Value, StringComparison.Ordinal);
        return index < 0 ? rune : new Rune(Plains[index]);
    }

    // All of it or nothing: a note mark such as [3] is no figure, and neither are brackets alone.
    private static string Replace(string text, string digits) =>
        text.All(c => Plains.Contains(c, StringComparison.Ordinal)) && text.Any(c => c is not ('(' or ')'))
            ? string.Concat(text.Select(c => digits[Plains.IndexOf(c, StringComparison.Ordinal)]))
            : text;
}
