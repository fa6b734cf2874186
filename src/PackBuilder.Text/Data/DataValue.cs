using System.Collections.Immutable;

namespace PackBuilder.Text.Data;

/// <summary>
/// The plain tree that a template sees: text, whole number, fraction, flag, list, map and nothing else. Packs build it,
/// templates read it, and neither knows the other. Immutable, so one tree may serve many renderings at once.
/// </summary>
public abstract record DataValue
{
    public static implicit operator DataValue(string value) => new DataText(value);

    public static implicit operator DataValue(long value) => new DataInteger(value);

    public static implicit operator DataValue(bool value) => new DataFlag(value);
}

public sealed record DataNull : DataValue
{
    public static readonly DataNull Instance = new();
}

public sealed record DataText(string Value) : DataValue;

public sealed record DataInteger(long Value) : DataValue;

public sealed record DataFraction(double Value) : DataValue;

public sealed record DataFlag(bool Value) : DataValue;

public sealed record DataList(ImmutableArray<DataValue> Items) : DataValue;

/// <summary>Named values in a stated order, which is the order a template meets them in a loop.</summary>
public sealed record DataMap(ImmutableArray<KeyValuePair<string, DataValue>> Entries) : DataValue
{
    /// <summary>
    /// Names that maps of this kind may hold and this one does not. Null where any name may be asked for; otherwise a name
    /// that is neither here nor held is a mistake of whoever asks.
    /// </summary>
    public IReadOnlyList<string>? Absent { get; init; }

    public DataValue? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key == key)
                    return entry.Value;
            }

            return null;
        }
    }
}
