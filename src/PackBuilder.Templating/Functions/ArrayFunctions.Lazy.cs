using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <content>Lists that work out their items when they are used, and follow changes of their source.</content>
internal static partial class ArrayFunctions
{
    /// <summary>The items of both lists. Null is no items; of two nulls it is null.</summary>
    /// <example>{{ [1, 2] | array.concat [3] }} -> [1, 2, 3]</example>
    private static Value Concat(in FunctionArguments arguments)
    {
        if (!arguments.Has(0) && !arguments.Has(1))
            return Value.Null;
        return Sequences.Join(arguments.Context, arguments.List(0), arguments.List(1), arguments.Name);
    }

    /// <summary>Without null.</summary>
    /// <example>{{ [1, null, ""] | array.compact }} -> [1, ""]</example>
    private static Value Compact(in FunctionArguments arguments) =>
        Lazy(arguments, list => Where(list, item => !item.IsNull));

    /// <summary>Each item once. Compares as array.contains does.</summary>
    /// <example>{{ [1, 1, 4, 5, 5] | array.uniq }} -> [1, 4, 5]</example>
    private static Value Uniq(in FunctionArguments arguments) =>
        Lazy(arguments, list => Sequences.ItemsOf(list).Distinct(SameValue.Comparer));

    /// <example>{{ [4, 5, 6] | array.reverse }} -> [6, 5, 4]</example>
    private static Value Reverse(in FunctionArguments arguments) => arguments.Has(0)
        ? Lazy(arguments, list => Sequences.ItemsOf(list).Reverse())
        : Value.From(new ArrayValue());

    /// <summary>The first items.</summary>
    /// <example>{{ [4, 5, 6] | array.limit 2 }} -> [4, 5]</example>
    private static Value Limit(in FunctionArguments arguments)
    {
        int count = arguments.Integer(1);
        return Lazy(arguments, list => Sequences.ItemsOf(list).Take(count));
    }

    /// <summary>The items from a place on.</summary>
    /// <example>{{ [4, 5, 6] | array.offset 1 }} -> [5, 6]</example>
    private static Value Offset(in FunctionArguments arguments)
    {
        int index = arguments.Integer(1);
        return Lazy(arguments, list => Sequences.ItemsOf(list).Skip(index));
    }

    /// <summary>One member of each item; items without it are left out.</summary>
    /// <example>{{ [{n: 1}, {n: 2}, {m: 3}] | array.map "n" }} -> [1, 2]</example>
    private static Value Map(in FunctionArguments arguments)
    {
        if (!arguments.Has(0))
            return Value.From(new ArrayValue());
        string member = arguments.Text(1);
        return Lazy(arguments, list => Mapped(list, member));
    }

    private static Value Lazy(in FunctionArguments arguments, Func<ListValue, IEnumerable<Value>> produce)
    {
        if (!arguments.Has(0))
            return Value.Null;
        var list = arguments.List(0);
        return Sequences.Create(arguments.Context, () => produce(list), [list], arguments.Name);
    }

    private static IEnumerable<Value> Where(ListValue list, Func<Value, bool> condition)
    {
        foreach (var item in list)
        {
            if (condition(item))
                yield return item;
        }
    }

    private static IEnumerable<Value> Mapped(ListValue list, string member)
    {
        foreach (var item in list)
        {
            if (Members.TryGet(item, member, out var value))
                yield return value;
        }
    }
}
