using System.IO.Compression;
using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Objects;

/// <summary>The FlateDecode filter (7.4.4).</summary>
internal static class Deflater
{
    // RFC 1950 and 1951: header, one fixed block that only ends, and the Adler-32 of nothing. The library writes nothing at all
    // where nothing was written to it, which is no zlib stream.
    private static ReadOnlySpan<byte> Empty => [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];

    public static void Deflate(ReadOnlySpan<byte> data, ByteBuffer target, int level)
    {
        if (data.IsEmpty)
        {
            target.Raw(Empty);
            return;
        }

        var options = new ZLibCompressionOptions { CompressionLevel = level };
        using var zlib = new ZLibStream(new BufferStream(target), options);
        zlib.Write(data);
    }

    /// <summary>Lets the compressor write straight into a buffer.</summary>
    private sealed class BufferStream(ByteBuffer target) : Stream
    {
        public override bool CanWrite => true;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override long Length => target.Length;

        public override long Position
        {
            get => target.Length;
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer) => target.Raw(buffer);

        public override void Write(byte[] buffer, int offset, int count) => target.Raw(buffer.AsSpan(offset, count));

        public override void WriteByte(byte value) => target.Byte(value);

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
