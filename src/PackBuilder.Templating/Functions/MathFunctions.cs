using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <summary>The functions of <c>math</c>.</summary>
internal static class MathFunctions
{
    private const int MostDigits = 15;

    public static IReadOnlyList<BuiltIn> All { get; } =
    [
        new("math.abs", "value", Abs),
        new("math.ceil", "value", Ceil),
        new("math.divided_by", "value, divisor", DividedBy),
        new("math.floor", "value", Floor),
        new("math.format", "value, format, -culture", Format),
        new("math.is_number", "value", IsNumber),
        new("math.minus", "value, with", Minus),
        new("math.modulo", "value, with", Modulo),
        new("math.plus", "value, with", Plus),
        new("math.round", "value, [precision]", Round),
        new("math.times", "value, with", Times),
    ];

    /// <example>{{ -15.5 | math.abs }} -> 15.5</example>
    private static Value Abs(in FunctionArguments arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
            return Value.Null;
        if (!value.IsNumber)
            throw FunctionErrors.NumberExpected(arguments.Name, arguments.FunctionName, "value", value);
        if (value.IsFraction)
            return Value.From(Math.Abs(value.Number));
        return value.Integer == long.MinValue
            ? throw RenderErrors.TooLargeInteger(arguments.Name)
            : Value.From(Math.Abs(value.Integer));
    }

    /// <summary>Rounds up. Gives a fraction.</summary>
    /// <example>{{ 4.2 | math.ceil }} -> 5</example>
    private static Value Ceil(in FunctionArguments arguments) => Value.From(Math.Ceiling(arguments.Number(0).Number));

    /// <summary>Rounds down. Gives a fraction.</summary>
    /// <example>{{ -4.2 | math.floor }} -> -5</example>
    private static Value Floor(in FunctionArguments arguments) => Value.From(Math.Floor(arguments.Number(0).Number));

    /// <summary>Rounds to digits after the point (0 to 15), halves to the even neighbour. Gives a fraction.</summary>
    /// <example>{{ 4.567 | math.round 2 }} {{ 4.5 | math.round }} -> 4.57 4</example>
    private static Value Round(in FunctionArguments arguments)
    {
        double value = arguments.Number(0).Number;
        int digits = arguments.IsOmitted(1) ? 0 : arguments.Integer(1);
        return digits is >= 0 and <= MostDigits
            ? Value.From(Math.Round(value, digits))
            : throw FunctionErrors.OutOfRange(arguments.Name, arguments.FunctionName, "precision");
    }

    /// <summary>As the operator <c>/</c>, but rounded down to an integer where the divisor is an integer of 32 bits.</summary>
    /// <example>{{ 8.4 | math.divided_by 2 }} {{ 8.4 | math.divided_by 2.0 }} -> 4 4.2</example>
    private static Value DividedBy(in FunctionArguments arguments)
    {
        if (!arguments.Has(1))
            return Value.Null;
        var divisor = arguments.Number(1);
        double quotient = arguments.Number(0).Number / divisor.Number;
        if (!double.IsFinite(quotient))
            throw RenderErrors.NotFinite(arguments.Name);
        bool isSmall = divisor is { IsInteger: true, Integer: >= int.MinValue and <= int.MaxValue };
        if (!isSmall)
            return Value.From(quotient);
        double floor = Math.Floor(quotient);
        return floor is >= int.MinValue and <= int.MaxValue
            ? Value.From((long)floor)
            : throw FunctionErrors.QuotientTooLarge(arguments.Name);
    }

    /// <summary>A number by a .NET format.</summary>
    /// <example>{{ 12.3456 | math.format "0.00" }} -> 12.35</example>
    private static Value Format(in FunctionArguments arguments) => NumberFormat.Apply(arguments);

    /// <example>{{ 1.5 | math.is_number }} {{ "1" | math.is_number }} -> true false</example>
    private static Value IsNumber(in FunctionArguments arguments) => Value.From(arguments[0].IsNumber);

    /// <example>{{ 255 | math.minus 5 }} -> 250</example>
    private static Value Minus(in FunctionArguments arguments) => Apply(arguments, BinaryOperator.Subtract);

    /// <example>{{ 11 | math.modulo 10 }} -> 1</example>
    private static Value Modulo(in FunctionArguments arguments) => Apply(arguments, BinaryOperator.Modulo);

    /// <example>{{ 1 | math.plus 2 }} -> 3</example>
    private static Value Plus(in FunctionArguments arguments) => Apply(arguments, BinaryOperator.Add);

    /// <example>{{ 2 | math.times 3 }} -> 6</example>
    private static Value Times(in FunctionArguments arguments) => Apply(arguments, BinaryOperator.Multiply);

    private static Value Apply(in FunctionArguments arguments, BinaryOperator op) =>
        Arithmetic.Apply(arguments.Context, op, arguments[0], arguments[1], arguments.Site);
}
