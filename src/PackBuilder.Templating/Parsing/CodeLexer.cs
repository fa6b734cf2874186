using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Language;
using PackBuilder.Text.Source;

namespace PackBuilder.Templating.Parsing;

/// <summary>Reads the tokens of one code block, or of the braces of an interpolated text.</summary>
internal sealed class CodeLexer(SourceText source, int start, int end, List<Token> tokens, bool isInterpolation = false)
{
    // Longest first, so that the first that fits is the right one.
    private static readonly string[] Operators =
    [
        "//=", "..<", "...", "===",
        "||", "|>", "&&", "==", "!=", "<=", "<<", ">=", ">>", "++", "+=", "--", "-=", "*=", "//", "/=", "%=", "??", "?!",
        "?.", "..",
        "|", "&", "=", "!", "<", ">", "+", "-", "*", "/", "%", "?", ".", ",", ":", ";", "(", ")", "[", "]", "{", "}",
        "@", "^",
    ];

    private readonly string _content = source.Content;
    private int _braces;

    public int Position { get; private set; } = start;

    public StripMark ClosingMark { get; private set; }

    /// <summary>True where the source ended before the block did.</summary>
    public bool ReachedEnd { get; private set; }

    /// <summary>False where an error, or the end of the source, came before the closing marker.</summary>
    public bool ReadToEnd()
    {
        while (true)
        {
            SkipSpace();
            if (Position >= end)
            {
                ReachedEnd = true;
                return false;
            }

            if (TryClose())
                return true;
            if (!ReadToken())
                return false;
        }
    }

    private void SkipSpace()
    {
        while (Position < end && char.IsWhiteSpace(_content[Position]) && _content[Position] is not ('\n' or '\r'))
            Position++;
    }

    private bool TryClose()
    {
        if (_braces > 0 || isInterpolation || ClosingLength(Position) is not (> 0 and var length))
            return false;
        ClosingMark = length == 2 ? StripMark.None : _content[Position] == '-' ? StripMark.All : StripMark.Line;
        Add(TokenKind.CodeEnd, "}}", length);
        return true;
    }

    // The length of a closing marker at a place, 0 where there is none.
    private int ClosingLength(int at)
    {
        if (At(at) == '}' && At(at + 1) == '}')
            return 2;
        return At(at) is '-' or '~' && At(at + 1) == '}' && At(at + 2) == '}' ? 3 : 0;
    }

    private bool ReadToken()
    {
        char c = _content[Position];
        if (c is '\n' or '\r')
            Add(TokenKind.LineEnd, "", c == '\r' && At(Position + 1) == '\n' ? 2 : 1);
        else if (c == '#')
            SkipComment();
        else if (char.IsLetter(c) || c == '_')
            ReadName(TokenKind.Name, Position);
        else if (c == '$' && At(Position + 1) is '"' or '\'')
            return ReadInterpolated();
        else if (c == '$')
            ReadLocal();
        else if (char.IsAsciiDigit(c))
            return ReadNumber();
        else if (c is '"' or '\'' or '`')
            return ReadQuoted(c);
        else
            return ReadOperator();
        return true;
    }

    private void SkipComment()
    {
        bool isLong = At(Position + 1) == '#';
        Position += isLong ? 2 : 1;
        while (Position < end && ClosingLength(Position) == 0)
        {
            if (isLong && _content[Position] == '#' && At(Position + 1) == '#')
            {
                Position += 2;
                return;
            }

            if (!isLong && _content[Position] is '\n' or '\r')
                return;
            Position++;
        }
    }

    private void ReadName(TokenKind kind, int from)
    {
        int at = from;
        while (char.IsLetterOrDigit(At(at)) || At(at) == '_')
            at++;
        Add(kind, _content[Position..at], at - Position);
    }

    private void ReadLocal()
    {
        if (At(Position + 1) == '$')
            Add(TokenKind.Local, "$$", 2);
        else
            ReadName(TokenKind.Local, Position + 1);
    }

    private bool ReadNumber()
    {
        var (kind, length, error) = NumberReader.Read(source, Position, end);
        if (error is not null)
            return Fail(error);
        Add(kind, _content.Substring(Position, length), length);
        return true;
    }

    private bool ReadQuoted(char quote)
    {
        int close = TextLiteral.FindEnd(_content, Position, end, quote);
        if (close < 0)
            return Fail(ParseErrors.UnclosedText(new Place(source, Position, Position + 1)));
        Add(quote == '`' ? TokenKind.Verbatim : TokenKind.QuotedText, "", close - Position);
        return true;
    }

    private bool ReadInterpolated()
    {
        int close = InterpolationReader.FindEnd(source, Position, end, out var error);
        if (error is not null)
            return Fail(error);
        Add(TokenKind.Interpolated, "", close - Position);
        return true;
    }

    private bool ReadOperator()
    {
        foreach (string op in Operators)
        {
            if (string.CompareOrdinal(_content, Position, op, 0, op.Length) != 0 || Position + op.Length > end)
                continue;
            _braces += op == "{" ? 1 : op == "}" && _braces > 0 ? -1 : 0;
            Add(TokenKind.Operator, op, op.Length);
            return true;
        }

        return Fail(ParseErrors.UnknownCharacter(new Place(source, Position, Position + 1), _content[Position]));
    }

    private char At(int position) => position < end ? _content[position] : '\0';

    private void Add(TokenKind kind, string text, int length)
    {
        tokens.Add(new Token(kind, text, Position, Position + length));
        Position += length;
    }

    private bool Fail(TemplateException error)
    {
        tokens.Add(new Token(TokenKind.Error, "", Position, Position, error));
        return false;
    }
}
