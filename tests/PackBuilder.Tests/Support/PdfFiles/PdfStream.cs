using System.IO.Compression;

namespace PackBuilder.Tests.Support.PdfFiles;

/// <summary>A stream object.</summary>
internal sealed class PdfStream(PdfFileReader? file, byte[] raw) : PdfDictionary(file)
{
    public byte[] Stored => raw;

    /// <summary>The decoded data; the filter can only be Flate, a predictor only "up".</summary>
    public byte[] Data()
    {
        if (this["Filter"] is null)
            return raw;
        Assert.Equal("FlateDecode", Name("Filter"));
        using var zlib = new ZLibStream(new MemoryStream(raw), CompressionMode.Decompress);
        var output = new MemoryStream();
        zlib.CopyTo(output);
        byte[] data = output.ToArray();
        return Dictionary("DecodeParms") is { } parameters ? UndoUp(data, (int)parameters.Number("Columns")!.Value) : data;
    }

    // PNG prediction: a byte with the kind, then the differences from the row above.
    private static byte[] UndoUp(byte[] data, int columns)
    {
        int rows = data.Length / (columns + 1);
        byte[] result = new byte[rows * columns];
        for (int row = 0; row < rows; row++)
        {
            Assert.Equal(2, data[row * (columns + 1)]);
            for (int i = 0; i < columns; i++)
                result[row * columns + i] = (byte)(data[row * (columns + 1) + 1 + i] + (row > 0 ? result[(row - 1) * columns + i] : 0));
        }

        return result;
    }
}
