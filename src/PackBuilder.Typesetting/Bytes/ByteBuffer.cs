using System.Buffers;

namespace PackBuilder.Typesetting.Bytes;

/// <summary>
/// A growing run of bytes in pooled memory, so that a batch of documents leaves the collector alone. Writers of formats
/// add their own primitives as extensions. Dispose gives the memory back; spans taken before are then worthless.
/// </summary>
public sealed class ByteBuffer(int capacity = 256) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Written bytes to be changed in place.</summary>
    public Span<byte> At(int start, int length) => _bytes.AsSpan(0, Length).Slice(start, length);

    public void Clear() => Length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    /// <summary>Room for so many more bytes, which count as written.</summary>
    public Span<byte> Add(int count)
    {
        if (_bytes.Length - Length < count)
            Enlarge(count);
        var room = _bytes.AsSpan(Length, count);
        Length += count;
        return room;
    }

    public ByteBuffer Byte(int value)
    {
        if (Length == _bytes.Length)
            Enlarge(1);
        _bytes[Length++] = (byte)value;
        return this;
    }

    public ByteBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Add(bytes.Length));
        return this;
    }

    private void Enlarge(int count)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, checked(Length + count)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
