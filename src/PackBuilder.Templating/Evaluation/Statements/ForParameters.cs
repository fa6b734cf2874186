using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary>The part of a list that a loop walks: first offset, then reversed, then limit.</summary>
internal sealed record ForParameters(ForParameter? Offset, bool IsReversed, ForParameter? Limit)
{
    public ListValue Apply(RenderContext context, ListValue list, Place loop)
    {
        long offset = Count(context, Offset, "offset", 0, "a whole number, 0 or more");
        long limit = Count(context, Limit, "limit", 1, "a whole number, 1 or more");
        if (Offset is null && Limit is null && !IsReversed)
            return list;
        return Sequences.Create(context, () => Part(list, offset, limit), [list], loop).List;
    }

    private IEnumerable<Value> Part(ListValue list, long offset, long limit)
    {
        var items = Skip(list, offset);
        if (IsReversed)
            items = items.Reverse();
        return Limit is null ? items : Take(items, limit);
    }

    private static IEnumerable<Value> Skip(ListValue list, long count)
    {
        foreach (var item in list)
        {
            if (count-- <= 0)
                yield return item;
        }
    }

    private static IEnumerable<Value> Take(IEnumerable<Value> items, long count)
    {
        foreach (var item in items)
        {
            if (count-- <= 0)
                break;
            yield return item;
        }
    }

    private static long Count(RenderContext context, ForParameter? parameter, string name, long least, string expected)
    {
        if (parameter is null)
            return 0;
        if (!Conversions.TryWhole(parameter.Value.Evaluate(context), out long count) || count < least)
            throw RenderErrors.BadLoopCount(parameter.Place, name, expected);
        return count;
    }
}

/// <summary><c>offset: value</c> or <c>limit: value</c>.</summary>
internal sealed record ForParameter(Place Place, Expression Value);
