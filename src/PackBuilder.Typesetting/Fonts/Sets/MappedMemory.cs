using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>A mapped file as memory.</summary>
internal sealed unsafe class MappedMemory : MemoryManager<byte>
{
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    public MappedMemory(MemoryMappedViewAccessor view, int length)
    {
        _view = view;
        _length = length;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += view.PointerOffset;
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
