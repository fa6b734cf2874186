using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Operations;

/// <summary>The few conversions the language makes by itself.</summary>
internal static class Conversions
{
    // Beyond this a double no longer tells neighbouring whole numbers apart.
    private const double LargestWhole = 9e15;

    /// <summary>A whole number: an integer, or a fraction without a fractional part.</summary>
    public static bool TryWhole(Value value, out long whole)
    {
        if (value.IsInteger)
        {
            whole = value.Integer;
            return true;
        }

        double number = value.IsFraction ? value.Number : double.NaN;
        bool isWhole = Math.Abs(number) <= LargestWhole && Math.Floor(number) == number;
        whole = isWhole ? (long)number : 0;
        return isWhole;
    }

    /// <summary>True for what a list function takes as its list; texts are none.</summary>
    public static bool IsList(Value value) => value.Kind is ValueKind.Null or ValueKind.List or ValueKind.Map;

    /// <summary>The items of a list, a map (as pairs) or null (none).</summary>
    public static ListValue ToList(RenderContext context, Value value) => value.Kind switch
    {
        ValueKind.List => value.List,
        ValueKind.Map => Sequences.Pairs(context, value.Map),
        ValueKind.Null => new ArrayValue(),
        _ => throw new ArgumentException($"{value.Kind} is no list", nameof(value)),
    };

    /// <summary>A text, character or captured text as a string; null for everything else.</summary>
    public static string? TextOf(Value value) => value.Kind switch
    {
        ValueKind.Text => value.Text,
        ValueKind.Captured => value.Captured.Content,
        ValueKind.Character => value.Character.ToString(),
        _ => null,
    };
}
