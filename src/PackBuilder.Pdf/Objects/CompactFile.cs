using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Objects;

/// <summary>The form for readers: objects in compressed object streams (7.5.7), a cross-reference stream (7.5.8).</summary>
internal sealed class CompactFile(PdfOptions options) : PdfFile(options)
{
    private const int ObjectsPerStream = 200;
    private const string Flate = "/Filter/FlateDecode";

    private readonly CrossReferences _references = new();
    private readonly ByteBuffer _bodies = new(1 << 14);
    private readonly ByteBuffer _index = new(1 << 11);
    private readonly ByteBuffer _deflated = new(1 << 16);
    private int _count;
    private int _stream;

    public override void Dispose()
    {
        _bodies.Dispose();
        _index.Dispose();
        _deflated.Dispose();
        base.Dispose();
    }

    public override PreparedStream Prepare(ByteBuffer data, StreamStorage filter)
    {
        var deflated = new ByteBuffer(data.Length);
        Deflater.Deflate(data.Written, deflated, LevelOf(filter));
        return new PreparedStream(data, deflated);
    }

    protected override void WriteObject(int number, ReadOnlySpan<byte> body)
    {
        if (_count == 0)
            _stream = Allocate();
        _references.InStream(number, _stream, _count);
        _index.Integer(number).Byte(' ').Integer(_bodies.Length).Byte(' ');
        _bodies.Raw(body).Byte('\n');
        if (++_count == ObjectsPerStream)
            FlushObjects();
    }

    protected override void WriteStream(int number, string entries, ReadOnlySpan<byte> data, StreamStorage filter)
    {
        _references.InFile(number, Output.Length);
        if (filter == StreamStorage.Plain)
        {
            WriteStreamObject(number, entries, "", data);
            return;
        }

        _deflated.Clear();
        Deflater.Deflate(data, _deflated, LevelOf(filter));
        WriteStreamObject(number, entries, Flate, _deflated.Written);
    }

    protected override void WritePrepared(int number, string entries, PreparedStream stream)
    {
        _references.InFile(number, Output.Length);
        WriteStreamObject(number, entries, Flate, stream.Deflated!.Written);
    }

    protected override void WriteTail(string trailer)
    {
        FlushObjects();
        int number = Allocate();
        int start = Output.Length;
        _references.InFile(number, start);
        using var table = _references.Encode(NextNumber);
        WriteStream(number, $"/Type/XRef/Size {NextNumber}{CrossReferences.Layout}{trailer}", table.Written, StreamStorage.Page);
        Output.Ascii("startxref\n").Integer(start).Ascii("\n%%EOF\n");
    }

    private int LevelOf(StreamStorage filter) =>
        filter == StreamStorage.Font ? Options.Compression.FontLevel : Options.Compression.PageLevel;

    private void FlushObjects()
    {
        if (_count == 0)
            return;
        string entries = $"/Type/ObjStm/N {_count}/First {_index.Length}";
        _index.Raw(_bodies.Written);
        _count = 0;
        WriteStream(_stream, entries, _index.Written, StreamStorage.Page);
        _bodies.Clear();
        _index.Clear();
    }
}
