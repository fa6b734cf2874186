using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Statements;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Parsing;

/// <content>Statements with a body.</content>
internal sealed partial class StatementParser
{
    private IfStatement ParseIf()
    {
        var keyword = _state.Place(_state.Advance());
        var branches = new List<IfBranch> { ParseIfBranch() };
        Block? otherwise = null;
        int levels = 0;
        while (_state.Current.IsName("else") && otherwise is null)
        {
            _state.Advance();
            if (_state.Current.IsName("if"))
            {
                _state.Enter();
                levels++;
                _state.Advance();
                branches.Add(ParseIfBranch());
            }
            else
            {
                _state.ExpectStatementEnd();
                otherwise = ParseBody(_context);
            }
        }

        _state.Leave(levels);
        _blocks.ExpectEnd(keyword);
        return new IfStatement(keyword, [.. branches], otherwise);
    }

    private IfBranch ParseIfBranch()
    {
        var condition = _expressions.Parse();
        _state.ExpectStatementEnd();
        return new IfBranch(condition, ParseBody(_context));
    }

    // The else branch of a loop or case, if there is one. A loop's does not belong to its loop.
    private Block? ParseElse()
    {
        if (!_state.Current.IsName("else"))
            return null;
        _state.Advance();
        _state.ExpectStatementEnd();
        return ParseBody(_context);
    }

    private CaseStatement ParseCase()
    {
        var keyword = _state.Place(_state.Advance());
        var subject = _expressions.Parse();
        _state.ExpectStatementEnd();
        SkipToWhen(keyword);
        var branches = new List<WhenBranch>();
        while (_state.Current.IsName("when"))
        {
            _state.Advance();
            branches.Add(ParseWhen(subject.Place));
        }

        if (branches.Count == 0 && !_state.Current.IsName("end"))
            throw _blocks.StrayWord();
        var otherwise = ParseElse();
        _blocks.ExpectEnd(keyword);
        return new CaseStatement(keyword, subject, [.. branches], otherwise);
    }

    // Between case and the first when only white space may stand.
    private void SkipToWhen(Place keyword)
    {
        while (true)
        {
            var token = _state.Current;
            bool isSpace = token.Kind is TokenKind.CodeStart or TokenKind.CodeEnd or TokenKind.LineEnd || token.Is(";")
                || (token.Kind == TokenKind.Text && string.IsNullOrWhiteSpace(token.Text));
            if (token.Kind == TokenKind.End)
                throw ParseErrors.MissingEnd(keyword, "case");
            if (token.Kind == TokenKind.Name && token.Text is "when" or "else" or "end")
                return;
            if (!isSpace)
                throw ParseErrors.BeforeWhen(_state.Place(token));
            _state.Advance();
        }
    }

    private WhenBranch ParseWhen(Place subject)
    {
        var candidates = new List<WhenCandidate>();
        do
            candidates.Add(new WhenCandidate(_expressions.Parse(ExpressionMode.When), subject));
        while (_state.TryTake(",") || _state.TryTake("||"));
        _state.ExpectStatementEnd();
        return new WhenBranch([.. candidates], ParseBody(_context));
    }

    private ForStatement ParseFor()
    {
        var keyword = _state.Place(_state.Advance());
        var variable = ParseLoopVariable(keyword);
        var list = _expressions.Parse(ExpressionMode.ForList);
        var parameters = ParseForParameters();
        _state.ExpectStatementEnd();
        var body = ParseBody(_context.ForLoop());
        var otherwise = ParseElse();
        _blocks.ExpectEnd(keyword);
        return new ForStatement(keyword, variable, list, parameters, body, otherwise);
    }

    private string ParseLoopVariable(Place keyword)
    {
        var name = _state.Current;
        bool isLocal = name.Kind == TokenKind.Local && name.Text.Length > 1
            && name.Text[1] != '$' && !char.IsAsciiDigit(name.Text[1]);
        if (!isLocal && (name.Kind != TokenKind.Name || Words.IsKeyword(name.Text)))
            throw ParseErrors.LoopVariable(keyword);
        if (!isLocal)
            _expressions.RefuseWord(name);
        _state.Advance();
        if (!_state.Current.IsName("in"))
            throw ParseErrors.LoopWithoutIn(keyword);
        _state.Advance();
        return name.Text;
    }

    private ForParameters ParseForParameters()
    {
        var parameters = new ForParameters(null, false, null);
        while (_state.Current.Kind == TokenKind.Name)
        {
            var name = _state.Advance();
            var place = _state.Place(name);
            bool hasValue = _state.TryTake(":");
            if (name.Text == "reversed" && !hasValue)
                parameters = parameters with { IsReversed = true };
            else if (name.Text == "reversed")
                throw ParseErrors.ReversedWithValue(place);
            else if (name.Text == "offset" && hasValue)
                parameters = parameters with { Offset = new ForParameter(place, _expressions.ParseBasic()) };
            else if (name.Text == "limit" && hasValue)
                parameters = parameters with { Limit = new ForParameter(place, _expressions.ParseBasic()) };
            else
                throw ParseErrors.UnknownLoopParameter(place, name.Text);
        }

        return parameters;
    }

    private WhileStatement ParseWhile()
    {
        var keyword = _state.Place(_state.Advance());
        var condition = _expressions.Parse();
        _state.ExpectStatementEnd();
        return new WhileStatement(keyword, condition, ParseBodyToEnd(keyword, _context.ForLoop()));
    }

    private CaptureStatement ParseCapture()
    {
        var keyword = _state.Place(_state.Advance());
        var target = RequireAssignable(_expressions.ParseTarget());
        _state.ExpectStatementEnd();
        return new CaptureStatement(keyword, target, ParseBodyToEnd(keyword, _context.ForCapture()));
    }

    private WithStatement ParseWith()
    {
        var keyword = _state.Place(_state.Advance());
        var target = _expressions.Parse();
        _state.ExpectStatementEnd();
        return new WithStatement(keyword, target, ParseBodyToEnd(keyword, _context));
    }

    private WrapStatement ParseWrap()
    {
        var keyword = _state.Place(_state.Advance());
        var call = _expressions.ParseWrapCall(keyword);
        var site = call.Site(_state.PlaceFrom(call.Target.Place.Start));
        _state.ExpectStatementEnd();
        var body = ParseBodyToEnd(keyword, _context.ForWrap());
        return new WrapStatement(
            keyword, (PathExpression)call.Target, [.. call.Arguments], [.. call.Named], site, body);
    }
}
