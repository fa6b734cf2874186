using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c>, <c>x--</c>.</summary>
internal sealed class IncrementExpression(Place place, PathExpression target, Place opPlace, int step, bool isPrefix)
    : Expression(place), IOperatorSite
{
    public Place Operator => opPlace;

    public Place Left => target.Place;

    public Place Right => target.Place;

    public override Value Evaluate(RenderContext context)
    {
        var before = target.Evaluate(context);
        if (!before.IsNumber)
            throw RenderErrors.NotIncrementable(target.Place, before);
        var after = Operators.Apply(context, BinaryOperator.Add, before, Value.From((long)step), this);
        target.Set(context, after);
        return isPrefix ? after : before;
    }
}
