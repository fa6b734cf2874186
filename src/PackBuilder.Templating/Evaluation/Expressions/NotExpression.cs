using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>!operand</c>.</summary>
internal sealed class NotExpression(Place place, Expression operand) : Expression(place)
{
    public override Value Evaluate(RenderContext context) => Value.From(!operand.Evaluate(context).IsTrue);
}
