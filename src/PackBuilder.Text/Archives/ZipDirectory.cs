namespace PackBuilder.Text.Archives;

/// <summary>Writes the directory at the end of an archive (APPNOTE.TXT 4.3.12 to 4.3.16).</summary>
internal static class ZipDirectory
{
    private const int CentralSignature = 0x02014B50;
    private const int LargeEndSignature = 0x06064B50;
    private const int LargeLocatorSignature = 0x07064B50;
    private const int EndSignature = 0x06054B50;
    private const ushort Version = 20;
    private const ushort LargeVersion = 45;
    private const ushort LargeTag = 1;

    // What a field holds whose number stands elsewhere, since it is too small for it.
    private const uint Elsewhere = uint.MaxValue;

    /// <param name="start">Where the directory begins.</param>
    public static void Write(BinaryWriter output, IReadOnlyList<ZipEntry> entries, long start)
    {
        long size = 0;
        foreach (var entry in entries)
            size += WriteEntry(output, entry);
        bool isLarge = entries.Count >= ushort.MaxValue || start >= Elsewhere || size >= Elsewhere;
        if (isLarge)
            WriteLargeEnd(output, entries.Count, start, size);

        ushort count = isLarge ? ushort.MaxValue : (ushort)entries.Count;
        output.Write(EndSignature);
        output.Write(0);
        output.Write(count);
        output.Write(count);
        output.Write(isLarge ? Elsewhere : (uint)size);
        output.Write(isLarge ? Elsewhere : (uint)start);
        output.Write((ushort)0);
    }

    private static int WriteEntry(BinaryWriter output, ZipEntry entry)
    {
        bool isFar = entry.Offset >= Elsewhere;
        int extraLength = isFar ? 12 : 0;
        output.Write(CentralSignature);
        output.Write(isFar ? LargeVersion : Version);
        ZipWriter.WriteCommon(output, entry, isFar ? LargeVersion : Version, extraLength);
        // Comment length, disk, internal attributes: none.
        output.Write((ushort)0);
        output.Write((ushort)0);
        output.Write((ushort)0);
        // External attributes: none.
        output.Write(0);
        output.Write(isFar ? Elsewhere : (uint)entry.Offset);
        output.Write(entry.Name);
        if (isFar)
        {
            output.Write(LargeTag);
            output.Write((ushort)sizeof(long));
            output.Write(entry.Offset);
        }

        return 46 + entry.Name.Length + extraLength;
    }

    private static void WriteLargeEnd(BinaryWriter output, int count, long start, long size)
    {
        output.Write(LargeEndSignature);
        // What follows in this record.
        output.Write(44L);
        output.Write(LargeVersion);
        output.Write(LargeVersion);
        // This disk and that of the directory: the only one.
        output.Write(0);
        output.Write(0);
        output.Write((long)count);
        output.Write((long)count);
        output.Write(size);
        output.Write(start);

        output.Write(LargeLocatorSignature);
        output.Write(0);
        output.Write(start + size);
        output.Write(1);
    }
}
