using System.IO.Compression;
using System.Text;

namespace PackBuilder.Text.Archives;

/// <summary>
/// Writes a ZIP of which every byte follows from the entries: one fixed time, no owner, no platform, no extra fields but those that
/// archives of more than 4 GB or 65,534 entries need (APPNOTE.TXT 4.3.14, 4.5.3). The framework's own writer notes the platform it runs on.
/// </summary>
public sealed class ZipWriter
{
    private const int LocalSignature = 0x04034B50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 0x0800;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    // 1980-01-01 00:00, the first date a ZIP can hold.
    private const ushort Date = 1 << 5 | 1;

    // What text becomes smaller by, at least.
    private const int UsualRatio = 3;

    private readonly BinaryWriter _output;
    private readonly List<ZipEntry> _written = [];
    private long _position;

    private ZipWriter(BinaryWriter output, long start)
    {
        _output = output;
        _position = start;
    }

    /// <param name="stored">How many of the first entries are not compressed.</param>
    public static byte[] Write(IReadOnlyList<(string Name, byte[] Content)> entries, int stored = 0)
    {
        using var stream = new MemoryStream();
        Write(stream, entries.Select(entry => (entry.Name, (Func<byte[]>)(() => entry.Content))), stored: stored);
        return stream.ToArray();
    }

    /// <summary>Writes an archive of any size; of its contents one is in memory at a time.</summary>
    /// <param name="output">Written from beginning to end, and left open.</param>
    /// <param name="start">How many bytes are before the archive in the same file, as offsets count them.</param>
    /// <param name="stored">How many of the first entries are not compressed.</param>
    public static void Write(Stream output, IEnumerable<(string Name, Func<byte[]> Read)> entries, long start = 0, int stored = 0)
    {
        using var binary = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        var writer = new ZipWriter(binary, start);
        foreach (var (name, read) in entries)
            writer.Add(name, read(), isStored: writer._written.Count < stored);
        ZipDirectory.Write(binary, writer._written, writer._position);
    }

    private void Add(string name, byte[] content, bool isStored)
    {
        using var packed = isStored ? new MemoryStream(content, 0, content.Length, writable: false, publiclyVisible: true) : Deflate(content);
        int size = (int)packed.Length;
        var entry = new ZipEntry(Encoding.UTF8.GetBytes(name), Crc32.Of(content), size, content.Length, _position) { IsStored = isStored };
        _written.Add(entry);
        _output.Write(LocalSignature);
        WriteCommon(_output, entry, Version, 0);
        _output.Write(entry.Name);
        _output.Write(packed.GetBuffer(), 0, size);
        _position += 30 + entry.Name.Length + size;
    }

    /// <summary>The fields that the header of an entry and the directory share.</summary>
    internal static void WriteCommon(BinaryWriter output, ZipEntry entry, ushort version, int extraLength)
    {
        output.Write(version);
        output.Write(Utf8Names);
        output.Write(entry.IsStored ? Stored : Deflated);
        output.Write((ushort)0);
        output.Write(Date);
        output.Write(entry.Crc);
        output.Write(entry.PackedSize);
        output.Write(entry.Size);
        output.Write((ushort)entry.Name.Length);
        output.Write((ushort)extraLength);
    }

    private static MemoryStream Deflate(byte[] content)
    {
        var packed = new MemoryStream(content.Length / UsualRatio);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return packed;
    }
}
