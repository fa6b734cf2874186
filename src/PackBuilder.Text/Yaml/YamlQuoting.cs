using System.Globalization;
using System.Text;

namespace PackBuilder.Text.Yaml;

/// <summary>
/// Writes a text as one YAML scalar that every reader takes as that same text, whether it follows YAML 1.1 or 1.2.
/// A text stays bare only where nothing in it could mean anything else; all others are double-quoted on one line.
/// </summary>
public static class YamlQuoting
{
    // What YAML 1.1 or 1.2 take for a truth value or for nothing, in any case of letters.
    private static readonly string[] Words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

    public static string Write(string text) => IsSafeBare(text) ? text : Quote(text);

    private static bool IsSafeBare(string text)
    {
        if (text.Length == 0 || !IsLetter(text[0]) || text[^1] == ' ')
            return false;
        return text.All(IsSafeInside) && !Words.Contains(text, StringComparer.OrdinalIgnoreCase);
    }

    // Starting with a letter rules out numbers, dates, times, ".inf" and every indicator.
    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c is >= '\u3400' and <= '\u9FFF';

    // Chinese punctuation and full-width forms have no meaning in YAML.
    private static bool IsSafeInside(char c) =>
        IsLetter(c) || char.IsAsciiDigit(c) || c is ' ' or '_' or '-' or '.' or '/' or '+' or '@' or '(' or ')'
            or '“' or '”' or '‘' or '’' or '…' or '—' or '·'
            or >= '\u3001' and <= '\u301F' or >= '\uFF01' and <= '\uFF5E';

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                quoted.Append(text[i]).Append(text[++i]);
            else
                AppendEscaped(quoted, text[i]);
        }

        return quoted.Append('"').ToString();
    }

    private static void AppendEscaped(StringBuilder quoted, char c)
    {
        string? escaped = c switch
        {
            '"' => "\\\"",
            '\\' => @"\\",
            '\n' => @"\n",
            '\r' => @"\r",
            '\t' => @"\t",
            // Half of a pair is no character: nothing can write it down.
            _ when char.IsSurrogate(c) => "\uFFFD",
            < ' ' or >= '\u007F' and <= '\u00A0' or '\u2028' or '\u2029' or '\u200B' or '\uFEFF' or '\uFFFE' or '\uFFFF' =>
                string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            _ => null,
        };
        if (escaped is null)
            quoted.Append(c);
        else
            quoted.Append(escaped);
    }
}
