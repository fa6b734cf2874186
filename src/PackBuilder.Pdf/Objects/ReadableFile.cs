using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Objects;

/// <summary>
/// The form for people and for comparing: nothing compressed, one dictionary entry a line, a classic cross-reference
/// table (7.5.4). Still a valid file.
/// </summary>
internal sealed class ReadableFile(PdfOptions options) : PdfFile(options)
{
    private readonly SortedDictionary<int, int> _offsets = [];

    protected override void WriteObject(int number, ReadOnlySpan<byte> body)
    {
        _offsets[number] = Output.Length;
        Output.Integer(number).Ascii(" 0 obj\n");
        ObjectLayout.Write(body, Output);
        Output.Ascii("\nendobj\n");
    }

    protected override void WriteStream(int number, string entries, ReadOnlySpan<byte> data, StreamStorage filter)
    {
        _offsets[number] = Output.Length;
        WriteStreamObject(number, entries, "", data);
    }

    public override PreparedStream Prepare(ByteBuffer data, StreamStorage filter) => new(data, null);

    protected override void WritePrepared(int number, string entries, PreparedStream stream) =>
        WriteStream(number, entries, stream.Data.Written, StreamStorage.Plain);

    protected override void WriteTail(string trailer)
    {
        int start = Output.Length;
        Output.Ascii("xref\n0 ").Integer(NextNumber).Ascii("\n0000000000 65535 f \n");
        for (int number = 1; number < NextNumber; number++)
        {
            bool isUsed = _offsets.TryGetValue(number, out int offset);
            Output.Ascii(offset.ToString("D10")).Ascii(isUsed ? " 00000 n \n" : " 65535 f \n");
        }

        Output.Ascii($"trailer\n<</Size {NextNumber}{trailer}>>\nstartxref\n").Integer(start).Ascii("\n%%EOF\n");
    }
}
