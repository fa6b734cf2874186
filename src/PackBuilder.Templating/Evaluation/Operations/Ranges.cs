using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Operations;

/// <summary>The operators <c>..</c> and <c>..&lt;</c>.</summary>
internal static class Ranges
{
    public static Value Apply(RenderContext context, BinaryOperator op, Value first, Value last, IOperatorSite site)
    {
        if (first.IsNull || last.IsNull)
            return Value.Null;
        if (!first.IsInteger || !last.IsInteger)
            throw RenderErrors.BadRange(site.Operator, first.IsInteger ? last : first);
        long from = first.Integer;
        long to = last.Integer;
        if (op == BinaryOperator.RangeExclusive)
        {
            if (from == to)
                return Value.From(new ArrayValue());
            to += from < to ? -1 : 1;
        }

        ulong steps = from <= to ? (ulong)to - (ulong)from : (ulong)from - (ulong)to;
        int limit = context.Options.LoopLimit;
        if (limit > 0 && steps >= (ulong)limit)
            throw LimitErrors.RangeTooLong(site.Operator, limit);
        return Value.From(new RangeValue(from, to, context.Work));
    }
}
