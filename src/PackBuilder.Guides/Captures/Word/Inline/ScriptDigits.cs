namespace PackBuilder.Guides.Captures.Word.Inline;

/// <summary>Raised and lowered numbers as characters: without them 10² would be 102.</summary>
internal static class ScriptDigits
{
    private const string Plain = "0123456789+-=()n";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    /// <param name="script"><c>superscript</c>, <c>subscript</c> or anything else.</param>
    /// <returns>The same text where it holds more than numbers, such as the ending of an ordinal.</returns>
    public static string Write(string? script, string text)
    {
        string? forms = script switch
        {
            "superscript" => Raised,
            "subscript" => Lowered,
            _ => null,
        };
        return forms is not null && text.All(c => Plain.Contains(c, StringComparison.Ordinal)) && text.Any(char.IsAsciiLetterOrDigit)
            ? string.Concat(text.Select(c => forms[Plain.IndexOf(c, StringComparison.Ordinal)]))
            : text;
    }
}
