using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Operations;

/// <summary>
/// Sameness as list functions see it: kind and value must agree (1, 1.0 and "1" differ), lists and maps are the same only
/// as themselves. Stricter than the operator <c>==</c>.
/// </summary>
internal sealed class SameValue : IEqualityComparer<Value>
{
    public static readonly SameValue Comparer = new();

    public static bool Are(Value a, Value b)
    {
        if (a.Kind != b.Kind)
            return false;
        return a.Kind switch
        {
            ValueKind.Null => true,
            ValueKind.Text => a.Text == b.Text,
            ValueKind.Flag => a.Flag == b.Flag,
            ValueKind.Integer or ValueKind.Date => a.Integer == b.Integer,
            ValueKind.Fraction => a.Number.Equals(b.Number),
            ValueKind.Character => a.Character == b.Character,
            ValueKind.Captured => a.Captured.Content == b.Captured.Content,
            _ => a.IsSameObjectAs(b),
        };
    }

    public bool Equals(Value a, Value b) => Are(a, b);

    public int GetHashCode(Value value) => value.Kind switch
    {
        ValueKind.Text => value.Text.GetHashCode(),
        ValueKind.Captured => value.Captured.Content.GetHashCode(),
        ValueKind.Null => 0,
        ValueKind.Flag or ValueKind.Integer or ValueKind.Fraction or ValueKind.Character or ValueKind.Date =>
            value.Kind == ValueKind.Fraction ? value.Number.GetHashCode() : value.Integer.GetHashCode(),
        _ => (int)value.Kind,
    };
}
