using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Calls;

/// <summary>Where arguments wait for their call, so that a call allocates nothing for them.</summary>
internal sealed class ValueStack
{
    private Value[] _values = new Value[64];

    public int Count { get; private set; }

    public void Push(Value value)
    {
        if (Count == _values.Length)
            Array.Resize(ref _values, Count * 2);
        _values[Count++] = value;
    }

    /// <summary>The values pushed since the mark. A later growth leaves this view as it is.</summary>
    public ReadOnlySpan<Value> Since(int mark) => _values.AsSpan(mark, Count - mark);

    public void Release(int mark)
    {
        Array.Clear(_values, mark, Count - mark);
        Count = mark;
    }
}
