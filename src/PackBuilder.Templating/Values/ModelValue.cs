using PackBuilder.Text.Data;

namespace PackBuilder.Templating.Values;

/// <summary>The model's plain tree as template values. Lists and maps are wrapped, not walked.</summary>
internal static class ModelValue
{
    public static Value From(DataValue value) => value switch
    {
        DataText text => Value.From(text.Value),
        DataInteger integer => Value.From(integer.Value),
        DataFlag flag => Value.From(flag.Value),
        DataFraction fraction => Value.From(fraction.Value),
        DataList list => Value.From(new ArrayValue(list)),
        DataMap map => Value.From(new MapValue(map)),
        _ => Value.Null,
    };
}
