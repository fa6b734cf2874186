using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Calls;

/// <summary>The arguments of a built-in function, with the conversions of the language. Errors name the argument.</summary>
internal readonly ref struct FunctionArguments(
    RenderContext context, ReadOnlySpan<Value> values, CallSite site, BuiltIn function)
{
    private readonly ReadOnlySpan<Value> _values = values;

    public RenderContext Context { get; } = context;

    public CallSite Site { get; } = site;

    /// <summary>The function's name in the template, for failures of the function itself.</summary>
    public Place Name => Site.Name;

    public int Count => _values.Length;

    public string FunctionName => function.Name;

    /// <summary>The argument, null where it was omitted.</summary>
    public Value this[int index] => index < _values.Length ? _values[index] : Value.Null;

    public ReadOnlySpan<Value> From(int index) => index < _values.Length ? _values[index..] : [];

    public Place Place(int index) => Site.Argument(index);

    public bool Has(int index) => !this[index].IsNull;

    /// <summary>True where nothing was written for the argument, not even null.</summary>
    public bool IsOmitted(int index) => index >= Count || (!Has(index) && Place(index) == Name);

    /// <summary>Any value as it prints; null stays null.</summary>
    public string? TextOrNull(int index)
    {
        var value = this[index];
        if (value.IsText)
            return value.Text;
        return value.IsNull ? null : ValuePrinter.ToText(Context, value, Place(index));
    }

    /// <summary>Any value as it prints; null is the empty text.</summary>
    public string Text(int index) => TextOrNull(index) ?? "";

    /// <summary>A whole number of 32 bits.</summary>
    public int Integer(int index)
    {
        if (!Conversions.TryWhole(this[index], out long whole))
            throw FunctionErrors.IntegerExpected(Place(index), function.Name, Parameter(index), this[index]);
        if (whole is < int.MinValue or > int.MaxValue)
            throw FunctionErrors.OutOfRange(Place(index), function.Name, Parameter(index));
        return (int)whole;
    }

    /// <summary>An integer or fraction.</summary>
    public Value Number(int index) => this[index].IsNumber
        ? this[index]
        : throw FunctionErrors.NumberExpected(Place(index), function.Name, Parameter(index), this[index]);

    public bool Flag(int index) => this[index].Kind == ValueKind.Flag
        ? this[index].Flag
        : throw FunctionErrors.FlagExpected(Place(index), function.Name, Parameter(index), this[index]);

    /// <summary>A list, a map (as pairs) or null (as no items). Texts are refused.</summary>
    public ListValue List(int index) => Conversions.IsList(this[index])
        ? Conversions.ToList(Context, this[index])
        : throw FunctionErrors.ListExpected(Place(index), function.Name, this[index]);

    /// <summary>A function of the template or of the language.</summary>
    public Callable Function(int index) => this[index].Kind == ValueKind.Function
        ? (Callable)this[index].Function
        : throw FunctionErrors.FunctionExpected(Place(index), function.Name, this[index]);

    private string Parameter(int index) =>
        index < function.Parameters.Length ? function.Parameters[index] : $"argument {index + 1}";
}
