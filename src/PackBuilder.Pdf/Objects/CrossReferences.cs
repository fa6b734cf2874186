using System.Buffers.Binary;
using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Objects;

/// <summary>
/// Where every object is, as a cross-reference stream has it (7.5.8.3): a type (0 free, 1 in the file, 2 in an object
/// stream), an offset or stream number of four bytes, an index of two.
/// </summary>
internal sealed class CrossReferences
{
    /// <summary>The dictionary entries that tell how the table is laid out: rows are stored as differences from the row above.</summary>
    public const string Layout = "/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>";

    private const int RowLength = 7;
    private const byte PngUp = 2;
    private const ushort NeverReused = 65535;

    private byte[] _types = new byte[1024];
    private int[] _places = new int[1024];
    private ushort[] _indices = new ushort[1024];

    public void InFile(int number, int offset) => Set(number, 1, offset, 0);

    public void InStream(int number, int stream, int index) => Set(number, 2, stream, (ushort)index);

    /// <param name="count">One more than the highest object number.</param>
    public ByteBuffer Encode(int count)
    {
        Ensure(count);
        var table = new ByteBuffer(count * (RowLength + 1));
        Span<byte> row = stackalloc byte[RowLength];
        Span<byte> above = stackalloc byte[RowLength];
        above.Clear();
        for (int i = 0; i < count; i++)
        {
            row[0] = _types[i];
            BinaryPrimitives.WriteInt32BigEndian(row[1..], _places[i]);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], _types[i] == 0 ? NeverReused : _indices[i]);
            table.Byte(PngUp);
            for (int k = 0; k < RowLength; k++)
                table.Byte(row[k] - above[k]);
            row.CopyTo(above);
        }

        return table;
    }

    private void Set(int number, byte type, int place, ushort index)
    {
        Ensure(number + 1);
        _types[number] = type;
        _places[number] = place;
        _indices[number] = index;
    }

    private void Ensure(int count)
    {
        if (count <= _types.Length)
            return;
        int size = Math.Max(count, _types.Length * 2);
        Array.Resize(ref _types, size);
        Array.Resize(ref _places, size);
        Array.Resize(ref _indices, size);
    }
}
