using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary>An expression in parentheses. It can no longer be assigned to, or be called by its name.</summary>
internal sealed class GroupExpression(Place place, Expression inner) : Expression(place)
{
    public override Value Evaluate(RenderContext context) => inner.Evaluate(context);
}
