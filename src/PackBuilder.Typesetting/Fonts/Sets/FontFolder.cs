using System.IO.MemoryMappedFiles;

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>
/// Font files on disk, mapped into memory rather than read: of a font of several megabytes a document touches little.
/// To be disposed of only when no face of it is in use any more.
/// </summary>
public sealed class FontFolder(string path) : IDisposable
{
    // Far above any real font; more would overflow the 32-bit offsets of the format's readers.
    private const long MaxLength = 512L << 20;

    private readonly List<IDisposable> _open = [];

    /// <summary>The file's bytes, or null where there is no such file in the folder.</summary>
    public ReadOnlyMemory<byte>? Open(string fileName)
    {
        var file = new FileInfo(Path.Combine(path, fileName));
        if (Path.GetFileName(fileName) != fileName || !file.Exists)
            return null;
        if (file.Length is 0 or > MaxLength)
            throw new FontFormatException($"it is {file.Length} bytes long");
        var map = MemoryMappedFile.CreateFromFile(file.FullName, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = new MappedMemory(map.CreateViewAccessor(0, file.Length, MemoryMappedFileAccess.Read), (int)file.Length);
        _open.Add((IDisposable)view);
        _open.Add(map);
        return view.Memory;
    }

    public void Dispose()
    {
        _open.ForEach(handle => handle.Dispose());
        _open.Clear();
    }
}
