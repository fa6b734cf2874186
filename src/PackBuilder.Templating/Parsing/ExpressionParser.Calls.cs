using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Parsing;

/// <content>Calls with and without parentheses, pipes, functions written on the spot.</content>
internal sealed partial class ExpressionParser
{
    private static bool IsCallee(Expression expression) =>
        expression is VariablePath or LocalPath or MemberPath or ItemPath or BuiltInWord or IncludeWord or MisreadEmpty;

    // True where the current token begins an argument of a call without parentheses.
    private bool StartsArgument(Reading reading, Expression left, CallBuilder? call)
    {
        if (!IsArgumentStart(_state.Current) || (call is null && IsLoopParameter(reading)))
            return false;
        if (call is not null || reading.IsPrefixOperand)
            return true;
        if (reading.InArguments)
            return false;
        if (reading.Mode == ExpressionMode.Then ? !(reading.AfterPipe && left is BuiltInWord) : reading.Strength > 0)
            throw ParseErrors.CallNeedsParentheses(left.Place);
        return true;
    }

    private static bool IsArgumentStart(Token token) => token.Kind switch
    {
        TokenKind.Name => !Words.IsKeyword(token.Text) || Words.IsValue(token.Text),
        TokenKind.Local or TokenKind.Integer or TokenKind.Fraction or TokenKind.QuotedText or TokenKind.Verbatim
            or TokenKind.Interpolated => true,
        _ => token.Kind == TokenKind.Operator && token.Text is "(" or "[" or "{" or "!" or "@",
    };

    private bool IsLoopParameter(Reading reading)
    {
        if (reading.Mode != ExpressionMode.ForList || _state.Current.Kind != TokenKind.Name)
            return false;
        bool isNamed = _state.Next.Is(":");
        bool isKnown = _state.Current.Text is "offset" or "limit" or "reversed";
        if (isNamed && !isKnown)
            throw ParseErrors.UnknownLoopParameter(_state.Place(_state.Current), _state.Current.Text);
        return isNamed || _state.Current.Text == "reversed";
    }

    private CallBuilder StartOrExtend(CallBuilder? call, Expression left)
    {
        if (call is null)
            return new CallBuilder(_state, left, isPipe: false);
        call.Add(Resolve(left));
        return call;
    }

    // Reads a function written on the spot, or named arguments: both end the call.
    private bool TryNamedOrDo(CallBuilder call)
    {
        if (_state.Current.IsName("do"))
        {
            call.Add(ParseDo());
            return true;
        }

        if (_state.Current.Kind != TokenKind.Name || !_state.Next.Is(":"))
            return false;
        while (_state.Current.Kind == TokenKind.Name && _state.Next.Is(":"))
        {
            var name = _state.Advance();
            _state.Advance();
            var value = _state.Current.IsName("do") ? ParseDo() : ParseBasic();
            call.Add(new NamedArgument(name.Text, _state.Place(name), value));
        }

        if (_state.Offset != _afterDo && IsArgumentStart(_state.Current))
            throw ParseErrors.PositionalAfterNamed(_state.Place(_state.Current));
        return true;
    }

    /// <summary>A value that needs no brackets in any place: no operators, no calls.</summary>
    public Expression ParseBasic()
    {
        var token = _state.Current;
        if (token.Is("-") && _state.Next.Kind is TokenKind.Integer or TokenKind.Fraction)
        {
            _state.Advance();
            var number = _literals.ParseLiteral();
            return new SignExpression(_state.PlaceFrom(token.Start), number, isNegative: true);
        }

        if (IsPrefixOperator(token))
            throw ParseErrors.Unexpected(_state.Place(token), _state.Describe(token));
        return Resolve(ParsePostfix(ParseOperand(default), allowCall: false, inArguments: false));
    }

    private Expression ParseCallInParentheses(Expression target) =>
        FillParentheses(new CallBuilder(_state, target, isPipe: false));

    private Expression FillParentheses(CallBuilder call)
    {
        _state.Expect("(");
        _state.Enter();
        while (!_state.Current.Is(")"))
        {
            ParseArgumentInParentheses(call);
            if (!_state.Current.Is(")"))
                _state.Expect(",");
            if (_state.Current.Is(")") && _state.Previous.Is(","))
                throw ParseErrors.Unexpected(_state.Place(_state.Current), _state.Describe(_state.Current));
        }

        _state.Leave();
        _state.Expect(")");
        return call.Build();
    }

    private void ParseArgumentInParentheses(CallBuilder call)
    {
        var name = _state.Current;
        if (name.Kind == TokenKind.Name && _state.Next.Is(":"))
        {
            _state.Advance();
            _state.Advance();
            call.Add(new NamedArgument(name.Text, _state.Place(name), ParseValue()));
        }
        else if (call.Named.Count > 0)
        {
            throw ParseErrors.PositionalAfterNamed(_state.Place(name));
        }
        else
        {
            call.Add(ParseValue());
        }
    }

    // Reads what follows a "|". True where arguments without parentheses follow.
    private bool ParsePipe(ref Expression left, ref CallBuilder? call, ref CallBuilder? closed)
    {
        _state.Advance();
        _state.SkipLineEnds();
        var pipe = new CallBuilder(_state, ParsePipeTarget(), isPipe: true);
        pipe.Add(left);
        if (_state.Current.Is("(") && !_state.FollowsSpace)
        {
            left = FillParentheses(pipe);
            return false;
        }

        if (!IsArgumentStart(_state.Current))
        {
            left = pipe.Build();
            return false;
        }

        if (TryNamedOrDo(pipe))
        {
            left = pipe.Build();
            closed = pipe;
            return false;
        }

        call = pipe;
        return true;
    }

    private Expression ParsePipeTarget()
    {
        var token = _state.Current;
        if (token.Is("@") || token.Is("(") || token.IsName("do"))
            throw ParseErrors.PipeTarget(_state.Place(token));
        var target = ParsePostfix(ParseOperand(default), allowCall: false, inArguments: false);
        return IsCallee(target) ? target : throw ParseErrors.PipeTarget(target.Place);
    }

    private static Expression BuildCall(CallBuilder call, Reading reading)
    {
        var result = call.Build();
        if (!reading.IsPrefixOperand)
            return result;
        return call.Target is PathExpression target
            ? new MisreadCall(result.Place, target)
            : throw ParseErrors.CallNeedsParentheses(call.Target.Place);
    }

    // After "string.empty" a "?" belongs to the name: what follows is then read as arguments.
    private MisreadEmpty ParseMisreadEmpty(Place name)
    {
        _state.Advance();
        var operand = ParsePostfix(ParseOperand(default), allowCall: true, inArguments: false);
        if (!_state.TryTake(":") || operand is not (VariablePath or LocalPath))
            throw ParseErrors.MisreadEmpty(operand.Place);
        ParseBasic();
        return new MisreadEmpty(name);
    }

    // A built-in function named without arguments is called without arguments.
    private Expression Resolve(Expression expression) =>
        expression is BuiltInWord or IncludeWord ? new CallBuilder(_state, expression, false).Build() : expression;

    /// <summary>A target and arguments as <c>wrap</c> takes them.</summary>
    public CallBuilder ParseWrapCall(Place keyword)
    {
        if (_state.Current.Kind is not (TokenKind.Name or TokenKind.Local))
            throw ParseErrors.WrapTarget(keyword);
        var target = ParsePostfix(ParseOperand(default), allowCall: false, inArguments: false);
        if (target is BuiltInWord or IncludeWord)
            throw ParseErrors.WrapOfBuiltIn(target.Place);
        if (target is not PathExpression)
            throw ParseErrors.WrapTarget(keyword);
        var call = new CallBuilder(_state, target, isPipe: false);
        while (_state.Offset != _afterDo && IsArgumentStart(_state.Current) && !TryNamedOrDo(call))
            call.Add(ParseArgument());
        return call;
    }

    private Expression ParseArgument()
    {
        var reading = new Reading(ExpressionMode.Full, 1, InArguments: true);
        var left = ParsePostfix(ParseOperand(reading), allowCall: true, inArguments: true);
        CallBuilder? none = null;
        int chain = 0;
        Join(ref left, ref none, ref chain, reading);
        _state.Leave(chain);
        return left;
    }

    private FunctionLiteral ParseDo()
    {
        var function = _statements.ParseAnonymousFunction(out var place);
        _afterDo = _state.Offset;
        return new FunctionLiteral(place, function);
    }

    /// <summary>What may be assigned to: a variable, a member or an item.</summary>
    public PathExpression ParseTarget()
    {
        var target = ParsePostfix(ParseOperand(default), allowCall: false, inArguments: false);
        return target is PathExpression path ? path : throw ParseErrors.NotAssignable(target.Place);
    }
}
