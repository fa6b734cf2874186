using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Objects;

/// <summary>
/// The file as a sequence of objects. Numbers are given out before objects are written, so that they can refer to each
/// other; everything comes out in the order in which it is written.
/// </summary>
internal abstract class PdfFile : IDisposable
{
    private readonly Fingerprint _fingerprint = new();

    protected PdfFile(PdfOptions options)
    {
        Options = options;
        // 7.5.2: four bytes above 127 tell transfer programs that the file is binary.
        Output.Ascii("%PDF-1.7\n%").Raw([0xE2, 0xE3, 0xCF, 0xD3]).Byte('\n');
    }

    public PdfOptions Options { get; }

    protected ByteBuffer Output { get; } = new(1 << 18);

    /// <summary>One more than the highest number given out; 0 stands for the free list and is never used.</summary>
    protected int NextNumber { get; private set; } = 1;

    public static PdfFile Create(PdfOptions options) =>
        options.Readable ? new ReadableFile(options) : new CompactFile(options);

    public int Allocate() => NextNumber++;

    /// <summary>An object other than a stream.</summary>
    public void Object(int number, ByteBuffer body)
    {
        _fingerprint.Add(body.Written);
        WriteObject(number, body.Written);
    }

    /// <summary>A stream.</summary>
    /// <param name="entries">The entries of its dictionary besides Length and Filter.</param>
    /// <param name="filter">How it is stored; <see cref="StreamStorage.Plain"/> for what must be readable as it stands.</param>
    public void Stream(int number, string entries, ReadOnlySpan<byte> data, StreamStorage filter = StreamStorage.Page)
    {
        _fingerprint.Add(data);
        WriteStream(number, entries, data, filter);
    }

    /// <summary>A stream whose data was prepared.</summary>
    public void Stream(int number, string entries, PreparedStream stream)
    {
        _fingerprint.Add(stream.Data.Written);
        WritePrepared(number, entries, stream);
    }

    /// <summary>Compresses data for a later <see cref="Stream(int, string, PreparedStream)"/>; any thread may call it.</summary>
    public abstract PreparedStream Prepare(ByteBuffer data, StreamStorage filter);

    /// <summary>Closes the file.</summary>
    public byte[] Finish(int catalog, int info)
    {
        string id = _fingerprint.Finish();
        WriteTail($"/Root {catalog} 0 R/Info {info} 0 R/ID[<{id}><{id}>]");
        return Output.Written.ToArray();
    }

    public virtual void Dispose() => Output.Dispose();

    protected abstract void WriteObject(int number, ReadOnlySpan<byte> body);

    protected abstract void WriteStream(int number, string entries, ReadOnlySpan<byte> data, StreamStorage filter);

    protected abstract void WritePrepared(int number, string entries, PreparedStream stream);

    /// <param name="trailer">Entries of the trailer dictionary (7.5.5).</param>
    protected abstract void WriteTail(string trailer);

    protected void WriteStreamObject(int number, string entries, string filter, ReadOnlySpan<byte> data)
    {
        Output.Integer(number).Ascii(" 0 obj\n<<").Ascii(entries).Ascii(filter).Ascii("/Length ").Integer(data.Length);
        Output.Ascii(">>stream\n").Raw(data).Ascii("\nendstream\nendobj\n");
    }
}
