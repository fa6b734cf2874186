namespace PackBuilder.Documents.Pictures.Png;

/// <summary>Turns rows of any colour type and depth into samples of 8 bits and, where there is any, transparency.</summary>
internal sealed class PngPixels
{
    private readonly PngHeader _header;
    private readonly PngChunks _chunks;
    private readonly int _max;
    private readonly int[] _key;

    public PngPixels(string name, PngChunks chunks)
    {
        _header = chunks.Header!;
        _chunks = chunks;
        _max = (1 << _header.Depth) - 1;
        _key = ReadKey();
        if (_header.Colour == PngColour.Palette && chunks.Palette.Length == 0)
            throw PictureErrors.Damaged(name, "its palette is missing");
        int count = _header.Width * _header.Height;
        Samples = new byte[count * (IsColour ? 3 : 1)];
        Alpha = HasAlpha ? new byte[count] : [];
    }

    public bool IsColour => _header.Colour is PngColour.Rgb or PngColour.Rgba or PngColour.Palette;

    public byte[] Samples { get; }

    public byte[] Alpha { get; }

    private bool HasAlpha => _header.Colour is PngColour.GreyAlpha or PngColour.Rgba || _chunks.Transparency.Length > 0;

    /// <returns>False where the row names a colour that the palette lacks.</returns>
    public bool AddRow(ReadOnlySpan<byte> row, in PngPass pass, int rowOfPass)
    {
        int y = pass.Y + rowOfPass * pass.StepY;
        Span<int> values = stackalloc int[4];
        for (int i = 0; i < pass.Width; i++)
        {
            for (int c = 0; c < _header.Channels; c++)
                values[c] = Value(row, i * _header.Channels + c);
            if (!Set(y * _header.Width + pass.X + i * pass.StepX, values))
                return false;
        }

        return true;
    }

    private bool Set(int pixel, ReadOnlySpan<int> values)
    {
        switch (_header.Colour)
        {
            case PngColour.Palette:
                return SetFromPalette(pixel, values[0]);
            case PngColour.Rgb or PngColour.Rgba:
                for (int c = 0; c < 3; c++)
                    Samples[pixel * 3 + c] = Byte(values[c]);
                break;
            default:
                Samples[pixel] = Byte(values[0]);
                break;
        }

        if (_header.Colour is PngColour.GreyAlpha or PngColour.Rgba)
            Alpha[pixel] = Byte(values[_header.Channels - 1]);
        else if (Alpha.Length > 0)
            Alpha[pixel] = (byte)(values[.._key.Length].SequenceEqual(_key) ? 0 : 255);
        return true;
    }

    private bool SetFromPalette(int pixel, int index)
    {
        if (index * 3 >= _chunks.Palette.Length)
            return false;
        _chunks.Palette.AsSpan(index * 3, 3).CopyTo(Samples.AsSpan(pixel * 3));
        if (Alpha.Length > 0)
            Alpha[pixel] = index < _chunks.Transparency.Length ? _chunks.Transparency[index] : (byte)255;
        return true;
    }

    private int Value(ReadOnlySpan<byte> row, int index) => _header.Depth switch
    {
        8 => row[index],
        16 => row[index * 2] << 8 | row[index * 2 + 1],
        var depth => row[index * depth / 8] >> (8 - depth - index * depth % 8) & _max,
    };

    private byte Byte(int value) => _header.Depth == 8 ? (byte)value : (byte)((value * 255L + _max / 2) / _max);

    // The one colour that counts as transparent (11.3.1.1); a chunk of another length matches nothing.
    private int[] ReadKey()
    {
        int channels = IsColour ? 3 : 1;
        var data = _chunks.Transparency;
        if (_header.Colour == PngColour.Palette || data.Length != channels * 2)
            return [-1];
        return [.. Enumerable.Range(0, channels).Select(c => data[c * 2] << 8 | data[c * 2 + 1])];
    }
}
