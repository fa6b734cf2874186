using System.Text;
using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>The file as a sequence of bytes and objects (ISO 19005-2 6.1).</summary>
internal static class SyntaxRules
{
    public static void Check(PdfFileReader file, Findings findings)
    {
        byte[] bytes = file.Bytes;
        string head = Encoding.Latin1.GetString(bytes, 0, 16);
        findings.Require(head.StartsWith("%PDF-1.7\n%", StringComparison.Ordinal), "A 6.1.2", "the header is at the start of the file");
        findings.Require(bytes.AsSpan(10, 4).ToArray().All(b => b > 127), "A 6.1.2", "four bytes above 127 follow the header");
        findings.Require(Encoding.Latin1.GetString(bytes[^6..]) == "%%EOF\n", "A 6.1.3", "nothing follows the end-of-file marker");
        CheckTrailer(file.Trailer, findings);
        findings.Require(file.Numbers.Count() < 8_388_607, "A 6.1.13", "there are at most 8,388,607 objects");
        foreach (int number in file.Numbers)
            CheckObject(file.Object(number), findings);
    }

    private static void CheckTrailer(PdfDictionary trailer, Findings findings)
    {
        var id = trailer.Array("ID");
        findings.Require(id.Count == 2 && id.All(part => part is PdfString { Bytes.Length: 16 }), "A 6.1.3", "the trailer has an ID of two strings");
        findings.Require(!trailer.Has("Encrypt"), "A 6.1.3", "the file is not encrypted");
        findings.Require(!trailer.Has("Prev") && !trailer.Has("XRefStm"), "A 6.1.3", "there is one cross-reference section");
    }

    private static void CheckObject(object? value, Findings findings)
    {
        if (value is PdfStream stream)
        {
            findings.Require(stream.Name("Filter") is null or "FlateDecode" or "DCTDecode", "A 6.1.7.2", "the only filters are Flate and, for pictures, DCT");
            findings.Require(!stream.Has("F") && !stream.Has("FFilter") && !stream.Has("FDecodeParms"), "A 6.1.7.1", "no stream lies in another file");
            findings.Require((int)stream.Number("Length")!.Value == stream.Stored.Length, "A 6.1.7.1", "the length of a stream is right");
            findings.Require(stream.Name("Subtype") is not ("PS" or "Form"), "A 6.2.9", "there are no PostScript objects or forms here");
            if (stream.Name("Subtype") == "Image")
                CheckImage(stream, findings);
        }

        CheckValue(value, 0, findings);
    }

    private static void CheckImage(PdfStream image, Findings findings)
    {
        findings.Require(image.Name("ColorSpace") is "DeviceRGB" or "DeviceGray", "A 6.2.4.3", "the output intent covers the colours of a picture");
        findings.Require(!image.IsTrue("Interpolate") && !image.Has("Alternates") && !image.Has("OPI"), "A 6.2.8", "a picture is not interpolated and has no alternates");
        findings.Require(image.Number("BitsPerComponent") is 1 or 2 or 4 or 8 or 16, "A 6.2.8", "the depth of a picture is one that PDF knows");
    }

    private static void CheckValue(object? value, int depth, Findings findings)
    {
        Assert.True(depth < 100);
        switch (value)
        {
            case PdfDictionary dictionary:
                foreach (string key in dictionary.Keys)
                    CheckName(key, findings);
                foreach (object? entry in dictionary.RawValues)
                    CheckValue(entry, depth + 1, findings);
                break;
            case List<object?> items:
                foreach (object? item in items)
                    CheckValue(item, depth + 1, findings);
                break;
            case PdfName name:
                CheckName(name.Value, findings);
                break;
            case PdfString text:
                findings.Require(text.Bytes.Length <= 32767, "A 6.1.13", "a string has at most 32,767 bytes");
                break;
            case double number:
                findings.Require(Math.Abs(number) <= int.MaxValue, "A 6.1.13", "numbers are in range");
                break;
        }
    }

    private static void CheckName(string name, Findings findings) =>
        findings.Require(Encoding.UTF8.GetByteCount(name) <= 127 && name.All(c => c is > ' ' and < (char)127), "A 6.1.8, 6.1.13", "names are short and plain");
}
