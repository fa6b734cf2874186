using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>target.name</c> or <c>target?.name</c>.</summary>
internal sealed class MemberPath(Place place, Expression target, string name, Place namePlace, bool isConditional)
    : PathExpression(place)
{
    public Expression Target { get; } = target;

    public string Name { get; } = name;

    public Place NamePlace { get; } = namePlace;

    public override bool IsProtected { get; } = isConditional || target is PathExpression { IsProtected: true };

    public override Value Get(RenderContext context)
    {
        var target = Target.Evaluate(context);
        if (!target.IsNull)
            return Members.Get(context, target, Name, NamePlace);
        if (IsProtected || context.Options.RelaxedTargetAccess)
            return Value.Null;
        throw RenderErrors.MemberOfNull(Target.Place, NamePlace, Name);
    }

    public override void Set(RenderContext context, Value value)
    {
        context.RequireWritable(Place);
        var target = Target.Evaluate(context);
        if (target.IsNull)
            throw RenderErrors.MemberOfNull(Target.Place, NamePlace, Name);
        Members.Set(target, Name, value, Place, NamePlace);
    }
}
