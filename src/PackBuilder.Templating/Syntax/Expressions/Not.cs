using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Syntax.Expressions;

/// <summary><c>!operand</c>.</summary>
internal sealed class Not(Place place, Expression operand) : Expression(place)
{
    public override Value Evaluate(RenderContext context) => Value.From(!operand.Evaluate(context).IsTrue);
}
