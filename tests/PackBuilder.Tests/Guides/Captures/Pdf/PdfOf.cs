using System.Globalization;
using System.Text;

namespace PackBuilder.Tests.Guides.Captures.Pdf;

/// <summary>Writes a small PDF in a test: its pages as content streams, with a plain and a bold font that say which characters they show.</summary>
internal static class PdfOf
{
    public const double Width = 595;
    public const double Height = 842;

    private const string ToUnicode =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /All def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        + "2 beginbfrange <0020> <00FF> <0020> <0100> <FFFF> <0100> endbfrange endcmap end end";

    public static byte[] Pages(params IEnumerable<string> contents) => Write([.. contents], isMapped: true, encrypt: "");

    /// <summary>As <see cref="Pages"/>, with fonts that do not say which characters they show.</summary>
    public static byte[] Unmapped(string content) => Write([content], isMapped: false, encrypt: "");

    public static byte[] Encrypted(string content) => Write([content], isMapped: true,
        $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >> /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]");

    /// <param name="annotations">What was put upon the page later, as objects.</param>
    public static byte[] Annotated(string content, string annotations) => Write([content], isMapped: true, encrypt: "", $"/Annots [{annotations}]");

    /// <summary>A line of text; every character of the Latin block is half an em wide, all others one em.</summary>
    public static string Text(double x, double y, string text, double size = 10, bool bold = false) =>
        $"BT /{(bold ? "B" : "F")} {Number(size)} Tf 1 0 0 1 {Number(x)} {Number(y)} Tm <{string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET\n";

    /// <summary>Text that runs upwards across the page.</summary>
    public static string Slanted(double x, double y, string text) =>
        Text(0, 0, text, 40).Replace("1 0 0 1 0 0 Tm", $"0.7 0.7 -0.7 0.7 {Number(x)} {Number(y)} Tm");

    public static string Line(double x1, double y1, double x2, double y2) => $"{Number(x1)} {Number(y1)} m {Number(x2)} {Number(y2)} l S\n";

    /// <summary>Lines below each other, as a program sets them.</summary>
    public static string Lines(double x, double y, double step, params string[] lines) =>
        string.Concat(lines.Select((line, i) => Text(x, y - i * step, line)));

    private static byte[] Write(string[] contents, bool isMapped, string encrypt, string page = "")
    {
        var output = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        int pages = contents.Length;
        string unicode = isMapped ? "/ToUnicode 7 0 R" : "";
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {pages} /Kids [{string.Concat(Enumerable.Range(0, pages).Select(i => $"{8 + 2 * i} 0 R "))}] >>");
        Object($"<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [5 0 R] {unicode} >>");
        Object($"<< /Type /Font /Subtype /Type0 /BaseFont /Plain-Bold /Encoding /Identity-H /DescendantFonts [6 0 R] {unicode} >>");
        Object(Descendant("Plain"));
        Object(Descendant("Plain-Bold"));
        Object($"<< /Length {ToUnicode.Length} >>\nstream\n{ToUnicode}\nendstream");
        for (int i = 0; i < pages; i++)
        {
            Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Contents {9 + 2 * i} 0 R {page} /Resources << /Font << /F 3 0 R /B 4 0 R >> >> >>");
            Object($"<< /Length {contents[i].Length} >>\nstream\n{contents[i]}\nendstream");
        }

        int table = output.Length;
        output.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets)
            output.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        output.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R {encrypt} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(output.ToString());

        void Object(string content)
        {
            offsets.Add(output.Length);
            output.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{content}\nendobj\n");
        }
    }

    private static string Descendant(string name) =>
        $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 255 500]"
        + $" /FontDescriptor << /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
