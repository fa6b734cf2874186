using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Syntax.Expressions;

/// <summary><c>target[index]</c>.</summary>
internal sealed class Item(Place place, Expression target, Expression index) : PathExpression(place)
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
