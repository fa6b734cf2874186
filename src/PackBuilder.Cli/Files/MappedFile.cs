using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace PackBuilder.Cli.Files;

/// <summary>
/// A file mapped into memory rather than read: of fonts of several megabytes a document touches little. The mapping stays
/// for as long as the program runs.
/// </summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    private MappedFile(MemoryMappedViewAccessor view, int length)
    {
        _view = view;
        _length = length;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += view.PointerOffset;
    }

    public static ReadOnlyMemory<byte> Open(string path)
    {
        long length = new FileInfo(path).Length;
        // Nothing can be mapped of an empty file, and no memory is longer than this.
        if (length is 0 or > int.MaxValue)
            return File.ReadAllBytes(path);
        using var map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        return new MappedFile(map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read), (int)length).Memory;
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    // Mapped memory does not move: there is nothing to pin.
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
    }
}
