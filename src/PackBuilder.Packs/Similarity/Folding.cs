using System.Text;
using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Similarity;

/// <summary>
/// A text without what does not change what it says: width, case, spaces, punctuation and marks. Numbers stay with their signs and
/// decimal points: three days are not five, and 1.5 is not 15. Look-alikes such as radicals were put right when the guide was read.
/// </summary>
public static class Folding
{
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var folded = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = Narrow(text[i]);
            bool isPoint = c == '.' && IsDigit(text, i - 1) && IsDigit(text, i + 1);
            bool isSign = c is '+' or '-' && IsDigit(text, i + 1) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));
            if (isPoint || isSign || c == '%' || char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>Both languages, kept apart.</summary>
    public static string Fold(LocalizedText? text) => text is null ? "" : Fold(text.Zh) + "\u0001" + Fold(text.En);

    // Full-width forms of ASCII (Unicode, Halfwidth and Fullwidth Forms).
    private static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    private static bool IsDigit(string text, int i) => i >= 0 && i < text.Length && char.IsAsciiDigit(Narrow(text[i]));
}
