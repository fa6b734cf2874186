using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Typesetting.Fonts.Subsetting;

/// <summary>Puts tables together into a font file: directory, then the tables, each padded to four bytes, with checksums.</summary>
internal sealed class FontFileWriter : IDisposable
{
    private const int HeaderSize = 12;
    private const int EntrySize = 16;
    private const int OffsetInEntry = 8;
    private const int MaxTables = 9;

    // What the whole file must add up to (OpenType, table head, checksumAdjustment).
    private const uint WholeFile = 0xB1B0AFBA;

    private readonly ByteBuffer _directory = new(HeaderSize + MaxTables * EntrySize);
    private readonly ByteBuffer _tables = new(1 << 16);
    private int _count;
    private int _headAt;

    /// <summary>Tables must come in ordinal order of their tags; an empty one is left out.</summary>
    public void Add(string tag, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
            return;
        if (tag == "head")
            _headAt = _tables.Length;
        Encoding.ASCII.GetBytes(tag, _directory.Add(4));
        // The offset is counted from the end of the directory until its length is known.
        _directory.U32(Checksum(data)).U32((uint)_tables.Length).U32((uint)data.Length);
        _count++;
        _tables.Raw(data);
        while ((_tables.Length & 3) != 0)
            _tables.Byte(0);
    }

    public ByteBuffer Finish()
    {
        int start = HeaderSize + EntrySize * _count;
        var file = new ByteBuffer(start + _tables.Length);
        int log = BitOperations.Log2((uint)_count);
        int range = 16 << log;
        file.U32(0x00010000).U16(_count).U16(range).U16(log).U16(16 * _count - range);
        for (int at = OffsetInEntry; at < _directory.Length; at += EntrySize)
        {
            var offset = _directory.At(at, 4);
            BinaryPrimitives.WriteUInt32BigEndian(offset, BinaryPrimitives.ReadUInt32BigEndian(offset) + (uint)start);
        }

        file.Raw(_directory.Written).Raw(_tables.Written);
        BinaryPrimitives.WriteUInt32BigEndian(file.At(start + _headAt + 8, 4), WholeFile - Checksum(file.Written));
        return file;
    }

    public void Dispose()
    {
        _directory.Dispose();
        _tables.Dispose();
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        int i = 0;
        for (; i + 4 <= data.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(data[i..]);
        for (int shift = 24; i < data.Length; i++, shift -= 8)
            sum += (uint)data[i] << shift;
        return sum;
    }
}
