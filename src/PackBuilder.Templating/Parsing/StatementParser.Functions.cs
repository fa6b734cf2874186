using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Statements;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Parsing;

/// <content>Functions: <c>func … end</c>, <c>name(x) = expression</c> and <c>do … end</c>.</content>
internal sealed partial class StatementParser
{
    private FunctionStatement ParseFunction()
    {
        var keyword = _state.Place(_state.Advance());
        var name = _state.Current;
        if (name.Kind != TokenKind.Name)
            throw ParseErrors.FunctionName(keyword);
        _expressions.RefuseWord(name);
        _state.Advance();
        var parameters = ParseParameters();
        _state.ExpectStatementEnd();
        var function = new TemplateFunction(name.Text, parameters);
        function.WithBody(ParseBodyToEnd(keyword, BodyContext.ForFunction()));
        return new FunctionStatement(keyword, function, _state.Place(name));
    }

    /// <summary><c>do … end</c>.</summary>
    public TemplateFunction ParseAnonymousFunction(out Place place)
    {
        int statementStart = _statementStart;
        var keyword = _state.Place(_state.Advance());
        var parameters = ParseParameters();
        _state.ExpectStatementEnd();
        var function = new TemplateFunction("", parameters).WithBody(ParseBodyToEnd(keyword, BodyContext.ForFunction()));
        place = _state.PlaceFrom(keyword.Start);
        _statementStart = statementStart;
        return function;
    }

    private Parameter[]? ParseParameters()
    {
        if (!_state.TryTake("("))
            return null;
        var parameters = new List<Parameter>();
        while (!_state.Current.Is(")"))
        {
            parameters.Add(ParseParameter(parameters));
            if (_state.Current.Is(")"))
                break;
            _state.Expect(",");
            if (_state.Current.Is(")"))
                throw ParseErrors.Unexpected(_state.Place(_state.Current), _state.Describe(_state.Current));
        }

        _state.Expect(")");
        return [.. parameters];
    }

    private Parameter ParseParameter(List<Parameter> before)
    {
        var name = _state.Current;
        var place = _state.Place(name);
        if (name.Kind != TokenKind.Name)
            throw ParseErrors.ParameterName(place, _state.Describe(name));
        _expressions.RefuseWord(name);
        if (before.Exists(other => other.Name == name.Text))
            throw ParseErrors.RepeatedParameter(place, name.Text);
        _state.Advance();
        if (before.Count > 0 && before[^1].TakesRest)
            throw ParseErrors.AfterRestParameter(place);
        if (_state.TryTake("="))
            return new Parameter(name.Text, ParseDefault(place), false);
        if (_state.TryTake("..."))
            return new Parameter(name.Text, null, true);
        if (before.Count > 0 && before[^1].Default is not null)
            throw ParseErrors.AfterOptionalParameter(place);
        return new Parameter(name.Text, null, false);
    }

    private Value ParseDefault(Place parameter)
    {
        bool isLiteral = _state.Current.Kind is TokenKind.Integer or TokenKind.Fraction or TokenKind.QuotedText
            or TokenKind.Verbatim || (_state.Current.Kind == TokenKind.Name && _state.Current.Text is "null" or "true" or "false");
        return isLiteral && _expressions.ParseBasic() is ConstantExpression constant
            ? constant.Value
            : throw ParseErrors.DefaultNotLiteral(parameter);
    }

    // name(a, b) = …, with no space before the parenthesis.
    private bool IsInlineFunction()
    {
        if (!_state.Next.Is("(") || _state.Next.Start != _state.Current.End || Words.IsKeyword(_state.Current.Text))
            return false;
        int at = 2;
        while (_state.Ahead(at).Kind == TokenKind.Name || _state.Ahead(at).Is(","))
            at++;
        return _state.Ahead(at).Is(")") && _state.Ahead(at + 1).Is("=");
    }

    private FunctionStatement ParseInlineFunction()
    {
        var name = _state.Current;
        var place = _state.Place(name);
        _expressions.RefuseWord(name);
        _state.Advance();
        var parameters = ParseParameters();
        _state.Expect("=");
        var function = new TemplateFunction(name.Text, parameters).WithResult(_expressions.Parse());
        return new FunctionStatement(place, function, place);
    }
}
