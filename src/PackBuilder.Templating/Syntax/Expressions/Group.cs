using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Syntax.Expressions;

/// <summary>An expression in parentheses. It can no longer be assigned to, or be called by its name.</summary>
internal sealed class Group(Place place, Expression inner) : Expression(place)
{
    public override Value Evaluate(RenderContext context) => inner.Evaluate(context);
}
