using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>include name arguments</c>: the output of a partial, as a text.</summary>
internal sealed class IncludeExpression(
    Place place, Expression[] arguments, NamedArgument[] named, Place namePlace) : Expression(place)
{
    public override Value Evaluate(RenderContext context)
    {
        var values = new Value[arguments.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = arguments[i].Evaluate(context);
        MapValue? names = null;
        foreach (var argument in named)
            (names ??= new MapValue()).Set(argument.Name, argument.Value.Evaluate(context));
        return Partials.Run(context, values, names, namePlace, arguments[0].Place);
    }
}
