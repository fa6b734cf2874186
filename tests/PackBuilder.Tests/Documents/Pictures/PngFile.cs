using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PackBuilder.Tests.Documents.Pictures;

/// <summary>Writes PNG files of every kind from sample values, sound ones and broken ones.</summary>
internal sealed record PngFile(int Width, int Height, int Depth, int Colour)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public bool Interlaced { get; init; }

    /// <summary>The value of a sample by column, row and channel.</summary>
    public Func<int, int, int, int> Value { get; init; } = (_, _, _) => 0;

    public byte[]? Palette { get; init; }

    public byte[]? Transparency { get; init; }

    /// <summary>Filter of a row by its number; by default each in turn.</summary>
    public Func<int, int> Filter { get; init; } = row => row % 5;

    /// <summary>Further chunks before the pixels.</summary>
    public (string Type, byte[] Data)[] Extra { get; init; } = [];

    /// <summary>Size that the header tells, where it is not the true one.</summary>
    public (int Width, int Height)? Claim { get; init; }

    public int Channels => Colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public byte[] ToBytes()
    {
        var file = new List<byte> { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 };
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Claim?.Width ?? Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Claim?.Height ?? Height);
        (header[8], header[9], header[12]) = ((byte)Depth, (byte)Colour, (byte)(Interlaced ? 1 : 0));
        file.AddRange(Chunk("IHDR", header));
        foreach (var (type, data) in Extra)
            file.AddRange(Chunk(type, data));
        if (Palette is not null)
            file.AddRange(Chunk("PLTE", Palette));
        if (Transparency is not null)
            file.AddRange(Chunk("tRNS", Transparency));
        var pixels = Deflated();
        // In two pieces, as encoders do.
        file.AddRange(Chunk("IDAT", pixels[..(pixels.Length / 2)]));
        file.AddRange(Chunk("IDAT", pixels[(pixels.Length / 2)..]));
        file.AddRange(Chunk("IEND", []));
        return [.. file];
    }

    public static byte[] Chunk(string type, byte[] data)
    {
        byte[] content = [.. Encoding.ASCII.GetBytes(type), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        var sum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(content));
        return [.. number, .. content, .. sum];
    }

    private byte[] Deflated()
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var (x, y, stepX, stepY) in Interlaced ? Adam7 : [(0, 0, 1, 1)])
                WritePass(zlib, x, y, stepX, stepY);
        }

        return output.ToArray();
    }

    private void WritePass(Stream output, int x0, int y0, int stepX, int stepY)
    {
        int width = (Width - x0 + stepX - 1) / stepX, height = (Height - y0 + stepY - 1) / stepY;
        if (width <= 0 || height <= 0)
            return;
        var above = new byte[(width * Channels * Depth + 7) / 8];
        for (int row = 0; row < height; row++)
        {
            var plain = new byte[above.Length];
            for (int i = 0; i < width * Channels; i++)
                Put(plain, i, Value(x0 + i / Channels * stepX, y0 + row * stepY, i % Channels));
            output.WriteByte((byte)Filter(row));
            output.Write(Filtered(plain, above, Filter(row)));
            above = plain;
        }
    }

    private void Put(byte[] row, int index, int value)
    {
        if (Depth == 16)
            (row[index * 2], row[index * 2 + 1]) = ((byte)(value >> 8), (byte)value);
        else
            row[index * Depth / 8] |= (byte)(value << (8 - Depth - index * Depth % 8));
    }

    private byte[] Filtered(byte[] row, byte[] above, int filter)
    {
        int distance = Math.Max(1, Channels * Depth / 8);
        var result = new byte[row.Length];
        for (int i = 0; i < row.Length; i++)
        {
            int a = i >= distance ? row[i - distance] : 0, b = above[i], c = i >= distance ? above[i - distance] : 0, p = a + b - c;
            int paeth = Math.Abs(p - a) <= Math.Abs(p - b) && Math.Abs(p - a) <= Math.Abs(p - c) ? a : Math.Abs(p - b) <= Math.Abs(p - c) ? b : c;
            result[i] = (byte)(row[i] - filter switch { 1 => a, 2 => b, 3 => (a + b) / 2, 4 => paeth, _ => 0 });
        }

        return result;
    }

    private static uint Crc(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }

        return ~crc;
    }
}
