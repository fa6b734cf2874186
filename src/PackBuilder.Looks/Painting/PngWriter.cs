using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using PackBuilder.Text.Archives;

namespace PackBuilder.Looks.Painting;

/// <summary>Writes pixels as PNG: 8 bits, colour with transparency, no filter.</summary>
internal static class PngWriter
{
    /// <param name="pixels">Red, green, blue and opacity of each pixel, row by row.</param>
    public static byte[] Write(int width, int height, byte[] pixels)
    {
        var file = new List<byte> { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 };
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 6);
        Add(file, "IHDR", header);
        Add(file, "IDAT", Deflated(width, height, pixels));
        Add(file, "IEND", []);
        return [.. file];
    }

    private static byte[] Deflated(int width, int height, byte[] pixels)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (int row = 0; row < height; row++)
            {
                zlib.WriteByte(0);
                zlib.Write(pixels, row * width * 4, width * 4);
            }
        }

        return output.ToArray();
    }

    private static void Add(List<byte> file, string type, byte[] data)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.AddRange(number);
        file.AddRange(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(chunk));
        file.AddRange(number);
    }
}
