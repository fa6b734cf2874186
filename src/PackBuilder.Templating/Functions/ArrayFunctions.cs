using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <summary>
/// The functions of <c>array</c>. Here those that give an array or a single value; lazy ones are in ArrayFunctions.Lazy.cs,
/// those that call functions in ArrayFunctions.Calling.cs, sorting in ArrayFunctions.Sort.cs.
/// </summary>
internal static partial class ArrayFunctions
{
    public static IReadOnlyList<BuiltIn> All { get; } =
    [
        new("array.add", "list, value", Add),
        new("array.add_range", "list1, list2", Concat),
        new("array.concat", "list1, list2", Concat),
        new("array.any", "list, function, ...", Any),
        new("array.compact", "list", Compact),
        new("array.contains", "list, item", Contains),
        new("array.cycle", "list, [group]", Cycle),
        new("array.each", "list, function", Each),
        new("array.filter", "list, function", Filter),
        new("array.first", "list", First),
        new("array.insert_at", "list, index, value", InsertAt),
        new("array.join", "list, delimiter, [function]", Join),
        new("array.last", "list", Last),
        new("array.limit", "list, count", Limit),
        new("array.map", "list, member", Map),
        new("array.offset", "list, index", Offset),
        new("array.remove_at", "list, index", RemoveAt),
        new("array.reverse", "list", Reverse),
        new("array.size", "list", Size),
        new("array.sort", "list, [member]", Sort),
        new("array.uniq", "list", Uniq),
    ];

    /// <summary>A new array with one item more.</summary>
    /// <example>{{ [1, 2] | array.add 3 }} -> [1, 2, 3]</example>
    private static Value Add(in FunctionArguments arguments)
    {
        var result = Copy(arguments);
        result.Add(arguments[1]);
        return Value.From(result);
    }

    /// <summary>A new array with an item put in; it is filled up with null to a far place.</summary>
    /// <example>{{ ["a", "c"] | array.insert_at 1 "b" }} -> ["a", "b", "c"]</example>
    private static Value InsertAt(in FunctionArguments arguments)
    {
        const int mostAdded = 1_000_000;
        var items = Copy(arguments);
        int index = Math.Max(0, arguments.Integer(1));
        if (index > items.Length + mostAdded)
            throw LimitErrors.ListTooLong(arguments.Place(1), items.Length + mostAdded);
        var result = new ArrayValue();
        for (int i = 0; i < Math.Max(items.Length, index); i++)
        {
            if (i == index)
                result.Add(arguments[2]);
            result.Add(items.ItemAt(i));
        }

        if (index >= items.Length)
            result.Add(arguments[2]);
        arguments.Context.Work.Charge(result.Length);
        return Value.From(result);
    }

    /// <summary>A new array without an item; a negative place counts from the end.</summary>
    /// <example>{{ [4, 5, 6] | array.remove_at (-1) }} -> [4, 5]</example>
    private static Value RemoveAt(in FunctionArguments arguments)
    {
        var items = Copy(arguments);
        int index = arguments.Integer(1);
        index = index < 0 ? items.Length + index : index;
        var result = new ArrayValue();
        for (int i = 0; i < items.Length; i++)
        {
            if (i != index)
                result.Add(items.ItemAt(i));
        }

        return Value.From(result);
    }

    /// <summary>Compares kind and value: 1, 1.0 and "1" differ.</summary>
    /// <example>{{ [1, 2] | array.contains 2 }} {{ [1] | array.contains "1" }} -> true false</example>
    private static Value Contains(in FunctionArguments arguments)
    {
        foreach (var item in arguments.List(0))
        {
            arguments.Context.Work.Charge();
            if (SameValue.Are(item, arguments[1]))
                return Value.True;
        }

        return Value.False;
    }

    /// <summary>The next item at each use, from the first again after the last. Groups count on their own.</summary>
    /// <example>{{ for i in 1..3; array.cycle ["odd", "even"]; " "; end }} -> odd even odd </example>
    private static Value Cycle(in FunctionArguments arguments)
    {
        if (!arguments.Has(0))
            return Value.Null;
        arguments.Context.RequireWritable(arguments.Name);
        var items = arguments.List(0).Copy();
        if (items.Length == 0)
            return Value.Null;
        string group = arguments.TextOrNull(1) ?? JoinTexts(arguments, items, ",");
        var cycles = arguments.Context.Cycles;
        int place = cycles.GetValueOrDefault(group) % items.Length;
        cycles[group] = place + 1;
        return items.ItemAt(place);
    }

    /// <example>{{ [4, 5, 6] | array.first }} -> 4</example>
    private static Value First(in FunctionArguments arguments) => arguments.List(0).ItemAt(0);

    /// <example>{{ [4, 5, 6] | array.last }} -> 6</example>
    private static Value Last(in FunctionArguments arguments)
    {
        if (arguments.List(0) is ArrayValue array)
            return array.ItemAt(array.Length - 1);
        var last = Value.Null;
        foreach (var item in arguments.List(0))
            last = item;
        return last;
    }

    /// <example>{{ 1..5 | array.size }} -> 5</example>
    private static Value Size(in FunctionArguments arguments) => Value.From((long)arguments.List(0).Count());

    private static ArrayValue Copy(in FunctionArguments arguments)
    {
        var copy = arguments.List(0).Copy();
        arguments.Context.Work.Charge(copy.Length);
        return copy;
    }
}
