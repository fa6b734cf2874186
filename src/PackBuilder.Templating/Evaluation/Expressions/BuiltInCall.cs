using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary>A call of a built-in function, its arguments already in the order of its parameters.</summary>
/// <param name="arguments">Null for an omitted one.</param>
internal sealed class BuiltInCall(Place place, BuiltIn function, Expression?[] arguments, CallSite site)
    : Expression(place)
{
    public override Value Evaluate(RenderContext context)
    {
        int mark = context.Arguments.Count;
        foreach (var argument in arguments)
            context.Arguments.Push(argument is null ? Value.Null : argument.Evaluate(context));
        var result = function.Call(context, context.Arguments.Since(mark), null, site);
        context.Arguments.Release(mark);
        return result;
    }
}
