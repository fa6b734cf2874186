using System.Buffers.Binary;

namespace PackBuilder.Documents.Pictures.Jpeg;

/// <summary>The segments of a JPEG, walked through to its end.</summary>
internal sealed class JpegSegments
{
    private readonly List<byte> _kept = [0xFF, JpegMarker.Start];

    public JpegFrame? Frame { get; private set; }

    public double DotsPerInch { get; private set; }

    /// <summary>Bytes of the coded pixels.</summary>
    public long ScanBytes { get; private set; }

    /// <summary>The file without notes.</summary>
    public byte[] Kept => [.. _kept];

    public static JpegSegments Read(string name, ReadOnlySpan<byte> file)
    {
        var segments = new JpegSegments();
        for (int at = 2; ;)
        {
            byte marker = NextMarker(name, file, ref at);
            if (marker == JpegMarker.End)
            {
                segments._kept.AddRange([0xFF, JpegMarker.End]);
                return segments;
            }

            if (JpegMarker.StandsAlone(marker))
                continue;
            if (file.Length - at < 2)
                throw PictureErrors.Truncated(name);
            int length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
            if (length < 2)
                throw PictureErrors.Damaged(name, "a segment has no length");
            if (length > file.Length - at)
                throw PictureErrors.Truncated(name);
            segments.Take(name, marker, file.Slice(at, length));
            at += length;
            if (marker == JpegMarker.Scan)
                at = segments.TakeScan(name, file, at);
        }
    }

    // Any number of FF may stand before the marker (B.1.1.2).
    private static byte NextMarker(string name, ReadOnlySpan<byte> file, ref int at)
    {
        if (at < file.Length && file[at] != 0xFF)
            throw PictureErrors.Damaged(name, "a marker is missing");
        while (at < file.Length && file[at] == 0xFF)
            at++;
        return at < file.Length ? file[at++] : throw PictureErrors.Truncated(name);
    }

    private void Take(string name, byte marker, ReadOnlySpan<byte> segment)
    {
        var data = segment[2..];
        if (JpegMarker.IsFrame(marker))
        {
            if (Frame is not null)
                throw PictureErrors.Damaged(name, "it has two headers");
            Frame = JpegFrame.Read(name, marker, data);
        }
        else if (marker == JpegMarker.App0 && data.Length >= 12 && data.StartsWith("JFIF\0"u8))
        {
            const double CentimetresPerInch = 2.54;
            int density = BinaryPrimitives.ReadUInt16BigEndian(data[8..]);
            DotsPerInch = data[7] switch { 1 => density, 2 => density * CentimetresPerInch, _ => 0 };
        }
        else if (marker == JpegMarker.App1 && JpegOrientation.Of(data) > 1)
        {
            throw PictureErrors.Turned(name);
        }

        if (JpegMarker.IsNote(marker))
            return;
        _kept.AddRange([0xFF, marker]);
        _kept.AddRange(segment);
    }

    // Up to the next marker that is neither a stuffed FF00 nor a restart.
    private int TakeScan(string name, ReadOnlySpan<byte> file, int start)
    {
        if (Frame is null)
            throw PictureErrors.Damaged(name, "its header is missing");
        int at = start;
        while (true)
        {
            int next = file[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= file.Length)
                throw PictureErrors.Truncated(name);
            at += next;
            if (file[at + 1] != 0 && !JpegMarker.IsRestart(file[at + 1]))
                break;
            at += 2;
        }

        ScanBytes += at - start;
        _kept.AddRange(file[start..at]);
        return at;
    }
}

/// <summary>How the camera was held, from the notes it left (Exif 2.3, tag 0112).</summary>
file static class JpegOrientation
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
