using System.Globalization;
using System.Text;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Text.Source;

namespace PackBuilder.Templating.Parsing;

/// <summary>Quoted texts: where they end and what they say.</summary>
internal static class TextLiteral
{
    /// <summary>The offset after the closing quote of the text that starts at an offset, or −1.</summary>
    public static int FindEnd(string content, int start, int end, char quote)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (content[i] == '\\' && quote != '`')
                i++;
            else if (content[i] == quote && quote == '`' && i + 1 < end && content[i + 1] == '`')
                i++;
            else if (content[i] == quote)
                return i + 1;
        }

        return -1;
    }

    /// <summary>The text of a literal in backticks.</summary>
    public static string Verbatim(SourceText source, int start, int end) =>
        source.Content[(start + 1)..(end - 1)].Replace("``", "`", StringComparison.Ordinal);

    /// <summary>The text between two offsets with its escapes resolved.</summary>
    /// <param name="literalStart">The start of the whole literal, where an unknown escape is reported.</param>
    public static string Unescape(SourceText source, int literalStart, int start, int end, bool isInterpolated)
    {
        string content = source.Content;
        if (content.IndexOf('\\', start, end - start) < 0)
            return content[start..end];
        var builder = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            if (content[i] == '\\')
                i = Escape(source, literalStart, i + 1, end, isInterpolated, builder);
            else
                builder.Append(content[i]);
        }

        return builder.ToString();
    }

    // Appends what the escape means; returns the offset of its last character.
    private static int Escape(
        SourceText source, int literalStart, int at, int end, bool isInterpolated, StringBuilder builder)
    {
        char c = source.Content[at];
        switch (c)
        {
            case '\n':
                return at;
            case '\r':
                return at + 1 < end && source.Content[at + 1] == '\n' ? at + 1 : at;
            case 'x':
                return Hexadecimal(source, at, end, 2, builder);
            case 'u':
                return Hexadecimal(source, at, end, 4, builder);
            case '{' when isInterpolated:
                builder.Append('{');
                return at;
        }

        int index = "\"'\\nrtbfv0".IndexOf(c);
        if (index < 0)
            throw ParseErrors.UnknownEscape(new Place(source, literalStart, at + 1), c);
        builder.Append("\"'\\\n\r\t\b\f\v\0"[index]);
        return at;
    }

    private static int Hexadecimal(SourceText source, int at, int end, int digits, StringBuilder builder)
    {
        for (int i = at + 1; i <= at + digits; i++)
        {
            if (i >= end || !char.IsAsciiHexDigit(source.Content[i]))
                throw ParseErrors.BadHexadecimal(new Place(source, i, i + 1), digits);
        }

        builder.Append((char)int.Parse(source.Content.AsSpan(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        return at + digits;
    }
}
