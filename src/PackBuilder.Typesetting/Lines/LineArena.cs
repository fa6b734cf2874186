using System.Buffers;

namespace PackBuilder.Typesetting.Lines;

/// <summary>
/// Storage of the items and lines of one document: two growing arrays instead of an object for each. The arrays are
/// borrowed, since they are large enough to cost a full collection each.
/// </summary>
internal sealed class LineArena : IDisposable
{
    /// <summary>Index of <see cref="LongDash"/> among the clusters.</summary>
    public const int LongDashCluster = 0;

    private const string LongDash = "——";

    private Item[] _items = ArrayPool<Item>.Shared.Rent(8192);
    private TextLine[] _lines = ArrayPool<TextLine>.Shared.Rent(1024);
    private readonly List<RunStyle> _styles = [];

    /// <summary>The notes that are referred to, in the order in which they were set.</summary>
    public List<NoteEntry> Notes { get; } = [];

    /// <summary>Texts of several characters that are set as one; the first is <c>——</c>.</summary>
    public List<string> Clusters { get; } = [LongDash];

    public int ItemCount { get; private set; }

    public int LineCount { get; private set; }

    public Span<Item> Items(int start, int end) => _items.AsSpan(start, end - start);

    public ref Item Item(int index) => ref _items[index];

    public ref TextLine Line(int index) => ref _lines[index];

    public RunStyle Style(int index) => _styles[index];

    public int ClusterOf(string text)
    {
        int index = Clusters.IndexOf(text);
        if (index >= 0)
            return index;
        Clusters.Add(text);
        return Clusters.Count - 1;
    }

    /// <summary>The text of an item that is no drawn thing.</summary>
    public string TextOf(in Item item) => item.Text < 0 ? Clusters[~item.Text] : char.ConvertFromUtf32(item.Text);

    public int AddStyle(RunStyle style)
    {
        _styles.Add(style);
        return _styles.Count - 1;
    }

    public ref Item AddItem()
    {
        if (ItemCount == _items.Length)
            Grow(ref _items, ItemCount);
        ref Item item = ref _items[ItemCount++];
        item = default;
        return ref item;
    }

    public void AddLine(in TextLine line)
    {
        if (LineCount == _lines.Length)
            Grow(ref _lines, LineCount);
        _lines[LineCount++] = line;
    }

    /// <summary>Removes items from an index on.</summary>
    public void TruncateItems(int count) => ItemCount = count;

    public void Dispose()
    {
        ArrayPool<Item>.Shared.Return(_items);
        ArrayPool<TextLine>.Shared.Return(_lines);
        _items = [];
        _lines = [];
    }

    private static void Grow<T>(ref T[] array, int count)
    {
        var larger = ArrayPool<T>.Shared.Rent(count * 2);
        array.AsSpan(0, count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
