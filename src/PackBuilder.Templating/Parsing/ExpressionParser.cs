using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Parsing;

/// <summary>
/// Reads expressions: operands (ExpressionParser.Operands.cs), calls and pipes (ExpressionParser.Calls.cs) and here what
/// joins them. It follows the way Scriban reads, so that what both accept means the same.
/// </summary>
internal sealed partial class ExpressionParser
{
    private readonly ParseState _state;
    private readonly StatementParser _statements;
    private readonly LiteralParser _literals;

    // The token after a do … end: nothing may be joined to it there.
    private int _afterDo = -1;

    public ExpressionParser(ParseState state, StatementParser statements)
    {
        _state = state;
        _statements = statements;
        _literals = new LiteralParser(state, this);
    }

    public Expression Parse(ExpressionMode mode = ExpressionMode.Full) => ParseAt(new Reading(mode, 0, false));

    /// <summary>An expression, or a function written on the spot.</summary>
    public Expression ParseValue() => _state.Current.IsName("do") ? ParseDo() : Parse();

    /// <param name="Strength">Operators that bind no stronger than this end the reading.</param>
    /// <param name="InArguments">True inside the arguments of a call without parentheses.</param>
    /// <param name="AfterPipe">True in a conditional that follows a pipe.</param>
    private readonly record struct Reading(
        ExpressionMode Mode, int Strength, bool InArguments, bool IsPrefixOperand = false, bool AfterPipe = false);

    private Expression ParseAt(Reading reading)
    {
        CallBuilder? call = null;
        int chain = 0;
        Expression left;
        do
        {
            bool inArguments = reading.InArguments || call is not null;
            left = ParseOperand(reading with { InArguments = inArguments });
            left = ParsePostfix(left, allowCall: !reading.InArguments, inArguments);
        }
        while (Join(ref left, ref call, ref chain, reading));

        _state.Leave(chain);
        if (left is EmptyWord && reading.Strength == 0)
            throw ParseErrors.EmptyAlone(left.Place);
        return left;
    }

    // Joins operators, pipes and arguments to an operand until something else comes. True where another argument comes.
    private bool Join(ref Expression left, ref CallBuilder? call, ref int chain, Reading reading)
    {
        // A call whose last argument was named takes no operators.
        CallBuilder? closed = null;
        while (_state.Offset != _afterDo)
        {
            if (closed is null && StartsArgument(reading, left, call))
            {
                call = StartOrExtend(call, left);
                if (!TryNamedOrDo(call))
                    return true;
                left = BuildCall(call, reading);
                (closed, call) = (call, null);
                continue;
            }

            left = Resolve(left);
            if (TryConditional(ref left, ref call, closed, reading))
                return false;
            if (closed is null && TryBinary(ref left, call, reading, ref chain))
                continue;
            if (!_state.Current.Is("|") || reading.Strength > 0)
                break;
            if (reading.Mode == ExpressionMode.Then)
                FailThenPipe();
            Finish(ref left, ref call, reading);
            _state.Enter();
            chain++;
            closed = null;
            if (ParsePipe(ref left, ref call, ref closed))
                return true;
        }

        if (closed is null)
            RefuseAssignment(left, call, reading);
        Finish(ref left, ref call, reading);
        return false;
    }

    // Ends a call without parentheses: what was read last is its last argument.
    private void Finish(ref Expression left, ref CallBuilder? call, Reading reading)
    {
        left = Resolve(left);
        if (call is null)
            return;
        call.Add(left);
        left = BuildCall(call, reading);
        call = null;
    }

    private bool TryBinary(ref Expression left, CallBuilder? call, Reading reading, ref int chain)
    {
        var token = _state.Current;
        if (!OperatorTable.TryGet(token, out var op, out int strength) || strength <= reading.Strength
            || (reading.Mode == ExpressionMode.When && op == BinaryOperator.Or))
            return false;
        _state.Enter();
        chain++;
        _state.Advance();
        bool inArguments = reading.InArguments || call is not null;
        var right = ParseAt(reading with { Strength = strength, InArguments = inArguments, IsPrefixOperand = false });
        left = Combine(left, op, _state.Place(token), right);
        return true;
    }

    private static Expression Combine(Expression left, BinaryOperator op, Place opPlace, Expression right)
    {
        var place = left.Place.To(right.Place);
        if (left is not EmptyWord && right is not EmptyWord)
            return new BinaryExpression(place, op, opPlace, left, right);
        bool isEquality = op is BinaryOperator.Equal or BinaryOperator.NotEqual;
        if (!isEquality || (left is EmptyWord && right is EmptyWord))
            throw ParseErrors.EmptyAlone(left is EmptyWord ? left.Place : right.Place);
        return new EmptyComparison(place, op, opPlace, left is EmptyWord ? right : left);
    }

    private bool TryConditional(ref Expression left, ref CallBuilder? call, CallBuilder? closed, Reading reading)
    {
        if (!_state.Current.Is("?") || reading.Strength > 0 || reading.Mode == ExpressionMode.When)
            return false;
        if ((call ?? closed) is { IsPipe: false } plain)
            throw ParseErrors.ConditionalAfterCall(plain.Target.Place);
        bool afterPipe = (call ?? closed) is not null;
        Finish(ref left, ref call, reading);
        _state.Enter();
        _state.Advance();
        var then = ParseThen(afterPipe);
        _state.Expect(":");
        var otherwise = ParseAt(new Reading(
            reading.Mode == ExpressionMode.Then ? ExpressionMode.Then : ExpressionMode.Full, 0, reading.InArguments));
        _state.Leave();
        left = new ConditionalExpression(left.Place.To(otherwise.Place), left, then, otherwise);
        return true;
    }

    private Expression ParseThen(bool afterPipe)
    {
        if (IsPrefixOperator(_state.Current) && !_state.Current.Is("@"))
            FailThenPrefix();
        return ParseAt(new Reading(ExpressionMode.Then, 0, false, AfterPipe: afterPipe));
    }

    // After a prefix operator or a pipe the colon no longer ends the branch: it is read as a named argument.
    private void FailThenPrefix()
    {
        var place = _state.Place(_state.Current);
        while (IsPrefixOperator(_state.Current))
            _state.Advance();
        FailThen(ParsePostfix(ParseOperand(default), allowCall: true, inArguments: false), place);
    }

    private void FailThenPipe()
    {
        var place = _state.Place(_state.Advance());
        _state.SkipLineEnds();
        FailThen(ParsePostfix(ParseOperand(default), allowCall: true, inArguments: false), place);
    }

    private void FailThen(Expression operand, Place place)
    {
        if (!_state.Current.Is(":"))
            throw ParseErrors.ThenNeedsParentheses(place);
        if (operand is not (VariablePath or LocalPath))
            throw ParseErrors.ThenNeedsParentheses(operand.Place);
        _state.Advance();
        Parse();
        throw ParseErrors.ThenNeedsParentheses(_state.Place(_state.Current));
    }

    private void RefuseAssignment(Expression left, CallBuilder? call, Reading reading)
    {
        if (!OperatorTable.IsAssignment(_state.Current))
            return;
        bool isAllowed = reading is { Mode: ExpressionMode.Statement, Strength: 0 } && call is null && left is PathExpression;
        if (!isAllowed || _state.Current.Text == "===")
            throw ParseErrors.NoAssignmentHere(left.Place);
    }
}
