namespace PackBuilder.Typesetting.Lines.Hyphenation;

/// <summary>
/// Patterns of letters with a value between each two (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983): odd values
/// favour a division, even ones forbid it, the highest of all that match counts. An open hash table in two arrays, since a
/// pattern of up to twelve letters fits a word of 64 bits.
/// </summary>
internal sealed class PatternTable
{
    private const int LongestPattern = 12;
    private const int BitsOfLetter = 5;
    private const int BitsOfValue = 4;
    private const int Boundary = 27;

    private readonly ulong[] _keys;
    private readonly ulong[] _values;
    private readonly int _shift;
    private int _longest;

    /// <param name="patterns">Letters a to z, digits, and a full stop for the edge of a word: <c>.ach4</c>.</param>
    /// <exception cref="FormatException">A pattern holds something else or is too long.</exception>
    public PatternTable(IReadOnlyCollection<string> patterns)
    {
        int bits = 4;
        while (1 << bits < patterns.Count * 2)
            bits++;
        _shift = 64 - bits;
        _keys = new ulong[1 << bits];
        _values = new ulong[1 << bits];
        foreach (string pattern in patterns)
            Add(pattern);
    }

    /// <summary>Where a word may be divided.</summary>
    /// <param name="word">Small letters a to z, at most 64.</param>
    /// <returns>Bit i is set where it may be divided after letter i (from 0), without regard to how near an edge that is.</returns>
    public ulong Divisions(ReadOnlySpan<char> word)
    {
        Span<byte> values = stackalloc byte[word.Length + 3];
        values.Clear();
        // The word with its edges: a place i in it is before letter i - 1.
        for (int start = 0; start < word.Length + 2; start++)
        {
            ulong key = 0;
            int limit = Math.Min(word.Length + 2, start + _longest);
            for (int end = start; end < limit; end++)
            {
                key = key << BitsOfLetter | (uint)(end == 0 || end > word.Length ? Boundary : word[end - 1] - 'a' + 1);
                if (Find(key) is > 0 and var found)
                    Raise(values[start..], found);
            }
        }

        ulong divisions = 0;
        for (int i = 0; i + 1 < word.Length; i++)
            divisions |= (values[i + 2] & 1ul) << i;
        return divisions;
    }

    private static void Raise(Span<byte> values, ulong found)
    {
        for (int i = 0; found != 0; i++, found >>= BitsOfValue)
            values[i] = Math.Max(values[i], (byte)(found & 15));
    }

    private void Add(string pattern)
    {
        ulong key = 0, values = 0;
        int letters = 0;
        foreach (char c in pattern)
        {
            if (c is >= '0' and <= '9')
            {
                values |= (ulong)(c - '0') << letters * BitsOfValue;
                continue;
            }

            if (c is not ('.' or >= 'a' and <= 'z') || ++letters > LongestPattern)
                throw new FormatException($"'{pattern}' is not a pattern");
            key = key << BitsOfLetter | (uint)(c == '.' ? Boundary : c - 'a' + 1);
        }

        int slot = SlotOf(key);
        _keys[slot] = key;
        _values[slot] = values;
        _longest = Math.Max(_longest, letters);
    }

    private ulong Find(ulong key) => _values[SlotOf(key)];

    // The slot of the key, or the free one where it would stand: half of the table is free.
    private int SlotOf(ulong key)
    {
        int slot = (int)(key * 0x9E3779B97F4A7C15 >> _shift);
        while (_keys[slot] != key && _keys[slot] != 0)
            slot = slot + 1 & _keys.Length - 1;
        return slot;
    }
}
