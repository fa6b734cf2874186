using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary>Two operands and the operator between them.</summary>
internal sealed class BinaryExpression(Place place, BinaryOperator op, Place opPlace, Expression left, Expression right)
    : Expression(place), IOperatorSite
{
    public Place Operator { get; } = opPlace;

    public Place Left => left.Place;

    public Place Right => right.Place;

    public override Value Evaluate(RenderContext context)
    {
        var a = left.Evaluate(context);
        switch (op)
        {
            case BinaryOperator.And:
                return Value.From(a.IsTrue && right.Evaluate(context).IsTrue);
            case BinaryOperator.Or:
                return Value.From(a.IsTrue || right.Evaluate(context).IsTrue);
            default:
                return Operators.Apply(context, op, a, right.Evaluate(context), this);
        }
    }
}
