using System.Runtime.CompilerServices;

namespace PackBuilder.Templating.Values;

/// <summary>
/// A template value in two words: numbers, flags, characters and dates live inside, the rest is a reference. So that
/// rendering does not allocate for every number it meets.
/// </summary>
internal readonly struct Value
{
    private static readonly Tag FlagTag = new(ValueKind.Flag);
    private static readonly Tag IntegerTag = new(ValueKind.Integer);
    private static readonly Tag FractionTag = new(ValueKind.Fraction);
    private static readonly Tag CharacterTag = new(ValueKind.Character);
    private static readonly Tag DateTag = new(ValueKind.Date);

    // Either a tag, and the bits are the value, or the value, and the bits are its kind.
    private readonly object? _object;
    private readonly long _bits;

    private Value(object? thing, long bits)
    {
        _object = thing;
        _bits = bits;
    }

    public static Value Null => default;

    public static Value True => new(FlagTag, 1);

    public static Value False => new(FlagTag, 0);

    public static Value EmptyText => new("", (long)ValueKind.Text);

    public ValueKind Kind => _object is null
        ? ValueKind.Null
        : _object is Tag tag ? tag.Kind : (ValueKind)_bits;

    public bool IsNull => _object is null;

    public bool IsInteger => ReferenceEquals(_object, IntegerTag);

    public bool IsFraction => ReferenceEquals(_object, FractionTag);

    public bool IsNumber => IsInteger || IsFraction;

    public bool IsText => _object is string;

    /// <summary>Only null and false are false.</summary>
    public bool IsTrue => _object is not null && (_bits != 0 || !ReferenceEquals(_object, FlagTag));

    public bool Flag => _bits != 0;

    public long Integer => _bits;

    /// <summary>The number as a double, whichever kind of number it is.</summary>
    public double Number => IsInteger ? _bits : BitConverter.Int64BitsToDouble(_bits);

    public char Character => (char)_bits;

    public DateTime Date => new(_bits);

    public string Text => Unsafe.As<string>(_object!);

    public CapturedText Captured => (CapturedText)_object!;

    public ListValue List => (ListValue)_object!;

    public MapValue Map => (MapValue)_object!;

    public PairValue Pair => (PairValue)_object!;

    public FunctionValue Function => (FunctionValue)_object!;

    public LoopObject Loop => (LoopObject)_object!;

    public static Value From(bool value) => new(FlagTag, value ? 1 : 0);

    public static Value From(long value) => new(IntegerTag, value);

    public static Value From(double value) => new(FractionTag, BitConverter.DoubleToInt64Bits(value));

    public static Value From(char value) => new(CharacterTag, value);

    public static Value From(DateTime value) => new(DateTag, value.Ticks);

    public static Value From(string? value) => value is null ? default : new(value, (long)ValueKind.Text);

    public static Value From(CapturedText value) => new(value, (long)ValueKind.Captured);

    public static Value From(ListValue value) => new(value, (long)ValueKind.List);

    public static Value From(MapValue value) => new(value, (long)ValueKind.Map);

    public static Value From(PairValue value) => new(value, (long)ValueKind.Pair);

    public static Value From(FunctionValue value) => new(value, (long)ValueKind.Function);

    public static Value From(LoopObject value) => new(value, (long)ValueKind.Loop);

    public bool IsSameObjectAs(Value other) => ReferenceEquals(_object, other._object);

    private sealed class Tag(ValueKind kind)
    {
        public ValueKind Kind { get; } = kind;
    }
}
