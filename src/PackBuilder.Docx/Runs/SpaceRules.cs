using System.Text;
using PackBuilder.Documents.Scripts;

namespace PackBuilder.Docx.Runs;

/// <summary>
/// Takes out the spaces that typists put between Han and Latin: Word adds a quarter em there by itself (autoSpaceDE), and
/// both together would be too much.
/// </summary>
internal static class SpaceRules
{
    /// <param name="before">The character before the text, 0 for none.</param>
    /// <param name="after">The character after it, 0 for none.</param>
    public static string Apply(string text, int before, int after)
    {
        if (!HasNeedless(text, before, after))
            return text;
        var kept = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int left = i > 0 ? text[i - 1] : before;
            int right = i + 1 < text.Length ? text[i + 1] : after;
            if (text[i] != ' ' || !IsNeedless(left, right))
                kept.Append(text[i]);
        }

        return kept.ToString();
    }

    private static bool HasNeedless(string text, int before, int after)
    {
        for (int i = text.IndexOf(' '); i >= 0; i = text.IndexOf(' ', i + 1))
        {
            if (IsNeedless(i > 0 ? text[i - 1] : before, i + 1 < text.Length ? text[i + 1] : after))
                return true;
        }

        return false;
    }

    private static bool IsNeedless(int left, int right) =>
        IsMark(left) || IsMark(right) || IsHan(left) && IsLatin(right) || IsLatin(left) && IsHan(right);

    private static bool IsHan(int c) => EastAsian.IsWide(c) && !IsMark(c);

    private static bool IsMark(int c) => c is >= 0x3001 and <= 0x3002 or >= 0x3008 and <= 0x3011 or >= 0xFF01 and <= 0xFF0F or 0xFF1A or 0xFF1B or 0xFF1F;

    private static bool IsLatin(int c) => c < 0x80 && char.IsAsciiLetterOrDigit((char)c);
}
