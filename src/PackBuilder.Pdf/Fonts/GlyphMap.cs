namespace PackBuilder.Pdf.Fonts;

/// <summary>
/// An open-addressing map from non-zero 64-bit keys to numbers. Own code for two reasons: a lookup for every glyph of a
/// document, and ahead-of-time compilation, which leaves the framework's generic collections of structs out.
/// </summary>
internal sealed class GlyphMap
{
    private ulong[] _keys = new ulong[256];
    private int[] _values = new int[256];
    private int _count;

    public bool TryGet(ulong key, out int value)
    {
        int slot = SlotOf(key);
        value = _values[slot];
        return _keys[slot] == key;
    }

    public void Set(ulong key, int value)
    {
        if (_count * 2 >= _keys.Length)
            Enlarge();
        int slot = SlotOf(key);
        if (_keys[slot] == 0)
        {
            _keys[slot] = key;
            _count++;
        }

        _values[slot] = value;
    }

    private int SlotOf(ulong key)
    {
        int mask = _keys.Length - 1;
        int slot = (int)(key * 0x9E3779B97F4A7C15 >> 40) & mask;
        while (_keys[slot] != 0 && _keys[slot] != key)
            slot = slot + 1 & mask;
        return slot;
    }

    private void Enlarge()
    {
        (ulong[] keys, int[] values) = (_keys, _values);
        _keys = new ulong[keys.Length * 2];
        _values = new int[values.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0)
                continue;
            int slot = SlotOf(keys[i]);
            _keys[slot] = keys[i];
            _values[slot] = values[i];
        }
    }
}
