using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Errors;

/// <summary>How messages call kinds of values and operators.</summary>
internal static class ValueNames
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Flag => "a bool",
        ValueKind.Integer => "an integer",
        ValueKind.Fraction => "a fraction",
        ValueKind.Text => "a text",
        ValueKind.Character => "a character",
        ValueKind.Captured => "a captured text",
        ValueKind.Date => "a date",
        ValueKind.List => "a list",
        ValueKind.Map => "an object",
        ValueKind.Pair => "a key-value pair",
        ValueKind.Function => "a function",
        _ => "a loop object",
    };

    public static string Of(BinaryOperator op) => op switch
    {
        BinaryOperator.Range => "..",
        BinaryOperator.RangeExclusive => "..<",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideWhole => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.And => "&&",
        BinaryOperator.Or => "||",
        BinaryOperator.Coalesce => "??",
        _ => "?!",
    };
}
