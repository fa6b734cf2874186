using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Objects;

/// <summary>The data of a stream, compressed before its turn in the file comes.</summary>
/// <param name="Data">As it is; the fingerprint of the file is taken from this.</param>
/// <param name="Deflated">Null where it is stored as it is.</param>
internal sealed record PreparedStream(ByteBuffer Data, ByteBuffer? Deflated) : IDisposable
{
    /// <summary>Others use it as well: it is left to the collector.</summary>
    public bool IsShared { get; private init; }

    /// <summary>The same in memory of its own, for many to use.</summary>
    public PreparedStream Copy() => new(Copy(Data), Deflated is null ? null : Copy(Deflated)) { IsShared = true };

    public void Dispose()
    {
        if (IsShared)
            return;
        Data.Dispose();
        Deflated?.Dispose();
    }

    private static ByteBuffer Copy(ByteBuffer buffer) => new ByteBuffer(buffer.Length).Raw(buffer.Written);
}
