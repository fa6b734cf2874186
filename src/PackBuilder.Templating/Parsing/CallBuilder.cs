using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Parsing;

/// <summary>A call while its arguments are read.</summary>
/// <param name="isPipe">True where the first argument came through a pipe.</param>
internal sealed class CallBuilder(ParseState state, Expression target, bool isPipe)
{
    private readonly List<Expression> _arguments = [];
    private readonly List<NamedArgument> _named = [];

    public Expression Target => target;

    public bool IsPipe => isPipe;

    public void Add(Expression argument) => _arguments.Add(argument);

    public void Add(NamedArgument argument)
    {
        if (_named.Exists(other => other.Name == argument.Name))
            throw ParseErrors.RepeatedArgument(argument.NamePlace, argument.Name);
        _named.Add(argument);
    }

    public IReadOnlyList<Expression> Arguments => _arguments;

    public IReadOnlyList<NamedArgument> Named => _named;

    public CallSite Site(Place place) => new(
        place, target.Place, [.. _arguments.Select(a => a.Place)], [.. _named.Select(n => n.NamePlace)]);

    public Expression Build()
    {
        var place = state.PlaceFrom(target.Place.Start);
        switch (target)
        {
            case BuiltInWord { Function: null }:
                return new ConstantExpression(place, default);
            case BuiltInWord { Function: { } function }:
                return BuiltInBinder.Bind(state, function, this, place);
            case IncludeWord:
                return BuildInclude(place);
            case MisreadEmpty misread:
                return misread;
            case PathExpression path:
                return new CallExpression(place, path, [.. _arguments], [.. _named], Site(place));
            default:
                throw ParseErrors.NotCallable(target.Place);
        }
    }

    private Expression BuildInclude(Place place)
    {
        if (_arguments.Count > 0)
            return new IncludeExpression(place, [.. _arguments], [.. _named], target.Place);
        state.Defer(ParseErrors.MissingArgument(target.Place, "include", "name"));
        return new ConstantExpression(place, default);
    }
}
