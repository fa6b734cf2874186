using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Operations;

/// <summary>The operators <c>&lt; &lt;= &gt; &gt;=</c>: numbers with numbers, texts with texts, dates with dates.</summary>
internal static class Ordering
{
    public static bool Apply(BinaryOperator op, Value left, Value right, IOperatorSite site)
    {
        if (left.IsInteger && right.IsInteger)
            return Holds(op, left.Integer.CompareTo(right.Integer));
        if (left.IsNull || right.IsNull)
            return false;
        if (left.IsNumber && right.IsNumber)
            return Holds(op, left.Number.CompareTo(right.Number));
        if (left.Kind == ValueKind.Date && right.Kind == ValueKind.Date)
            return Holds(op, left.Date.CompareTo(right.Date));
        if ((left.IsText || right.IsText)
            && Conversions.TextOf(left) is { } a && Conversions.TextOf(right) is { } b)
            return Holds(op, string.CompareOrdinal(a, b));
        throw RenderErrors.BadOperands(site.Operator, op, left, right);
    }

    private static bool Holds(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };
}
