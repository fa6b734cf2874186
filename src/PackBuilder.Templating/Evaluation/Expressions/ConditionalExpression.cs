using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>condition ? then : otherwise</c>. Only one branch is evaluated.</summary>
internal sealed class ConditionalExpression(Place place, Expression condition, Expression then, Expression otherwise)
    : Expression(place)
{
    public override Value Evaluate(RenderContext context) =>
        condition.Evaluate(context).IsTrue ? then.Evaluate(context) : otherwise.Evaluate(context);
}
