namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>
/// The bytes of one table, read big-endian. Every offset is checked: a reader of a damaged font gets a
/// <see cref="FontFormatException"/>, whatever the numbers in it say.
/// </summary>
public readonly struct FontTable(string tag, ReadOnlyMemory<byte> data)
{
    public string Tag { get; } = tag;

    public ReadOnlyMemory<byte> Data { get; } = data;

    public int Length => Data.Length;

    public bool IsPresent => Data.Length > 0;

    public byte U8(int offset)
    {
        var bytes = Data.Span;
        if ((uint)offset >= (uint)bytes.Length)
            throw CutOff();
        return bytes[offset];
    }

    public ushort U16(int offset)
    {
        var bytes = Data.Span;
        if ((uint)offset > (uint)(bytes.Length - 2) || bytes.Length < 2)
            throw CutOff();
        return (ushort)(bytes[offset] << 8 | bytes[offset + 1]);
    }

    public short I16(int offset) => (short)U16(offset);

    public uint U32(int offset)
    {
        var bytes = Data.Span;
        if ((uint)offset > (uint)(bytes.Length - 4) || bytes.Length < 4)
            throw CutOff();
        return (uint)(bytes[offset] << 24 | bytes[offset + 1] << 16 | bytes[offset + 2] << 8 | bytes[offset + 3]);
    }

    /// <summary>A 32-bit offset that must lie inside the table.</summary>
    public int Offset32(int offset)
    {
        uint value = U32(offset);
        return value < (uint)Data.Length ? (int)value : throw CutOff();
    }

    public ReadOnlyMemory<byte> Slice(int offset, int length)
    {
        if (offset < 0 || length < 0 || offset > Data.Length - length)
            throw CutOff();
        return Data.Slice(offset, length);
    }

    private FontFormatException CutOff() => new($"its table '{Tag}' is cut off");
}
