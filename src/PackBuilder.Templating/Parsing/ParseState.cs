using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Text.Source;

namespace PackBuilder.Templating.Parsing;

/// <summary>The tokens of a template and how far they are read; what the parsers of statements and expressions share.</summary>
internal sealed class ParseState(SourceText source, List<Token> tokens)
{
    private const int MaxDepth = 100;

    private List<Token> _tokens = tokens;
    private int _index;
    private int _depth;
    private int _blocks;
    private TemplateException? _deferred;

    public SourceText Source { get; } = source;

    public Token Current => _tokens[_index];

    public Token Next => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    /// <summary>The end of the token before the current one.</summary>
    public int PreviousEnd => _index == 0 ? 0 : _tokens[_index - 1].End;

    public bool FollowsSpace => Current.Start > PreviousEnd;

    public Token Previous => _tokens[Math.Max(0, _index - 1)];

    /// <summary>Where the current token starts.</summary>
    public int Offset => Current.Start;

    public Token Ahead(int count) => _tokens[Math.Min(_index + count, _tokens.Count - 1)];

    public Token Behind(int count) => _tokens[Math.Max(0, _index - count)];

    public Token Advance()
    {
        var token = _tokens[_index];
        if (_index + 1 < _tokens.Count)
            _index++;
        RefuseError();
        return token;
    }

    /// <summary>Throws where the lexer met an error at this token.</summary>
    public void RefuseError()
    {
        if (Current.Kind == TokenKind.Error)
            throw Current.Error!;
    }

    public bool TryTake(string op)
    {
        if (!Current.Is(op))
            return false;
        Advance();
        return true;
    }

    public void Expect(string op)
    {
        if (!TryTake(op))
            throw ParseErrors.Expected(Place(Current), op, Describe(Current));
    }

    public void SkipLineEnds()
    {
        while (Current.Kind == TokenKind.LineEnd)
            Advance();
    }

    /// <summary>Requires the end of a statement. The token itself stays.</summary>
    public void ExpectStatementEnd()
    {
        if (!Current.EndsStatement)
            throw ParseErrors.ExpectedStatementEnd(Place(Current), Describe(Current));
    }

    public Place Place(Token token) => new(Source, token.Start, token.End);

    public Place PlaceFrom(int start) => new(Source, start, Math.Max(start, PreviousEnd));

    public string Describe(Token token) => token.Kind switch
    {
        TokenKind.LineEnd => "the end of the line",
        TokenKind.CodeEnd => "'}}'",
        TokenKind.End => "the end of the template",
        _ => $"'{Source.Content[token.Start..token.End]}'",
    };

    /// <summary>Counts levels of nesting in expressions; pair with <see cref="Leave"/>.</summary>
    public void Enter(int levels = 1)
    {
        _depth += levels;
        if (_depth > MaxDepth)
            throw ParseErrors.TooDeep(Place(Current), MaxDepth);
    }

    public void Leave(int levels = 1) => _depth -= levels;

    /// <summary>The same for blocks, which have a limit of their own.</summary>
    public void EnterBlock()
    {
        if (_blocks++ > MaxDepth)
            throw ParseErrors.TooDeep(Place(Current), MaxDepth);
    }

    public void LeaveBlock() => _blocks--;

    /// <summary>Keeps an error about a built-in function, which yields to an error of syntax further on.</summary>
    public void Defer(TemplateException error) => _deferred ??= error;

    public void ThrowDeferred()
    {
        if (_deferred is not null)
            throw _deferred;
    }

    /// <summary>Reads other tokens, those inside the braces of an interpolated text, and comes back.</summary>
    public T With<T>(List<Token> tokens, Func<T> read)
    {
        var (savedTokens, savedIndex) = (_tokens, _index);
        (_tokens, _index) = (tokens, 0);
        RefuseError();
        var result = read();
        (_tokens, _index) = (savedTokens, savedIndex);
        return result;
    }
}
