namespace PackBuilder.Templating.Values;

/// <summary><c>$</c>: the arguments of a function without parameters or of a partial, with named ones as members.</summary>
internal sealed class ArgumentList(ReadOnlySpan<Value> items) : ArrayValue(items)
{
    public MapValue? Named { get; init; }
}
