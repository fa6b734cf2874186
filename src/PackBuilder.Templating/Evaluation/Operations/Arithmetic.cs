using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Operations;

/// <summary>The operators <c>+ - * / // %</c>.</summary>
internal static class Arithmetic
{
    public static Value Apply(RenderContext context, BinaryOperator op, Value left, Value right, IOperatorSite site)
    {
        if (left.IsInteger && right.IsInteger)
            return Integers(op, left.Integer, right.Integer, site);
        if (IsText(left) || IsText(right))
            return Texts(context, op, left, right, site);
        if (left.IsNull || right.IsNull)
            return Value.Null;
        if (left.IsNumber && right.IsNumber)
            return Fractions(op, left.Number, right.Number, site);
        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List)
            return Lists(context, op, left, right, site);
        throw RenderErrors.BadOperands(site.Operator, op, left, right);
    }

    private static bool IsText(Value value) =>
        value.Kind is ValueKind.Text or ValueKind.Captured or ValueKind.Character;

    private static Value Integers(BinaryOperator op, long left, long right, IOperatorSite site)
    {
        try
        {
            switch (op)
            {
                case BinaryOperator.Add:
                    return Value.From(checked(left + right));
                case BinaryOperator.Subtract:
                    return Value.From(checked(left - right));
                case BinaryOperator.Multiply:
                    return Value.From(checked(left * right));
                case BinaryOperator.Divide:
                    return Finite((double)left / right, site);
                case BinaryOperator.DivideWhole when right == 0:
                case BinaryOperator.Modulo when right == 0:
                    throw RenderErrors.DivisionByZero(site.Operator);
                case BinaryOperator.DivideWhole:
                    return Value.From(checked(left / right));
                default:
                    return Value.From(right == -1 ? 0 : left % right);
            }
        }
        catch (OverflowException)
        {
            throw RenderErrors.TooLargeInteger(site.Operator);
        }
    }

    private static Value Fractions(BinaryOperator op, double left, double right, IOperatorSite site) => op switch
    {
        BinaryOperator.Add => Finite(left + right, site),
        BinaryOperator.Subtract => Finite(left - right, site),
        BinaryOperator.Multiply => Finite(left * right, site),
        BinaryOperator.Divide => Finite(left / right, site),
        BinaryOperator.DivideWhole => Finite(Math.Round(left / right), site),
        _ => Finite(left % right, site),
    };

    private static Value Finite(double value, IOperatorSite site) =>
        double.IsFinite(value) ? Value.From(value) : throw RenderErrors.NotFinite(site.Operator);

    private static Value Texts(RenderContext context, BinaryOperator op, Value left, Value right, IOperatorSite site)
    {
        if (op == BinaryOperator.Multiply)
            return Repeat(context, left, right, site);
        if (op != BinaryOperator.Add)
            throw RenderErrors.BadOperands(site.Operator, op, left, right);
        string a = ValuePrinter.ToText(context, left, site.Left);
        string b = ValuePrinter.ToText(context, right, site.Right);
        context.ChargeText((long)a.Length + b.Length, site.Operator);
        return Value.From(string.Concat(a, b));
    }

    private static Value Repeat(RenderContext context, Value left, Value right, IOperatorSite site)
    {
        var (piece, count) = IsText(left) ? (left, right) : (right, left);
        if (!Conversions.TryWhole(count, out long times))
            throw RenderErrors.BadRepeat(site.Left);
        string text = ValuePrinter.ToText(context, piece, site.Left);
        if (times <= 0 || text.Length == 0)
            return Value.EmptyText;
        context.CheckLength(Math.Min(times, int.MaxValue), site.Operator);
        context.ChargeText(text.Length * Math.Min(times, int.MaxValue), site.Operator);
        return Value.From(string.Create((int)times * text.Length, text, static (span, piece) =>
        {
            for (int i = 0; i < span.Length; i += piece.Length)
                piece.CopyTo(span[i..]);
        }));
    }

    private static Value Lists(RenderContext context, BinaryOperator op, Value left, Value right, IOperatorSite site)
    {
        if (op != BinaryOperator.Add)
            throw RenderErrors.BadOperands(site.Operator, op, left, right);
        if (left.Kind != ValueKind.List)
            throw RenderErrors.ListExpected(site.Left, left);
        if (right.Kind != ValueKind.List)
            throw RenderErrors.ListExpected(site.Right, right);
        return Sequences.Join(context, left.List, right.List, site.Operator);
    }
}
