using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary>A value compared with the word <c>empty</c>.</summary>
internal sealed class EmptyComparison(Place place, BinaryOperator op, Place opPlace, Expression operand)
    : Expression(place), IOperatorSite
{
    public Place Operator { get; } = opPlace;

    public Place Left => operand.Place;

    public Place Right => operand.Place;

    public override Value Evaluate(RenderContext context) =>
        Value.From(Equality.IsEmpty(operand.Evaluate(context), this) == (op == BinaryOperator.Equal));
}
