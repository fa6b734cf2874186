using System.Globalization;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Parsing;

/// <summary>Reads numbers, texts, arrays and objects.</summary>
internal sealed class LiteralParser(ParseState state, ExpressionParser expressions)
{
    private bool _inInterpolation;

    public Expression ParseLiteral()
    {
        var token = state.Current;
        var place = state.Place(token);
        Expression literal = token.Kind switch
        {
            TokenKind.Integer => Integer(place, token.Text),
            TokenKind.Fraction => Fraction(place, token.Text),
            TokenKind.Verbatim => new ConstantExpression(place, Value.From(TextLiteral.Verbatim(state.Source, token.Start, token.End))),
            TokenKind.QuotedText => new ConstantExpression(place, Value.From(Unescape(token))),
            _ => Interpolate(token, place),
        };
        state.Advance();
        return literal;
    }

    /// <summary>A whole number, which may have an exponent.</summary>
    public ConstantExpression Integer(Place place, string text)
    {
        const NumberStyles styles = NumberStyles.AllowExponent;
        if (!long.TryParse(text, styles, CultureInfo.InvariantCulture, out long value))
            throw ParseErrors.BadNumber(place, text);
        return new ConstantExpression(place, Value.From(value));
    }

    public ArrayLiteral ParseArray()
    {
        var open = state.Advance();
        state.Enter();
        var items = new List<Expression>();
        state.SkipLineEnds();
        while (!state.Current.Is("]"))
        {
            items.Add(expressions.ParseValue());
            state.SkipLineEnds();
            if (!state.Current.Is("]"))
                state.Expect(",");
            state.SkipLineEnds();
        }

        state.Leave();
        state.Advance();
        return new ArrayLiteral(state.PlaceFrom(open.Start), [.. items]);
    }

    public ObjectLiteral ParseObject()
    {
        var open = state.Advance();
        state.Enter();
        var members = new List<KeyValuePair<string, Expression>>();
        state.SkipLineEnds();
        while (!state.Current.Is("}"))
        {
            string key = ParseKey(open);
            state.Expect(":");
            state.SkipLineEnds();
            members.Add(new(key, expressions.ParseValue()));
            state.SkipLineEnds();
            if (!state.Current.Is("}"))
                state.Expect(",");
            state.SkipLineEnds();
        }

        state.Leave();
        state.Advance();
        var place = state.PlaceFrom(open.Start);
        return _inInterpolation ? throw ParseErrors.BracesInBraces(place) : new ObjectLiteral(place, [.. members]);
    }

    private string ParseKey(Token open)
    {
        var token = state.Current;
        if (token.Kind == TokenKind.Name && token.Text is "null" or "true" or "false" or "do" or "this")
            throw ParseErrors.KeyNeedsQuotes(state.Place(open), token.Text);
        if (token.Kind is not (TokenKind.Name or TokenKind.QuotedText))
            throw ParseErrors.BadKey(state.Place(token), state.Describe(token));
        string key = token.Kind == TokenKind.Name ? token.Text : Unescape(token);
        state.Advance();
        return key;
    }

    private static ConstantExpression Fraction(Place place, string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            throw ParseErrors.BadNumber(place, text);
        return new ConstantExpression(place, Value.From(value));
    }

    private string Unescape(Token token) =>
        TextLiteral.Unescape(state.Source, token.Start, token.Start + 1, token.End - 1, isInterpolated: false);

    // Splits $"text {expression} text" into its parts.
    private InterpolationExpression Interpolate(Token token, Place place)
    {
        if (_inInterpolation)
            throw ParseErrors.InterpolationInBraces(place);
        var parts = new List<Expression>();
        string content = state.Source.Content;
        int end = token.End - 1;
        int pieceStart = token.Start + 2;
        for (int i = pieceStart; i <= end; i++)
        {
            if (i < end && content[i] == '\\')
            {
                i++;
            }
            else if (i == end || content[i] == '{')
            {
                AddPiece(parts, token, pieceStart, i);
                if (i == end)
                    break;
                int close = InterpolationReader.FindBraceEnd(state.Source, i, end, out _);
                parts.Add(ParseBraces(i, close));
                i = close;
                pieceStart = close + 1;
            }
        }

        return new InterpolationExpression(place, [.. parts]);
    }

    private void AddPiece(List<Expression> parts, Token token, int start, int end)
    {
        if (start == end)
            return;
        string text = TextLiteral.Unescape(state.Source, token.Start, start, end, isInterpolated: true);
        parts.Add(new ConstantExpression(new Place(state.Source, start, end), Value.From(text)));
    }

    private Expression ParseBraces(int open, int close)
    {
        var tokens = new List<Token>();
        new CodeLexer(state.Source, open + 1, close, tokens, isInterpolation: true).ReadToEnd();
        tokens.Add(new Token(TokenKind.End, "", close, close));
        _inInterpolation = true;
        var expression = state.With(tokens, () =>
        {
            var inner = expressions.Parse();
            if (state.Current.Kind != TokenKind.End)
                throw ParseErrors.Unexpected(state.Place(state.Current), state.Describe(state.Current));
            return inner;
        });
        _inInterpolation = false;
        return expression;
    }
}
