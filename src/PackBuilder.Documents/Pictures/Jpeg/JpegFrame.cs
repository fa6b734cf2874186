using System.Buffers.Binary;

namespace PackBuilder.Documents.Pictures.Jpeg;

/// <summary>The header of a frame (T.81, B.2.2).</summary>
internal sealed record JpegFrame(int Width, int Height, int Components)
{
    public static JpegFrame Read(string name, byte marker, ReadOnlySpan<byte> data)
    {
        if (!JpegMarker.IsCommonFrame(marker))
            throw PictureErrors.UnsupportedCoding(name, "a lossless or arithmetic JPEG");
        if (data.Length < 6 || data.Length < 6 + 3 * data[5])
            throw PictureErrors.Damaged(name, "its header has a wrong length");
        if (data[0] != 8)
            throw PictureErrors.UnsupportedCoding(name, $"a JPEG of {data[0]} bits");
        int height = BinaryPrimitives.ReadUInt16BigEndian(data[1..]), width = BinaryPrimitives.ReadUInt16BigEndian(data[3..]);
        PictureLimits.CheckPixels(name, width, height);
        return data[5] switch
        {
            1 or 3 => new JpegFrame(width, height, data[5]),
            4 => throw PictureErrors.Cmyk(name),
            _ => throw PictureErrors.UnsupportedCoding(name, $"a JPEG of {data[5]} components"),
        };
    }
}
