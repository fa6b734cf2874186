using System.Text;
using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <content>Functions that call a function for each item. It may not print or change anything outside itself.</content>
internal static partial class ArrayFunctions
{
    /// <summary>True if the function returns true (nothing else counts) for one item. Further arguments are passed on.</summary>
    /// <example>{{ ["a", "20"] | array.any @string.contains "20" }} -> true</example>
    private static Value Any(in FunctionArguments arguments)
    {
        var function = arguments.Function(1);
        var site = CallSite.Callback(arguments.Place(1));
        var given = new Value[1 + arguments.From(2).Length];
        arguments.From(2).CopyTo(given.AsSpan(1));
        foreach (var item in arguments.List(0))
        {
            given[0] = item;
            var result = arguments.Context.CallBack(function, given, site);
            if (result.Kind == ValueKind.Flag && result.Flag)
                return Value.True;
        }

        return Value.False;
    }

    /// <summary>What the function makes of each item, worked out when it is used.</summary>
    /// <example>{{ [" a", "b "] | array.each @string.strip }} -> ["a", "b"]</example>
    private static Value Each(in FunctionArguments arguments) =>
        Calling(arguments, (list, call) => Sequences.ItemsOf(list).Select(call));

    /// <summary>The items for which the function gives something true.</summary>
    /// <example>{{ ["", "200", ""] | array.filter @string.empty }} -> ["", ""]</example>
    private static Value Filter(in FunctionArguments arguments) =>
        Calling(arguments, (list, call) => Where(list, item => call(item).IsTrue));

    // A list that calls the given function whenever it is used.
    private static Value Calling(in FunctionArguments arguments, Func<ListValue, Func<Value, Value>, IEnumerable<Value>> make)
    {
        var context = arguments.Context;
        var function = arguments.Function(1);
        var site = CallSite.Callback(arguments.Place(1));
        if (!arguments.Has(0))
            return Value.Null;
        var list = arguments.List(0);
        return Sequences.Create(
            context, () => make(list, item => context.CallBack(function, [item], site)), [list], arguments.Name, runsFunction: true);
    }

    /// <summary>The items as text with a text between them. A function gets each text.</summary>
    /// <example>{{ ["a", "b"] | array.join ", " @string.upcase }} -> A, B</example>
    private static Value Join(in FunctionArguments arguments)
    {
        var list = arguments.List(0);
        string delimiter = arguments.Text(1);
        if (!arguments.Has(2))
            return Value.From(JoinTexts(arguments, list, delimiter));
        var function = arguments.Function(2);
        var context = arguments.Context;
        var place = arguments.Place(2);
        var site = CallSite.Callback(place);
        var texts = new ArrayValue();
        foreach (var item in list)
        {
            string text = ValuePrinter.ToText(context, item, arguments.Place(0));
            texts.Add(context.CallBack(function, [Value.From(text)], site));
        }

        return Value.From(JoinTexts(arguments, texts, delimiter));
    }

    private static string JoinTexts(in FunctionArguments arguments, ListValue list, string delimiter)
    {
        var context = arguments.Context;
        var builder = new StringBuilder();
        bool isFirst = true;
        foreach (var item in list)
        {
            if (!isFirst)
                builder.Append(delimiter);
            isFirst = false;
            builder.Append(ValuePrinter.ToText(context, item, arguments.Place(0)));
            context.CheckLength(builder.Length, arguments.Name);
        }

        context.ChargeText(builder.Length, arguments.Name);
        return builder.ToString();
    }
}
