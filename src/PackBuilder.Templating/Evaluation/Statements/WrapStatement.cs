using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>wrap function arguments … end</c>: the function runs the body wherever it writes <c>$$</c>.</summary>
internal sealed class WrapStatement(
    Place place, Expressions.PathExpression target, Expression[] arguments, Expressions.NamedArgument[] named,
    CallSite site, Block body) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        if (target.GetFunction(context) is not TemplateFunction function)
            throw RenderErrors.NotAFunction(target.Place, target.Get(context));
        int mark = context.Arguments.Count;
        foreach (var argument in arguments)
            context.Arguments.Push(argument.Evaluate(context));
        MapValue? names = null;
        foreach (var argument in named)
            (names ??= new MapValue()).Set(argument.Name, argument.Value.Evaluate(context));
        var result = function.Invoke(context, context.Arguments.Since(mark), names, site, body);
        context.Arguments.Release(mark);
        context.Print(result, Place);
        return Flow.Next;
    }
}
