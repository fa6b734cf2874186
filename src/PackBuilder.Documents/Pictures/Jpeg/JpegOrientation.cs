using System.Buffers.Binary;

namespace PackBuilder.Documents.Pictures.Jpeg;

/// <summary>How the camera was held, from the notes it left (Exif 2.3, tag 0112).</summary>
internal static class JpegOrientation
{
    private const int Tag = 0x0112;
    private const int EntrySize = 12;

    /// <param name="data">The data of an APP1 segment.</param>
    /// <returns>1 for upright, 2 to 8 for the other ways; 0 where nothing is said.</returns>
    public static int Of(ReadOnlySpan<byte> data)
    {
        if (!data.StartsWith("Exif\0\0"u8) || data.Length < 14)
            return 0;
        var tiff = data[6..];
        bool little = tiff[0] == 'I';
        uint directory = Word(tiff[4..], little);
        if (directory > tiff.Length - 2)
            return 0;
        int count = Short(tiff[(int)directory..], little);
        for (int i = 0; i < count; i++)
        {
            long at = directory + 2 + (long)i * EntrySize;
            if (at + EntrySize > tiff.Length)
                return 0;
            var entry = tiff[(int)at..];
            if (Short(entry, little) == Tag)
                return Short(entry[8..], little);
        }

        return 0;
    }

    private static int Short(ReadOnlySpan<byte> data, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(data) : BinaryPrimitives.ReadUInt16BigEndian(data);

    private static uint Word(ReadOnlySpan<byte> data, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(data) : BinaryPrimitives.ReadUInt32BigEndian(data);
}
