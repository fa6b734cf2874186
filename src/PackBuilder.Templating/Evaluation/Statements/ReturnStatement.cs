using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>ret value</c>: ends the function, partial or page.</summary>
internal sealed class ReturnStatement(Place place, Expression? value) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        for (var loop = context.Loop; loop is not null; loop = loop.Outer)
        {
            if (loop.RunsFunctions)
                throw RenderErrors.LeavingLazyLoop(Place, "ret");
        }

        var result = value is null ? Value.Null : value.Evaluate(context);
        if (result.Kind == ValueKind.List && result.List.IsLazy)
            result = Value.From(result.List.Copy());
        context.Returned = result;
        return Flow.Return;
    }
}
