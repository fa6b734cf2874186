using System.Globalization;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <summary>Numbers by the formats of .NET, in the invariant culture.</summary>
internal static class NumberFormat
{
    // "D999999999" is a valid format for a text of a thousand million digits.
    private const int LongestPrecision = 3;

    public static Value Apply(in FunctionArguments arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
            return Value.EmptyText;
        if (!value.IsNumber)
            throw FunctionErrors.NumberExpected(arguments.Name, arguments.FunctionName, "value", value);
        string format = arguments.Text(1);
        if (format.Length > 1 + LongestPrecision && char.IsAsciiLetter(format[0]) && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
            throw FunctionErrors.BadFormat(arguments.Name, format);
        try
        {
            string text = Format(value, format);
            arguments.Context.ChargeText(text.Length, arguments.Name);
            return Value.From(text);
        }
        catch (FormatException)
        {
            throw FunctionErrors.BadFormat(arguments.Name, format);
        }
    }

    // The width of hexadecimal digits depends on the type: small integers count as 32 bits.
    private static string Format(Value value, string format) => value switch
    {
        { IsFraction: true } => value.Number.ToString(format, CultureInfo.InvariantCulture),
        { Integer: >= int.MinValue and <= int.MaxValue } =>
            ((int)value.Integer).ToString(format, CultureInfo.InvariantCulture),
        _ => value.Integer.ToString(format, CultureInfo.InvariantCulture),
    };
}
