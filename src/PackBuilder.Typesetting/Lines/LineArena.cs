namespace PackBuilder.Typesetting.Lines;

/// <summary>Storage of the items and lines of one document: two growing arrays instead of an object for each.</summary>
internal sealed class LineArena
{
    private Item[] _items = new Item[4096];
    private TextLine[] _lines = new TextLine[512];
    private readonly List<RunStyle> _styles = [];

    public int ItemCount { get; private set; }

    public int LineCount { get; private set; }

    public Span<Item> Items(int start, int end) => _items.AsSpan(start, end - start);

    public ref Item Item(int index) => ref _items[index];

    public ref TextLine Line(int index) => ref _lines[index];

    public RunStyle Style(int index) => _styles[index];

    public int AddStyle(RunStyle style)
    {
        _styles.Add(style);
        return _styles.Count - 1;
    }

    public ref Item AddItem()
    {
        if (ItemCount == _items.Length)
            Array.Resize(ref _items, ItemCount * 2);
        ref Item item = ref _items[ItemCount++];
        item = default;
        return ref item;
    }

    public void AddLine(in TextLine line)
    {
        if (LineCount == _lines.Length)
            Array.Resize(ref _lines, LineCount * 2);
        _lines[LineCount++] = line;
    }

    /// <summary>Removes items from an index on.</summary>
    public void TruncateItems(int count) => ItemCount = count;
}
