namespace PackBuilder.Guides.Captures.Packages;

/// <summary>
/// A part of a package while it is unpacked. What counts is what comes out: what a package says about its own sizes may be a lie.
/// </summary>
/// <param name="packed">Bytes of the part in the file.</param>
internal sealed class CountedStream(Stream inner, long packed, ReadingBudget budget) : Stream
{
    // Text packs to a twentieth, a sheet of equal cells to a hundredth; deflate itself goes to a thousandth.
    private const int MostTimes = 500;
    private const long NoBomb = 24 * 1024 * 1024;

    private long _unpacked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = inner.Read(buffer, offset, count);
        _unpacked += read;
        budget.Unpacked(read);
        if (_unpacked > NoBomb && _unpacked > packed * MostTimes)
            throw new OverBudgetException(Amount.Unpacked);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
