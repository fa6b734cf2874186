using System.Text;

namespace PackBuilder.Tests.Support.PdfFiles;

/// <summary>
/// A PDF file read back by its own cross-references, table or stream, independent of the code that writes. It knows what our
/// files may contain and fails at anything else.
/// </summary>
internal sealed class PdfFileReader
{
    private readonly SortedDictionary<int, (int Stream, int Place)> _places = [];
    private readonly Dictionary<int, object?> _objects = [];

    public PdfFileReader(byte[] bytes)
    {
        Bytes = bytes;
        string tail = Encoding.Latin1.GetString(bytes, Math.Max(0, bytes.Length - 64), Math.Min(64, bytes.Length));
        int start = int.Parse(tail[(tail.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..tail.LastIndexOf("\n%%EOF", StringComparison.Ordinal)]);
        Trailer = bytes[start] == 'x' ? ReadTable(start) : ReadReferenceStream(start);
    }

    public byte[] Bytes { get; }

    public PdfDictionary Trailer { get; }

    public PdfDictionary Catalog => Trailer.Dictionary("Root")!;

    public IEnumerable<int> Numbers => _places.Keys;

    public IReadOnlyList<PdfDictionary> Pages => [.. Catalog.Dictionary("Pages")!.Array("Kids").Cast<PdfDictionary>()];

    public object? Object(int number)
    {
        if (!_objects.TryGetValue(number, out object? value) && _places.TryGetValue(number, out var place))
            _objects[number] = value = place.Stream < 0 ? ReadAt(place.Place, number) : ReadInStream(place.Stream, number);
        return value;
    }

    private PdfDictionary ReadTable(int start)
    {
        var lines = new StringReader(Encoding.Latin1.GetString(Bytes, start, Bytes.Length - start));
        lines.ReadLine();
        int count = int.Parse(lines.ReadLine()![2..]);
        for (int number = 0; number < count; number++)
        {
            string row = lines.ReadLine()!;
            if (row[17] == 'n')
                _places.Add(number, (-1, int.Parse(row[..10])));
        }

        // "xref", the count, and rows of twenty bytes each.
        int trailer = Encoding.Latin1.GetString(Bytes, start, Bytes.Length - start).IndexOf("trailer\n", StringComparison.Ordinal);
        return (PdfDictionary)new PdfParser(Bytes, this, start + trailer + 8).Next()!;
    }

    private PdfStream ReadReferenceStream(int start)
    {
        var stream = (PdfStream)ReadAt(start, null)!;
        byte[] rows = stream.Data();
        for (int number = 0, at = 0; at < rows.Length; number++, at += 7)
        {
            int place = rows[at + 1] << 24 | rows[at + 2] << 16 | rows[at + 3] << 8 | rows[at + 4];
            if (rows[at] > 0)
                _places.Add(number, rows[at] == 1 ? (-1, place) : (place, rows[at + 5] << 8 | rows[at + 6]));
        }

        return stream;
    }

    private object? ReadAt(int offset, int? number)
    {
        var parser = new PdfParser(Bytes, this, offset);
        double found = (double)parser.Next()!;
        Assert.True(number is null || found == number, $"object {number} is not where the table says");
        Assert.Equal(0.0, parser.Next());
        Assert.Equal(new PdfOperator("obj"), parser.Next());
        object? value = parser.Next();
        if (value is not PdfDictionary dictionary || (PdfOperator)parser.Next()! is not { Value: "stream" })
            return value;
        int length = (int)dictionary.Number("Length")!.Value;
        int data = parser.Position + 1;
        Assert.Equal("\nendstream\nendobj\n", Encoding.Latin1.GetString(Bytes, data + length, 18));
        var stream = new PdfStream(this, Bytes[data..(data + length)]);
        foreach (string key in dictionary.Keys)
            stream.Add(key, dictionary.Raw(key));
        return stream;
    }

    private object? ReadInStream(int stream, int number)
    {
        var container = (PdfStream)Object(stream)!;
        Assert.Equal("ObjStm", container.Name("Type"));
        byte[] data = container.Data();
        int first = (int)container.Number("First")!.Value;
        var index = new PdfParser(data, null);
        object? wanted = null;
        for (int i = 0; i < (int)container.Number("N")!.Value; i++)
        {
            int member = (int)(double)index.Next()!;
            int offset = (int)(double)index.Next()!;
            object? value = new PdfParser(data, this, first + offset).Next();
            if (_places.GetValueOrDefault(member) == (stream, i))
                _objects[member] = value;
            if (member == number)
                wanted = value;
        }

        return wanted;
    }
}
