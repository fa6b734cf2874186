using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Text.Source;

namespace PackBuilder.Templating.Parsing;

/// <summary>Finds the end of a number and what kind of number it is.</summary>
internal static class NumberReader
{
    public static (TokenKind Kind, int Length, TemplateException? Error) Read(SourceText source, int start, int end)
    {
        string content = source.Content;
        var kind = TokenKind.Integer;
        int at = Digits(content, start, end);
        if (At(content, at, end) == '.' && char.IsAsciiDigit(At(content, at + 1, end)))
        {
            kind = TokenKind.Fraction;
            at = Digits(content, at + 1, end);
        }
        else if (At(content, at, end) == '.' && At(content, at + 1, end) != '.')
        {
            return Bad(source, start, at + 1);
        }

        bool isNegative = false;
        if (At(content, at, end) is 'e' or 'E')
        {
            at++;
            isNegative = At(content, at, end) == '-';
            if (At(content, at, end) is '+' or '-')
                at++;
            if (!char.IsAsciiDigit(At(content, at, end)))
                return (kind, 0, ParseErrors.BadExponent(new Place(source, at, at + 1)));
            at = Digits(content, at, end);
        }

        char next = At(content, at, end);
        if (char.IsLetterOrDigit(next) || next == '_' || (isNegative && kind == TokenKind.Integer))
            return Bad(source, start, at);
        return (kind, at - start, null);
    }

    private static (TokenKind, int, TemplateException?) Bad(SourceText source, int start, int end) =>
        (TokenKind.Error, 0, ParseErrors.BadNumber(new Place(source, start, end), source.Content[start..end]));

    private static int Digits(string content, int at, int end)
    {
        while (char.IsAsciiDigit(At(content, at, end)))
            at++;
        return at;
    }

    private static char At(string content, int at, int end) => at < end ? content[at] : '\0';
}
