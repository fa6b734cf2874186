using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Operations;

/// <summary>All operators whose two sides are always evaluated.</summary>
internal static class Operators
{
    public static Value Apply(RenderContext context, BinaryOperator op, Value left, Value right, IOperatorSite site)
    {
        switch (op)
        {
            case BinaryOperator.Equal:
            case BinaryOperator.NotEqual:
                return Value.From(Equality.Apply(context, op, left, right, site));
            case BinaryOperator.Less:
            case BinaryOperator.LessOrEqual:
            case BinaryOperator.Greater:
            case BinaryOperator.GreaterOrEqual:
                return Value.From(Ordering.Apply(op, left, right, site));
            case BinaryOperator.Coalesce:
                return left.IsNull ? right : left;
            case BinaryOperator.NotCoalesce:
                return left.IsNull ? left : right;
            case BinaryOperator.Range:
            case BinaryOperator.RangeExclusive:
                return Ranges.Apply(context, op, left, right, site);
            default:
                return Arithmetic.Apply(context, op, left, right, site);
        }
    }
}
