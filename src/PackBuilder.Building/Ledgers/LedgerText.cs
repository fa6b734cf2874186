using System.Text;

namespace PackBuilder.Building.Ledgers;

/// <summary>
/// A text as it is looked for on pages: letters and digits alone. Marks, spaces, escapes and the hyphens at line ends go, so that what
/// typesetting and Markdown add or take away makes no difference.
/// </summary>
internal static class LedgerText
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        Append(folded, text);
        return folded.ToString();
    }

    public static void Append(StringBuilder folded, string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                folded.Append(c);
        }
    }
}
