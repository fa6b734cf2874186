using System.IO.Compression;
using System.Text;

namespace PackBuilder.Text.Archives;

/// <summary>
/// Writes a ZIP of which every byte follows from the entries: one fixed time, no owner, no platform, no extra fields. The
/// framework's own writer notes the platform it runs on.
/// </summary>
public static class ZipWriter
{
    private const int LocalSignature = 0x04034B50;
    private const int CentralSignature = 0x02014B50;
    private const int EndSignature = 0x06054B50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 0x0800;
    private const ushort Deflated = 8;

    // 1980-01-01 00:00, the first date a ZIP can hold.
    private const ushort Date = 1 << 5 | 1;

    public static byte[] Write(IReadOnlyList<(string Name, byte[] Content)> entries)
    {
        using var stream = new MemoryStream();
        using var output = new BinaryWriter(stream);
        var written = new List<Entry>();
        foreach (var (name, content) in entries)
        {
            var entry = new Entry(Encoding.UTF8.GetBytes(name), Crc32.Of(content), Deflate(content), content.Length, (int)stream.Position);
            written.Add(entry);
            output.Write(LocalSignature);
            WriteCommon(output, entry);
            output.Write(entry.Name);
            output.Write(entry.Packed);
        }

        WriteDirectory(output, stream, written);
        output.Flush();
        return stream.ToArray();
    }

    private static void WriteDirectory(BinaryWriter output, MemoryStream stream, List<Entry> entries)
    {
        int start = (int)stream.Position;
        foreach (var entry in entries)
        {
            output.Write(CentralSignature);
            output.Write(Version);
            WriteCommon(output, entry);
            // Comment length, disk, internal attributes: none.
            output.Write((ushort)0);
            output.Write((ushort)0);
            output.Write((ushort)0);
            // External attributes: none.
            output.Write(0);
            output.Write(entry.Offset);
            output.Write(entry.Name);
        }

        int size = (int)stream.Position - start;
        output.Write(EndSignature);
        output.Write(0);
        output.Write((ushort)entries.Count);
        output.Write((ushort)entries.Count);
        output.Write(size);
        output.Write(start);
        output.Write((ushort)0);
    }

    // The fields that the local header and the directory share.
    private static void WriteCommon(BinaryWriter output, Entry entry)
    {
        output.Write(Version);
        output.Write(Utf8Names);
        output.Write(Deflated);
        output.Write((ushort)0);
        output.Write(Date);
        output.Write(entry.Crc);
        output.Write(entry.Packed.Length);
        output.Write(entry.Size);
        output.Write((ushort)entry.Name.Length);
        output.Write((ushort)0);
    }

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return packed.ToArray();
    }

    private sealed record Entry(byte[] Name, uint Crc, byte[] Packed, int Size, int Offset);
}
