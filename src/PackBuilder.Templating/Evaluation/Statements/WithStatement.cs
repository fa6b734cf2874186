using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Names;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>with object … end</c>: the object is the current one meanwhile, and local names are new.</summary>
internal sealed class WithStatement(Place place, Expression target, Block body) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        var value = target.Evaluate(context);
        if (value.Kind != ValueKind.Map)
            throw RenderErrors.NotAnObject(target.Place, "with", value);
        var locals = context.Scopes.Locals;
        context.Scopes.PushObject(value.Map);
        context.Scopes.Locals = new Locals();
        var flow = body.Run(context);
        context.Scopes.Locals = locals;
        context.Scopes.PopObject();
        return flow;
    }
}
