namespace PackBuilder.Text.Archives;

/// <summary>What the directory at the end of an archive says of an entry.</summary>
/// <param name="Name">UTF-8.</param>
/// <param name="Offset">Of its header, from the beginning of the file.</param>
internal sealed record ZipEntry(byte[] Name, uint Crc, int PackedSize, int Size, long Offset)
{
    /// <summary>As it is, not compressed.</summary>
    public bool IsStored { get; init; }
}
