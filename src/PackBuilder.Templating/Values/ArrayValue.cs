using PackBuilder.Text.Data;

namespace PackBuilder.Templating.Values;

/// <summary>Items that are there. An array of the model is read from it when it is first touched.</summary>
internal class ArrayValue : ListValue
{
    private DataList? _source;
    private Value[] _items = [];
    private int _count;

    public ArrayValue()
    {
    }

    public ArrayValue(DataList source) => _source = source;

    public ArrayValue(ReadOnlySpan<Value> items)
    {
        _items = items.ToArray();
        _count = items.Length;
    }

    /// <summary>Changes with every change of the array; a loop over the array uses it to notice.</summary>
    public int Version { get; private set; }

    public int Length
    {
        get
        {
            Bind();
            return _count;
        }
    }

    public ReadOnlySpan<Value> Items
    {
        get
        {
            Bind();
            return _items.AsSpan(0, _count);
        }
    }

    public override int Count() => Length;

    public override Value ItemAt(long index)
    {
        Bind();
        return index >= 0 && index < _count ? _items[index] : Value.Null;
    }

    public override ArrayValue ForWriting() => this;

    public override IEnumerator<Value> GetEnumerator()
    {
        Bind();
        int version = Version;
        for (int i = 0; i < _count; i++)
        {
            yield return _items[i];
            if (version != Version)
                throw new ListChangedException();
        }
    }

    public void Add(Value item)
    {
        Bind();
        if (_count == _items.Length)
            Array.Resize(ref _items, Math.Max(4, _count * 2));
        _items[_count++] = item;
        Version++;
    }

    /// <summary>Sets an item, filling up with null before it where the array is shorter.</summary>
    public void SetItem(int index, Value item)
    {
        Bind();
        while (_count <= index)
            Add(Value.Null);
        _items[index] = item;
        Version++;
    }

    /// <summary>Sorts the items; equal ones keep their order, which the sort of the runtime does not promise.</summary>
    public void Sort(Comparison<Value> comparison)
    {
        Bind();
        MergeSort.Sort(_items.AsSpan(0, _count), new Value[_count], comparison);
        Version++;
    }

    private void Bind()
    {
        if (_source is null)
            return;
        var items = _source.Items;
        _source = null;
        _items = new Value[items.Length];
        for (int i = 0; i < items.Length; i++)
            _items[i] = ModelValue.From(items[i]);
        _count = items.Length;
    }
}
