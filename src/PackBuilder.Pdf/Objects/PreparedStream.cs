using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Objects;

/// <summary>The data of a stream, compressed before its turn in the file comes.</summary>
/// <param name="Data">As it is; the fingerprint of the file is taken from this.</param>
/// <param name="Deflated">Null where it is stored as it is.</param>
internal sealed record PreparedStream(ByteBuffer Data, ByteBuffer? Deflated) : IDisposable
{
    public void Dispose()
    {
        Data.Dispose();
        Deflated?.Dispose();
    }
}
