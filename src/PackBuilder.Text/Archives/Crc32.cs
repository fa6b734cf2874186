using System.Buffers.Binary;

namespace PackBuilder.Text.Archives;

/// <summary>The checksum of ZIP entries and of the parts of a PNG (ISO 3309, polynomial EDB88320), eight bytes at a time.</summary>
public static class Crc32
{
    private const int Slices = 8;
    private const int Size = 256;

    // Slice n holds what a byte becomes after n more bytes of zero.
    private static readonly uint[] Table = MakeTable();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<uint> table = Table;
        uint crc = 0xFFFFFFFF;
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            uint low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = table[7 * Size + (int)(low & 0xFF)] ^ table[6 * Size + (int)(low >> 8 & 0xFF)]
                ^ table[5 * Size + (int)(low >> 16 & 0xFF)] ^ table[4 * Size + (int)(low >> 24)]
                ^ table[3 * Size + (int)(high & 0xFF)] ^ table[2 * Size + (int)(high >> 8 & 0xFF)]
                ^ table[Size + (int)(high >> 16 & 0xFF)] ^ table[(int)(high >> 24)];
        }

        foreach (byte b in bytes)
            crc = table[(int)((crc ^ b) & 0xFF)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeTable()
    {
        uint[] table = new uint[Slices * Size];
        for (uint i = 0; i < Size; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            table[i] = value;
        }

        for (int i = Size; i < table.Length; i++)
            table[i] = table[(int)(table[i - Size] & 0xFF)] ^ (table[i - Size] >> 8);
        return table;
    }
}
