using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Operations;

/// <summary>
/// The operators <c>==</c> and <c>!=</c>. If one side is a text, both are compared as they print; null equals only null;
/// lists are equal item by item, maps only to themselves. Kinds that mean nothing to each other are refused.
/// </summary>
internal static class Equality
{
    private const int MaxDepth = 100;

    public static bool Apply(RenderContext context, BinaryOperator op, Value left, Value right, IOperatorSite site)
    {
        bool bothLists = left.Kind == ValueKind.List && right.Kind == ValueKind.List;
        if (op == BinaryOperator.NotEqual && bothLists)
            throw RenderErrors.ListsNotEqual(site.Operator);
        return AreEqual(context, op, left, right, site, 0) == (op == BinaryOperator.Equal);
    }

    /// <summary>Comparison with the word <c>empty</c>: does the list or map have no items?</summary>
    public static bool IsEmpty(Value value, IOperatorSite site) => value.Kind switch
    {
        ValueKind.Null => false,
        ValueKind.List => value.List.IsEmpty(),
        ValueKind.Map => value.Map.Count == 0,
        _ => throw RenderErrors.NotComparableWithEmpty(site.Operator, value),
    };

    public static bool AreEqual(RenderContext context, Value left, Value right, IOperatorSite site) =>
        AreEqual(context, BinaryOperator.Equal, left, right, site, 0);

    private static bool AreEqual(
        RenderContext context, BinaryOperator op, Value left, Value right, IOperatorSite site, int depth)
    {
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (left.IsText || right.IsText)
            return AsText(context, left, site.Left) == AsText(context, right, site.Right);
        if (left.IsNumber && right.IsNumber)
            return left.IsInteger && right.IsInteger ? left.Integer == right.Integer : left.Number == right.Number;
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.Flag, ValueKind.Flag) => left.Flag == right.Flag,
            (ValueKind.Date, ValueKind.Date) => left.Date == right.Date,
            (ValueKind.Map, ValueKind.Map) => left.IsSameObjectAs(right),
            (ValueKind.List, ValueKind.List) => ListsEqual(context, op, left.List, right.List, site, depth),
            (ValueKind.List, ValueKind.Integer or ValueKind.Fraction) => throw RenderErrors.ListExpected(site.Right, right),
            (ValueKind.Integer or ValueKind.Fraction, ValueKind.List) => throw RenderErrors.ListExpected(site.Left, left),
            _ => throw RenderErrors.BadOperands(site.Operator, op, left, right),
        };
    }

    private static string AsText(RenderContext context, Value value, Place place) =>
        value.IsText ? value.Text : ValuePrinter.ToText(context, value, place);

    private static bool ListsEqual(
        RenderContext context, BinaryOperator op, ListValue left, ListValue right, IOperatorSite site, int depth)
    {
        if (depth >= MaxDepth)
            throw LimitErrors.ListsTooDeep(site.Operator, MaxDepth);
        using var a = left.GetEnumerator();
        using var b = right.GetEnumerator();
        while (true)
        {
            context.Work.Charge();
            bool more = a.MoveNext();
            if (more != b.MoveNext())
                return false;
            if (!more)
                return true;
            if (!AreEqual(context, op, a.Current, b.Current, site, depth + 1))
                return false;
        }
    }
}
