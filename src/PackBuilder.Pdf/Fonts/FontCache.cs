using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Fonts;

/// <summary>
/// Font programs that were cut down and compressed for one document, for others that use the same glyphs: what differs between variants of a
/// pack is often in one face only. Any thread may use it; what was not used for longest goes first. No byte of a file depends on it.
/// </summary>
/// <param name="capacity">How many bytes of programs are kept, before and after compression together.</param>
public sealed class FontCache(long capacity = 24 << 20)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<FontCacheKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byUse = [];

    /// <summary>Bytes of programs that are kept now.</summary>
    public long Size { get; private set; }

    /// <summary>How many programs were not made anew.</summary>
    public int Hits { get; private set; }

    internal PreparedStream? Find(FontCacheKey key)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(key, out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            Hits++;
            return node.Value.Program;
        }
    }

    /// <param name="program">Copied: it stays its owner's.</param>
    internal void Add(FontCacheKey key, PreparedStream program)
    {
        var entry = new Entry(key, program.Copy());
        lock (_gate)
        {
            // Two threads may have made the same.
            if (!_entries.TryAdd(key, new LinkedListNode<Entry>(entry)))
                return;
            _byUse.AddFirst(_entries[key]);
            Size += entry.Size;
            while (Size > capacity)
                RemoveLast();
        }
    }

    private void RemoveLast()
    {
        var last = _byUse.Last!;
        _byUse.RemoveLast();
        _entries.Remove(last.Value.Key);
        Size -= last.Value.Size;
    }

    private sealed record Entry(FontCacheKey Key, PreparedStream Program)
    {
        public long Size => Program.Data.Length + (Program.Deflated?.Length ?? 0);
    }
}
