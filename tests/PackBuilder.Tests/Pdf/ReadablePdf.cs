using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Pdf;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf;

/// <summary>A file in the readable form, taken apart again by its own cross-reference table.</summary>
internal sealed partial class ReadablePdf
{
    private readonly byte[] _bytes;
    private readonly string _latin;
    private readonly SortedDictionary<int, int> _offsets = [];

    private ReadablePdf(byte[] bytes)
    {
        _bytes = bytes;
        _latin = Encoding.Latin1.GetString(bytes);
        int table = int.Parse(Regex.Match(_latin, @"startxref\n(\d+)\n%%EOF\n$").Groups[1].Value, CultureInfo.InvariantCulture);
        int number = 0;
        foreach (Match row in ReferenceRow().Matches(_latin, table))
        {
            if (row.Groups[2].Value == "n")
                _offsets.Add(number, int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture));
            number++;
        }
    }

    public string Trailer => _latin[_latin.LastIndexOf("trailer", StringComparison.Ordinal)..];

    public IEnumerable<int> Numbers => _offsets.Keys;

    public static ReadablePdf Of(PagedDocument document)
    {
        var result = PdfRenderer.Render(document, new PdfOptions { Readable = true });
        Assert.Empty(result.Diagnostics);
        return new ReadablePdf(result.Value!);
    }

    /// <summary>What stands between obj and endobj, for a stream its dictionary.</summary>
    public string Object(int number)
    {
        int start = _offsets[number];
        Assert.StartsWith($"{number} 0 obj\n", _latin[start..(start + 20)]);
        start = _latin.IndexOf('\n', start) + 1;
        int end = _latin.IndexOf("endobj\n", start, StringComparison.Ordinal);
        int stream = _latin.IndexOf("stream\n", start, StringComparison.Ordinal);
        return _latin[start..(stream >= 0 && stream < end ? stream : end)].TrimEnd('\n');
    }

    public byte[] Stream(int number)
    {
        string dictionary = Object(number);
        int length = int.Parse(Regex.Match(dictionary, @"/Length (\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
        int start = _latin.IndexOf("stream\n", _offsets[number], StringComparison.Ordinal) + 7;
        Assert.Equal("\nendstream\nendobj\n", _latin.Substring(start + length, 18));
        return _bytes[start..(start + length)];
    }

    /// <summary>The first object whose text matches.</summary>
    public int Find(string pattern) => Numbers.First(number => Regex.IsMatch(Object(number), pattern));

    public IEnumerable<int> FindAll(string pattern) => Numbers.Where(number => Regex.IsMatch(Object(number), pattern));

    /// <summary>The object that a key of a dictionary refers to.</summary>
    public int Reference(int number, string key) =>
        int.Parse(Regex.Match(Object(number), $@"/{key}\s+(\d+) 0 R").Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>The whole file as text: strings decoded, programs and tables of offsets left out.</summary>
    public string AsText()
    {
        var text = new StringBuilder();
        foreach (int number in Numbers)
        {
            string body = Object(number);
            text.Append($"{number} 0 obj\n{TextString().Replace(body, Decode)}\n");
            if (body.Contains("/Length1") || body.Contains("/N 3"))
                text.Append("(binary)\n");
            else if (body.Contains("/Length"))
                text.Append(Encoding.UTF8.GetString(Stream(number))).Append('\n');
            text.Append('\n');
        }

        return text.Append(Trailer[..Trailer.IndexOf("startxref", StringComparison.Ordinal)]).ToString();
    }

    private static string Decode(Match match) =>
        "(" + Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[1].Value)) + ")";

    [GeneratedRegex(@"^(\d{10}) \d{5} ([nf]) \n", RegexOptions.Multiline)]
    private static partial Regex ReferenceRow();

    [GeneratedRegex("<FEFF([0-9A-F]*)>")]
    private static partial Regex TextString();
}
