using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Functions;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Parsing;

/// <content>Operands: literals, names, brackets, prefix and postfix operators.</content>
internal sealed partial class ExpressionParser
{
    private static readonly string[] PrefixOperators = ["!", "-", "+", "++", "--", "@"];

    private static bool IsPrefixOperator(Token token) =>
        token.Kind == TokenKind.Operator && PrefixOperators.Contains(token.Text);

    private Expression ParseOperand(Reading reading)
    {
        var token = _state.Current;
        switch (token.Kind)
        {
            case TokenKind.Name:
                return ParseName();
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.Integer:
            case TokenKind.Fraction:
            case TokenKind.QuotedText:
            case TokenKind.Verbatim:
            case TokenKind.Interpolated:
                return _literals.ParseLiteral();
            case TokenKind.Operator when token.Text == "(":
                return ParseGroup();
            case TokenKind.Operator when token.Text == "[":
                return _literals.ParseArray();
            case TokenKind.Operator when token.Text == "{":
                return _literals.ParseObject();
            case TokenKind.Operator when IsPrefixOperator(token):
                return ParsePrefix(reading);
            default:
                throw ParseErrors.Unexpected(_state.Place(token), _state.Describe(token));
        }
    }

    private Expression ParseName()
    {
        var token = _state.Current;
        var place = _state.Place(token);
        switch (token.Text)
        {
            case "null":
                _state.Advance();
                return new ConstantExpression(place, Value.Null);
            case "true" or "false":
                _state.Advance();
                return new ConstantExpression(place, Value.From(token.Text == "true"));
            case "this":
                _state.Advance();
                return new ThisPath(place);
            case "empty":
                return ParseEmpty(place);
            case "for" or "while" when _state.Next.Is("."):
                return ParseLoopObject(place);
            case "do":
                throw ParseErrors.FunctionHere(place);
            case "include":
                _state.Advance();
                return new IncludeWord(place);
        }

        if (BuiltIns.IsNamespace(token.Text))
            return ParseBuiltIn(place);
        RefuseWord(token);
        _state.Advance();
        return new VariablePath(place, token.Text);
    }

    /// <summary>Refuses a name that no variable may have.</summary>
    public void RefuseWord(Token token)
    {
        if (Words.IsKeyword(token.Text))
            throw ParseErrors.KeywordHere(_state.Place(token), token.Text);
        if (Words.IsForeign(token.Text))
            throw ParseErrors.ForeignWord(_state.Place(token), token.Text, Words.InsteadOf(token.Text));
        if (Words.IsReserved(token.Text))
            throw ParseErrors.ReservedWord(_state.Place(token), token.Text);
    }

    private EmptyWord ParseEmpty(Place place)
    {
        bool isOperand = _state.Previous.Is("==") || _state.Previous.Is("!=") || _state.Next.Is("==") || _state.Next.Is("!=");
        if (!isOperand)
            throw ParseErrors.EmptyAlone(place);
        _state.Advance();
        return new EmptyWord(place);
    }

    private VariablePath ParseLoopObject(Place place)
    {
        string loop = _state.Advance().Text;
        string property = _state.Next.Text;
        if (_state.Next.Kind == TokenKind.Name && !LoopProperties.Has(loop, property))
            throw ParseErrors.UnknownLoopProperty(place, loop, property);
        return new VariablePath(place, loop);
    }

    private Expression ParseBuiltIn(Place place)
    {
        var first = _state.Current;
        if (!_state.Next.Is(".") || _state.Ahead(2).Kind != TokenKind.Name)
            throw ParseErrors.ReservedWord(place, first.Text);
        _state.Advance();
        _state.Advance();
        string name = $"{first.Text}.{_state.Advance().Text}";
        var whole = _state.PlaceFrom(first.Start);
        if (name.EndsWith(".empty", StringComparison.Ordinal) && _state.Current.Is("?"))
            return ParseMisreadEmpty(whole);
        if (!BuiltIns.TryGet(name, out var function))
            _state.Defer(ParseErrors.UnknownBuiltIn(whole, name, BuiltIns.Suggest(name)));
        return new BuiltInWord(whole, function);
    }

    private PathExpression ParseLocal()
    {
        var token = _state.Current;
        var place = _state.Place(token);
        if (token.Text == "$$")
            throw ParseErrors.WrappedBodyHere(_statements.CurrentStatementPlace(place));
        _state.Advance();
        if (token.Text == "$")
            return new ArgumentsPath(place);
        if (!token.Text.AsSpan(1).ContainsAnyExceptInRange('0', '9'))
            return new ItemPath(place, new ArgumentsPath(place), _literals.Integer(place, token.Text[1..]));
        return new LocalPath(place, token.Text);
    }

    private GroupExpression ParseGroup()
    {
        var open = _state.Advance();
        _state.Enter();
        var inner = Parse();
        _state.Leave();
        _state.Expect(")");
        return new GroupExpression(_state.PlaceFrom(open.Start), inner);
    }

    private Expression ParsePrefix(Reading reading)
    {
        var token = _state.Advance();
        var place = _state.Place(token);
        _state.Enter();
        var result = token.Text == "@" ? ParseReference(place) : ParsePrefixed(token, place, reading);
        _state.Leave();
        return result;
    }

    private Expression ParsePrefixed(Token token, Place place, Reading reading)
    {
        var operand = ParseAt(new Reading(
            ExpressionMode.Full, OperatorTable.Prefix, InArguments: false, IsPrefixOperand: reading.InArguments));
        var whole = place.To(operand.Place);
        if (operand is EmptyWord)
            throw ParseErrors.EmptyAlone(operand.Place);
        switch (token.Text)
        {
            case "!":
                return new NotExpression(whole, operand);
            case "++" or "--":
                if (operand is not PathExpression target)
                    throw ParseErrors.NotIncrementable(place);
                return new IncrementExpression(whole, target, place, token.Text == "++" ? 1 : -1, isPrefix: true);
            default:
                return new SignExpression(whole, operand, token.Text == "-");
        }
    }

    // What may follow an @: something that holds a function, or a function in parentheses.
    private Expression ParseReference(Place place)
    {
        if (_state.Current.Is("(") && _state.Next.IsName("do"))
        {
            _state.Advance();
            var function = ParseDo();
            _state.Expect(")");
            return function;
        }

        var operand = ParsePostfix(ParseOperand(default), allowCall: false, inArguments: false);
        var whole = place.To(operand.Place);
        switch (operand)
        {
            case BuiltInWord { Function: { } function }:
                return new FunctionLiteral(whole, function);
            case BuiltInWord:
                return new ConstantExpression(whole, Value.Null);
            case PathExpression path and not ThisPath:
                return new FunctionReference(whole, path);
            default:
                throw ParseErrors.NotReferable(place);
        }
    }

    private Expression ParsePostfix(Expression left, bool allowCall, bool inArguments)
    {
        int steps = 0;
        while (_state.Offset != _afterDo && ParsePostfixStep(left, allowCall, inArguments) is { } longer)
        {
            _state.Enter();
            steps++;
            left = longer;
        }

        _state.Leave(steps);
        return left;
    }

    // The expression with one more postfix, or null where none follows.
    private Expression? ParsePostfixStep(Expression left, bool allowCall, bool inArguments)
    {
        var token = _state.Current;
        if (token.Kind != TokenKind.Operator)
            return null;
        switch (token.Text)
        {
            case "." or "?." when _state.Next.Kind == TokenKind.Name:
                return ParseMember(left);
            case "[" when !_state.FollowsSpace && left is not (ArrayLiteral or ObjectLiteral or InterpolationExpression):
                return ParseIndex(left, inArguments);
            case "(" when allowCall && !_state.FollowsSpace && IsCallee(left):
                return ParseCallInParentheses(left);
            case "++" or "--":
                if (left is not PathExpression target)
                    throw ParseErrors.NotIncrementable(_state.Place(token));
                _state.Advance();
                int step = token.Text == "++" ? 1 : -1;
                return new IncrementExpression(left.Place.To(_state.Place(token)), target, _state.Place(token), step, isPrefix: false);
            default:
                return null;
        }
    }

    private Expression ParseMember(Expression left)
    {
        RefuseWordTarget(left);
        bool isConditional = _state.Advance().Text == "?.";
        var name = _state.Current;
        if (Words.IsValue(name.Text))
            throw ParseErrors.KeyNeedsIndex(_state.Place(name), name.Text);
        _state.Advance();
        if (name.Text == "empty" && _state.TryTake("?"))
            return new IsEmptyCheck(_state.PlaceFrom(left.Place.Start), left, _state.Place(name));
        return new MemberPath(left.Place.To(_state.Place(name)), left, name.Text, _state.Place(name), isConditional);
    }

    private ItemPath ParseIndex(Expression left, bool inArguments)
    {
        RefuseWordTarget(left);
        _state.Advance();
        _state.Enter();
        var index = ParseAt(new Reading(ExpressionMode.Full, 0, inArguments));
        _state.Leave();
        _state.Expect("]");
        return new ItemPath(_state.PlaceFrom(left.Place.Start), left, index);
    }

    private static void RefuseWordTarget(Expression left)
    {
        if (left is EmptyWord)
            throw ParseErrors.EmptyAlone(left.Place);
        if (left is IncludeWord)
            throw ParseErrors.ReservedWord(left.Place, "include");
        if (left is BuiltInWord { Function: { } function })
            throw ParseErrors.BuiltInAsValue(left.Place, function.Name);
    }
}
