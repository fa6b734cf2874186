using System.Buffers.Binary;

namespace PackBuilder.Typesetting.Bytes;

/// <summary>The number forms of font files.</summary>
public static class BigEndian
{
    public static ByteBuffer U16(this ByteBuffer buffer, int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(buffer.Add(2), (ushort)value);
        return buffer;
    }

    public static ByteBuffer U32(this ByteBuffer buffer, uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(buffer.Add(4), value);
        return buffer;
    }
}
