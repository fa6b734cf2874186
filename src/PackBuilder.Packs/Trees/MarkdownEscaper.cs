using System.Text;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// Turns a text into Markdown that prints as exactly that text, wherever a template puts it: no text of a source can
/// become a heading, a list, a container, a table cell's end, an attribute or HTML.
/// </summary>
internal static class MarkdownEscaper
{
    // Marks that mean something anywhere in a line. A backslash before ASCII punctuation is always taken back out
    // (CommonMark 2.4).
    private const string Always = "\\`*_{}[]<>|~^$&";

    // Marks that mean something only when doubled: ==mark==, ++insert++, ::container::.
    private const string WhenDoubled = "=+:";

    public static string Escape(string text)
    {
        text = OneLine(text);
        var escaped = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            if (NeedsEscape(text, i))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A text is one line of Markdown: line ends become spaces, or nothing between Han characters; controls go.</summary>
    public static string OneLine(string text)
    {
        text = text.Trim();
        if (!text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029'))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (string part in text.Split(['\n', '\r', '\t', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Length > 0 && (char.IsAscii(line[^1]) || char.IsAscii(part[0])))
                line.Append(' ');
            foreach (char c in part.Where(c => !char.IsControl(c)))
                line.Append(c);
        }

        return line.ToString();
    }

    public static bool NeedsEscape(string text, int i)
    {
        char c = text[i];
        if (!char.IsAsciiLetterOrDigit(c) && Always.Contains(c))
            return true;
        if (WhenDoubled.Contains(c))
            return i == 0 || text[i - 1] == c || i + 1 < text.Length && text[i + 1] == c;
        return StartsBlock(text, i);
    }

    // "# heading", "- item", "> quote" and "1. item", "1) item" at the start of a line.
    private static bool StartsBlock(string text, int i)
    {
        if (i == 0)
            return text[i] is '#' or '-' or '!' or '%' or '@';
        return text[i] is '.' or ')' && i <= 9 && text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
