namespace PackBuilder.Typesetting.Lines;

/// <summary>One line while it is finished: a copy of its items and the gaps after them (1/1000 em).</summary>
internal sealed class LineBuffer
{
    private Item[] _items = new Item[256];
    private double[] _gaps = new double[256];

    public int Count { get; private set; }

    public Span<Item> Items => _items.AsSpan(0, Count);

    public Span<double> Gaps => _gaps.AsSpan(0, Count);

    public void Load(ReadOnlySpan<Item> items)
    {
        Count = items.Length;
        if (_items.Length <= Count)
        {
            _items = new Item[(Count + 1) * 2];
            _gaps = new double[(Count + 1) * 2];
        }

        items.CopyTo(_items);
        for (int i = 0; i < Count; i++)
            _gaps[i] = i < Count - 1 ? _items[i].Gap : 0;
    }

    /// <summary>Adds an item that is like the last one but for what the caller changes in it.</summary>
    public ref Item AddLikeLast()
    {
        _gaps[Count - 1] = _items[Count - 1].Gap;
        _gaps[Count] = 0;
        _items[Count] = _items[Count - 1];
        return ref _items[Count++];
    }

    public int CountGaps(ItemFlags kind)
    {
        int gaps = 0;
        for (int i = 0; i < Count - 1; i++)
            gaps += IsGap(i, kind) ? 1 : 0;
        return gaps;
    }

    public void AddToGaps(ItemFlags kind, double amount)
    {
        for (int i = 0; i < Count - 1; i++)
        {
            if (IsGap(i, kind))
                _gaps[i] += amount;
        }
    }

    private bool IsGap(int i, ItemFlags kind) =>
        _items[i].Has(kind) && (kind == ItemFlags.MixedGap || !_items[i].Has(ItemFlags.MixedGap));
}
