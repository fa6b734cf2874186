using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>target[index]</c>.</summary>
internal sealed class ItemPath(Place place, Expression target, Expression index) : PathExpression(place)
{
    public override bool IsProtected { get; } = target is PathExpression { IsProtected: true };

    public override Value Get(RenderContext context)
    {
        var value = target.Evaluate(context);
        if (value.IsNull)
        {
            if (IsProtected || context.Options.RelaxedTargetAccess)
                return Value.Null;
            throw RenderErrors.IndexOfNull(target.Place);
        }

        return Items.Get(context, value, target.Place, index.Evaluate(context), index.Place);
    }

    public override void Set(RenderContext context, Value value)
    {
        context.RequireWritable(Place);
        var list = target.Evaluate(context);
        if (list.IsNull)
            throw RenderErrors.IndexOfNull(target.Place);
        Items.Set(context, list, target.Place, index.Evaluate(context), index.Place, value);
    }
}
