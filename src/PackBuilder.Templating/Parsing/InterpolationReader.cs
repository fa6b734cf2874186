using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Text.Source;

namespace PackBuilder.Templating.Parsing;

/// <summary>Finds the ends of an interpolated text and of the braces inside it.</summary>
internal static class InterpolationReader
{
    /// <summary>The offset after the closing quote.</summary>
    public static int FindEnd(SourceText source, int start, int end, out TemplateException? error)
    {
        string content = source.Content;
        char quote = content[start + 1];
        int pieceStart = start;
        for (int i = start + 2; i < end; i++)
        {
            if (content[i] == quote)
            {
                error = null;
                return i + 1;
            }

            if (content[i] == '\\')
            {
                i++;
            }
            else if (content[i] == '{')
            {
                i = FindBraceEnd(source, i, end, out error);
                if (error is not null)
                    return -1;
                pieceStart = i + 1;
            }
        }

        error = ParseErrors.UnclosedText(new Place(source, pieceStart, Math.Min(pieceStart + 1, end)));
        return -1;
    }

    /// <summary>The offset of the brace that closes the one at an offset.</summary>
    public static int FindBraceEnd(SourceText source, int open, int end, out TemplateException? error)
    {
        string content = source.Content;
        error = null;
        int depth = 1;
        for (int i = open + 1; i < end; i++)
        {
            switch (content[i])
            {
                case '\n' or '\r':
                    error = ParseErrors.LineEndInBraces(new Place(source, i, i + 1));
                    return -1;
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return i;
                case '"' or '\'' or '`':
                    int close = TextLiteral.FindEnd(content, i, end, content[i]);
                    i = close < 0 ? i : close - 1;
                    break;
            }
        }

        error = ParseErrors.UnclosedBraces(new Place(source, open, open + 1));
        return -1;
    }
}
