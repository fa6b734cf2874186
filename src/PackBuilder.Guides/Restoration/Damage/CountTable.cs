using System.Numerics;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>
/// Counts by key in one flat table. The embedded model has hundreds of thousands of them, put together anew by every run of the program,
/// and asked for at every character of a damaged text.
/// </summary>
/// <param name="expected">How many keys there will be; more of them are no fault.</param>
internal sealed class CountTable(int expected)
{
    // Fuller, it would be searched for long.
    private const int MostOfTen = 6;

    // The golden ratio, which spreads keys that differ little.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private Entry[] _entries = new Entry[SizeFor(expected)];
    private int _count;

    public bool IsEmpty => _count == 0;

    /// <summary>The count of a key, 0 for one that is not there.</summary>
    public double this[ulong key] => _entries[Find(_entries, key)].Count;

    /// <param name="key">Not 0.</param>
    public void Add(ulong key, double weight)
    {
        ref var entry = ref _entries[Find(_entries, key)];
        entry.Count += weight;
        if (entry.Key == key)
            return;
        entry.Key = key;
        if (++_count * 10 > _entries.Length * MostOfTen)
            Grow();
    }

    private static int SizeFor(int expected) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, expected * 10L / MostOfTen + 1));

    private static int Find(Entry[] entries, ulong key)
    {
        int mask = entries.Length - 1;
        int at = (int)(key * Spread >> 32) & mask;
        while (entries[at].Key != key && entries[at].Key != 0)
            at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var larger = new Entry[_entries.Length * 2];
        foreach (var entry in _entries)
        {
            if (entry.Key != 0)
                larger[Find(larger, entry.Key)] = entry;
        }

        _entries = larger;
    }

    private struct Entry
    {
        public ulong Key;
        public double Count;
    }
}
