using System.Buffers.Binary;

namespace PackBuilder.Documents.Pictures.Png;

/// <summary>The IHDR chunk (PNG, third edition, 11.2.1).</summary>
/// <param name="Depth">Bits of a sample.</param>
internal sealed record PngHeader(int Width, int Height, int Depth, PngColour Colour, bool IsInterlaced)
{
    private const int Size = 13;

    public int Channels => Colour switch
    {
        PngColour.Rgb => 3,
        PngColour.GreyAlpha => 2,
        PngColour.Rgba => 4,
        _ => 1,
    };

    public int BitsPerPixel => Channels * Depth;

    public static PngHeader Read(string name, ReadOnlySpan<byte> data)
    {
        if (data.Length != Size)
            throw PictureErrors.Damaged(name, "its header has a wrong length");
        uint width = BinaryPrimitives.ReadUInt32BigEndian(data), height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        PictureLimits.CheckPixels(name, width, height);
        var header = new PngHeader((int)width, (int)height, data[8], (PngColour)data[9], data[12] == 1);
        if (!header.IsValid || data[10] != 0 || data[11] != 0 || data[12] > 1)
            throw PictureErrors.Damaged(name, "its header names a coding that does not exist");
        return header;
    }

    // Table 12.
    private bool IsValid => Colour switch
    {
        PngColour.Grey => Depth is 1 or 2 or 4 or 8 or 16,
        PngColour.Palette => Depth is 1 or 2 or 4 or 8,
        PngColour.Rgb or PngColour.GreyAlpha or PngColour.Rgba => Depth is 8 or 16,
        _ => false,
    };
}

internal enum PngColour
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    Rgba = 6,
}
