using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary>A call of a function that the template holds in a variable, member or item.</summary>
internal sealed class CallExpression(
    Place place, PathExpression target, Expression[] arguments, NamedArgument[] named, CallSite site) : Expression(place)
{
    public override Value Evaluate(RenderContext context)
    {
        var function = target.GetFunction(context);
        int mark = context.Arguments.Count;
        foreach (var argument in arguments)
            context.Arguments.Push(argument.Evaluate(context));
        var names = Name(context);
        var result = function.Call(context, context.Arguments.Since(mark), names, site);
        context.Arguments.Release(mark);
        return result;
    }

    private MapValue? Name(RenderContext context)
    {
        if (named.Length == 0)
            return null;
        var names = new MapValue();
        foreach (var argument in named)
            names.Set(argument.Name, argument.Value.Evaluate(context));
        return names;
    }
}
