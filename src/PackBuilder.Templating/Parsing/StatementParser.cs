using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Statements;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Parsing;

/// <summary>
/// Reads statements. Those with a body are in StatementParser.Blocks.cs, functions in StatementParser.Functions.cs.
/// </summary>
internal sealed partial class StatementParser
{
    private readonly ParseState _state;
    private readonly ExpressionParser _expressions;
    private readonly BlockParser _blocks;
    private BodyContext _context;
    private int _statementStart;

    public StatementParser(ParseState state)
    {
        _state = state;
        _expressions = new ExpressionParser(state, this);
        _blocks = new BlockParser(state, this);
    }

    /// <summary>A whole template.</summary>
    public Page ParsePage()
    {
        _state.RefuseError();
        var body = _blocks.Parse();
        if (_state.Current.Kind != TokenKind.End)
            throw _blocks.StrayWord();
        _state.ThrowDeferred();
        return new Page(_state.PlaceFrom(0), body);
    }

    /// <summary>From the start of the statement being read to a place in it.</summary>
    public Place CurrentStatementPlace(Place place) => place with { Start = Math.Min(_statementStart, place.Start) };

    public Statement Parse()
    {
        var token = _state.Current;
        _statementStart = token.Start;
        if (token.Kind == TokenKind.Local && token.Text == "$$")
            return ParseWrappedBody();
        if (token.Kind != TokenKind.Name || (token.Text is "for" or "while" && _state.Next.Is(".")))
            return ParseExpressionStatement();
        return token.Text switch
        {
            "if" => ParseIf(),
            "case" => ParseCase(),
            "for" => ParseFor(),
            "while" => ParseWhile(),
            "capture" => ParseCapture(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "func" => ParseFunction(),
            "import" => ParseImport(),
            "readonly" => ParseReadOnly(),
            "ret" => ParseReturn(),
            "break" or "continue" => ParseBreak(),
            _ => IsInlineFunction() ? ParseInlineFunction() : ParseExpressionStatement(),
        };
    }

    private WrappedBodyStatement ParseWrappedBody()
    {
        var place = _state.Place(_state.Current);
        if (!_context.InFunction)
            throw ParseErrors.WrappedBodyOutside(place);
        _state.Advance();
        return new WrappedBodyStatement(place);
    }

    private Statement ParseExpressionStatement()
    {
        var expression = _expressions.Parse(ExpressionMode.Statement);
        var op = _state.Current;
        if (!OperatorTable.IsAssignment(op))
            return new PrintStatement(expression);
        var target = RequireAssignable(expression);
        _state.Advance();
        var value = _expressions.ParseValue();
        return OperatorTable.OfAssignment(op.Text) is { } compound
            ? new CompoundAssignStatement(target, compound, _state.Place(op), value)
            : new AssignStatement(target, value);
    }

    private static PathExpression RequireAssignable(Expression expression) => expression switch
    {
        ThisPath => throw ParseErrors.NotAssignable(expression.Place),
        ArgumentsPath => throw ParseErrors.NotAssignable(expression.Place),
        MemberPath { Name: "size" } => throw ParseErrors.NotAssignable(expression.Place),
        PathExpression path => path,
        _ => throw ParseErrors.NotAssignable(expression.Place),
    };

    private ImportStatement ParseImport()
    {
        var place = _state.Place(_state.Advance());
        return new ImportStatement(place, _expressions.Parse());
    }

    private ReadOnlyStatement ParseReadOnly()
    {
        var place = _state.Place(_state.Advance());
        var name = _state.Current;
        if (name.Kind is not (TokenKind.Name or TokenKind.Local))
            throw ParseErrors.NameExpected(_state.Place(name), _state.Describe(name));
        if (name.Kind == TokenKind.Name)
            _expressions.RefuseWord(name);
        _state.Advance();
        return new ReadOnlyStatement(place, name.Text, _state.Place(name));
    }

    private ReturnStatement ParseReturn()
    {
        var place = _state.Place(_state.Advance());
        if (_context.InWrap)
            throw ParseErrors.LeavingWrap(place, "ret");
        if (_state.Current.EndsStatement)
            return new ReturnStatement(place, null);
        if (_context.InCapture)
            throw ParseErrors.ReturnInCapture(place);
        return new ReturnStatement(place, _expressions.ParseValue());
    }

    private BreakStatement ParseBreak()
    {
        var token = _state.Advance();
        var place = _state.Place(token);
        if (!_context.InLoop)
            throw _context.InWrap ? ParseErrors.LeavingWrap(place, token.Text) : ParseErrors.OutsideLoop(place, token.Text);
        return new BreakStatement(place, token.Text == "break" ? Flow.Break : Flow.Continue);
    }

    // Reads a body under a context of its own.
    private Block ParseBody(BodyContext context)
    {
        var outer = _context;
        _context = context;
        var body = _blocks.Parse();
        _context = outer;
        return body;
    }

    private Block ParseBodyToEnd(Place keyword, BodyContext context)
    {
        var body = ParseBody(context);
        _blocks.ExpectEnd(keyword);
        return body;
    }
}
