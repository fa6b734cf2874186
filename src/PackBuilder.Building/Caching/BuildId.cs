using System.Buffers.Binary;
using PackBuilder.Building.Files;

namespace PackBuilder.Building.Caching;

/// <summary>
/// What the linker wrote into a program of Linux: a hash of all that is in it (--build-id=sha1). It stands at the beginning of the file, so
/// that a program of many megabytes need not be read to know which one it is. Layout: ELF (System V ABI), 64 bits, little-endian.
/// </summary>
internal static class BuildId
{
    // Head, table of segments and notes are first in the file.
    private const int Beginning = 4096;

    private const int SegmentSize = 56;
    private const int NoteSegment = 4;
    private const int NoteHeader = 12;
    private const int BuildIdNote = 3;

    /// <returns>Null for a file of another kind, or one without such a hash.</returns>
    public static string? Of(IFileSystem files, string path)
    {
        byte[] beginning = new byte[Beginning];
        using var stream = files.Open(path);
        return Of(beginning.AsSpan(0, stream.ReadAtLeast(beginning, Beginning, throwOnEndOfStream: false)));
    }

    private static string? Of(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith("\u007fELF\u0002\u0001"u8) || file.Length < 64 || U16(file, 54) != SegmentSize)
            return null;
        ulong segments = U64(file, 32);
        for (int i = 0, count = U16(file, 56); i < count; i++)
        {
            if (Part(file, segments + (ulong)(i * SegmentSize), SegmentSize) is not { IsEmpty: false } segment)
                return null;
            if (U32(segment, 0) == NoteSegment && OfNotes(Part(file, U64(segment, 8), U64(segment, 32))) is { } id)
                return id;
        }

        return null;
    }

    // A note: length of its name u32, length of its content u32, kind u32, name and content, each filled up to four bytes.
    private static string? OfNotes(ReadOnlySpan<byte> notes)
    {
        while (notes.Length >= NoteHeader)
        {
            ulong content = NoteHeader + Filled(U32(notes, 0));
            ulong end = content + Filled(U32(notes, 4));
            if (end > (ulong)notes.Length)
                return null;
            if (U32(notes, 8) == BuildIdNote && Part(notes, NoteHeader, 4).SequenceEqual("GNU\0"u8))
                return Convert.ToHexStringLower(Part(notes, content, U32(notes, 4)));
            notes = notes[(int)end..];
        }

        return null;
    }

    private static ulong Filled(uint length) => ((ulong)length + 3) / 4 * 4;

    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> whole, ulong from, ulong length) =>
        from <= (ulong)whole.Length && length <= (ulong)whole.Length - from ? whole.Slice((int)from, (int)length) : default;

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static ulong U64(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..]);
}
