using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <summary>The functions of <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static IReadOnlyList<BuiltIn> All { get; } =
    [
        new("object.default", "value, default", Default),
        new("object.format", "value, format, -culture", Format),
        new("object.has_key", "value, key", HasKey),
        new("object.has_value", "value, key", HasValue),
        new("object.keys", "value", Keys),
        new("object.size", "value", Size),
        new("object.typeof", "value", TypeOf),
        new("object.values", "value", Values),
    ];

    /// <summary>The default for null and for an empty text.</summary>
    /// <example>{{ "" | object.default "none" }} -> none</example>
    private static Value Default(in FunctionArguments arguments) =>
        arguments[0].IsNull || arguments[0] is { IsText: true, Text.Length: 0 } ? arguments[1] : arguments[0];

    /// <summary>A number by a .NET format.</summary>
    /// <example>{{ 1234.5 | object.format "N2" }} -> 1,234.50</example>
    private static Value Format(in FunctionArguments arguments) => NumberFormat.Apply(arguments);

    /// <example>{{ {a: null} | object.has_key "a" }} -> true</example>
    private static Value HasKey(in FunctionArguments arguments) =>
        Value.From(arguments.Has(0) && Map(arguments).Contains(arguments.Text(1)));

    /// <summary>True if the member is there and not null.</summary>
    /// <example>{{ {a: null} | object.has_value "a" }} -> false</example>
    private static Value HasValue(in FunctionArguments arguments) => Value.From(
        arguments.Has(0) && Map(arguments).TryGet(arguments.Text(1), out var value) && !value.IsNull);

    /// <example>{{ {b: 1, a: 2} | object.keys }} -> ["b", "a"]</example>
    private static Value Keys(in FunctionArguments arguments)
    {
        var keys = new ArrayValue();
        foreach (string key in arguments.Has(0) ? Map(arguments).Keys : [])
            keys.Add(Value.From(key));
        return Value.From(keys);
    }

    /// <example>{{ {b: 1, a: 2} | object.values }} -> [1, 2]</example>
    private static Value Values(in FunctionArguments arguments)
    {
        var values = new ArrayValue();
        for (int i = 0; arguments.Has(0) && i < Map(arguments).Count; i++)
            values.Add(arguments[0].Map.ValueAt(i));
        return Value.From(values);
    }

    /// <summary>The size of a text, list or object; 0 for everything else.</summary>
    /// <example>{{ {a: 1, b: 2} | object.size }} -> 2</example>
    private static Value Size(in FunctionArguments arguments) => Value.From(arguments[0].Kind switch
    {
        ValueKind.Text => arguments[0].Text.Length,
        ValueKind.Captured => arguments[0].Captured.Content.Length,
        ValueKind.List => arguments[0].List.Count(),
        ValueKind.Map => (long)arguments[0].Map.Count,
        _ => 0,
    });

    /// <example>{{ 1.5 | object.typeof }} {{ 1..3 | object.typeof }} -> number iterator</example>
    private static Value TypeOf(in FunctionArguments arguments) => arguments[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Flag => Value.From("boolean"),
        ValueKind.Integer or ValueKind.Fraction => Value.From("number"),
        ValueKind.Text => Value.From("string"),
        ValueKind.List => Value.From(arguments[0].List.IsLazy ? "iterator" : "array"),
        ValueKind.Map => Value.From("object"),
        _ => throw FunctionErrors.ObjectExpected(arguments.Place(0), arguments.FunctionName, arguments[0]),
    };

    private static MapValue Map(in FunctionArguments arguments) => arguments[0].Kind == ValueKind.Map
        ? arguments[0].Map
        : throw FunctionErrors.ObjectExpected(arguments.Place(0), arguments.FunctionName, arguments[0]);
}
