using System.Buffers.Binary;
using System.Text;
using PackBuilder.Text.Archives;

namespace PackBuilder.Documents.Pictures.Png;

/// <summary>The chunks of a PNG that matter for print, each checked; what else is in the file is left out.</summary>
internal sealed class PngChunks
{
    private readonly List<byte> _kept = [.. PngReader.Signature];
    private readonly List<byte> _data = [];

    public PngHeader? Header { get; private set; }

    /// <summary>Red, green, blue of each colour.</summary>
    public byte[] Palette { get; private set; } = [];

    public byte[] Transparency { get; private set; } = [];

    public double DotsPerInch { get; private set; }

    /// <summary>The compressed pixels.</summary>
    public byte[] Data => [.. _data];

    /// <summary>The file without profiles, texts and times.</summary>
    public byte[] Kept => [.. _kept];

    public static PngChunks Read(string name, ReadOnlySpan<byte> file)
    {
        var chunks = new PngChunks();
        for (int at = PngReader.Signature.Length; ;)
        {
            if (file.Length - at < 12)
                throw PictureErrors.Truncated(name);
            uint length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
                throw PictureErrors.Truncated(name);
            var chunk = file.Slice(at, (int)length + 12);
            if (Crc32.Of(chunk[4..^4]) != BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]))
                throw PictureErrors.Damaged(name, "a checksum is wrong");
            string type = Encoding.Latin1.GetString(chunk.Slice(4, 4));
            if (chunks.Header is null && type != "IHDR")
                throw PictureErrors.Damaged(name, "it does not start with its header");
            chunks.Take(name, type, chunk);
            if (type == "IEND")
                return chunks;
            at += chunk.Length;
        }
    }

    private void Take(string name, string type, ReadOnlySpan<byte> chunk)
    {
        var data = chunk[8..^4];
        switch (type)
        {
            case "IHDR" when Header is null:
                Header = PngHeader.Read(name, data);
                break;
            case "PLTE" when data.Length is > 0 and <= 768 && data.Length % 3 == 0:
                Palette = data.ToArray();
                break;
            case "IDAT":
                _data.AddRange(data);
                break;
            case "IEND":
                break;
            case "tRNS":
                Transparency = data.ToArray();
                break;
            case "pHYs" when data.Length == 9 && data[8] == 1:
                const double MetresPerInch = 0.0254;
                DotsPerInch = BinaryPrimitives.ReadUInt32BigEndian(data) * MetresPerInch;
                break;
            // A capital first letter marks what a reader must understand.
            default:
                if (char.IsAsciiLetterUpper(type[0]))
                    throw PictureErrors.Damaged(name, $"the part '{Printable(type)}' cannot be understood");
                return;
        }

        _kept.AddRange(chunk);
    }

    private static string Printable(string type) => new([.. type.Select(c => char.IsAsciiLetter(c) ? c : '?')]);
}
