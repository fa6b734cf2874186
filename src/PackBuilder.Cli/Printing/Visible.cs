using System.Globalization;
using System.Text;

namespace PackBuilder.Cli.Printing;

/// <summary>
/// Text of sources, names of files and what is said about them, fit for a terminal or a log: what moves the cursor, changes colours, turns
/// the direction of writing or cannot be seen is written as its code point, so that nobody's file can print what it likes.
/// </summary>
internal static class Visible
{
    /// <param name="keepsLineEnds">For texts of several lines.</param>
    public static string Of(string text, bool keepsLineEnds = false)
    {
        int first = 0;
        while (first < text.Length && !IsHidden(text, first, keepsLineEnds))
            first++;
        if (first == text.Length)
            return text;
        var shown = new StringBuilder(text.Length + 16).Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            if (IsHidden(text, i, keepsLineEnds))
                shown.Append(CultureInfo.InvariantCulture, $"<U+{(int)text[i]:X4}>");
            else
                shown.Append(text[i]);
        }

        return shown.ToString();
    }

    /// <summary>The same for JSON, whose own escapes leave marks of direction as they are.</summary>
    public static string InJson(string json)
    {
        if (!json.Any(c => c != '\n' && IsFormat(c)))
            return json;
        var escaped = new StringBuilder(json.Length + 16);
        foreach (char c in json)
        {
            if (IsFormat(c))
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    // Controls of C0 and C1, marks and overrides of direction, invisible signs, line and paragraph separators, halves of a pair.
    private static bool IsHidden(string text, int i, bool keepsLineEnds)
    {
        char c = text[i];
        if (c is '\n' or '\t')
            return !keepsLineEnds;
        if (char.IsSurrogate(c))
            return !(char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) || char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]));
        return char.IsControl(c) || IsFormat(c);
    }

    private static bool IsFormat(char c) => c is '\u2028' or '\u2029' or '\uFEFF' or '\u061C'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
}
