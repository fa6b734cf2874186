using System.IO.Compression;
using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.Pictures.Png;

/// <summary>Reads PNG (W3C, third edition): every colour type, depth and interlacing; colours are taken as sRGB, profiles left out.</summary>
internal static class PngReader
{
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public static RasterPicture Read(string name, ReadOnlySpan<byte> file)
    {
        var chunks = PngChunks.Read(name, file);
        var header = chunks.Header!;
        var pixels = new PngPixels(name, chunks);
        Decode(name, header, chunks.Data, pixels);
        bool isOpaque = !pixels.Alpha.AsSpan().ContainsAnyExcept((byte)255);
        return new RasterPicture(
            PictureLimits.Points(header.Width, chunks.DotsPerInch), PictureLimits.Points(header.Height, chunks.DotsPerInch),
            header.Width, header.Height, RasterFormat.Png)
        {
            File = chunks.Kept,
            IsColour = pixels.IsColour,
            Samples = pixels.Samples,
            Alpha = isOpaque ? default(ReadOnlyMemory<byte>) : pixels.Alpha,
        };
    }

    private static void Decode(string name, PngHeader header, byte[] data, PngPixels pixels)
    {
        using var stream = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        try
        {
            foreach (var pass in PngPass.Of(header))
                DecodePass(name, header, pass, stream, pixels);
            if (stream.ReadByte() >= 0)
                throw PictureErrors.WrongSize(name);
        }
        // A stream that asks for a preset dictionary, which a PNG may not, is reported by an IOException.
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw PictureErrors.Damaged(name, "its pixels cannot be unpacked");
        }
    }

    private static void DecodePass(string name, PngHeader header, in PngPass pass, Stream stream, PngPixels pixels)
    {
        var row = new byte[1 + pass.RowLength(header)];
        var above = new byte[row.Length];
        for (int y = 0; y < pass.Height; y++)
        {
            if (stream.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length)
                throw PictureErrors.WrongSize(name);
            if (!PngFilter.Undo(row[0], row.AsSpan(1), above.AsSpan(1), Math.Max(1, header.BitsPerPixel / 8)))
                throw PictureErrors.Damaged(name, "a row has a filter that does not exist");
            if (!pixels.AddRow(row.AsSpan(1), pass, y))
                throw PictureErrors.Damaged(name, "a pixel has a colour that is not in the palette");
            (row, above) = (above, row);
        }
    }
}

/// <summary>Undoes the filter of a row (PNG, clause 9).</summary>
file static class PngFilter
{
    /// <param name="row">The row as stored; as it was before filtering afterwards.</param>
    /// <param name="above">The row above it, or zeros.</param>
    /// <param name="distance">Bytes to the pixel at the left.</param>
    /// <returns>False for a filter that does not exist.</returns>
    public static bool Undo(int type, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        for (int i = 0; i < row.Length; i++)
        {
            int left = i >= distance ? row[i - distance] : 0, up = above[i];
            int predicted = type switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, i >= distance ? above[i - distance] : 0),
                _ => -1,
            };
            if (predicted < 0)
                return false;
            row[i] = (byte)(row[i] + predicted);
        }

        return true;
    }

    private static int Paeth(int left, int up, int upLeft)
    {
        int estimate = left + up - upLeft;
        int toLeft = Math.Abs(estimate - left), toUp = Math.Abs(estimate - up), toUpLeft = Math.Abs(estimate - upLeft);
        return toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft;
    }
}
