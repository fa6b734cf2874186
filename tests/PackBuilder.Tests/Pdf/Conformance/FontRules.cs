using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Tests.Support.PdfFiles;
using PackBuilder.Tests.Typesetting.Fonts.Subsetting;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>The fonts of the resources that all pages share, and the codes shown in them (ISO 14289-1 7.21, ISO 19005-2 6.2.11).</summary>
internal sealed partial class FontRules
{
    private readonly SortedDictionary<string, EmbeddedFont> _fonts = new(StringComparer.Ordinal);
    private readonly Findings _findings;

    public FontRules(PdfFileReader file, Findings findings)
    {
        _findings = findings;
        var resources = file.Pages[0].Dictionary("Resources")!.Dictionary("Font")!;
        foreach (string name in resources.Keys)
            _fonts.Add(name, Read(resources.Dictionary(name)!));
        findings.Require(file.Pages.All(page => page.Raw("Resources") is PdfReference), "PDF 7.8.3", "pages share their resources");
    }

    /// <summary>Checks a shown string and returns the text it stands for.</summary>
    public string Show(string fontName, byte[] codes)
    {
        if (!_fonts.TryGetValue(fontName, out var font))
        {
            _findings.Require(false, "PDF 7.8.3", $"the font {fontName} is in the resources");
            return "";
        }

        _findings.Require(codes.Length % 2 == 0, "PDF 9.7.6.2", "codes are two bytes each");
        var text = new StringBuilder();
        for (int i = 0; i + 1 < codes.Length; i += 2)
        {
            int code = codes[i] << 8 | codes[i + 1];
            _findings.Require(code is > 0 && code < font.Tables.Maxp.GlyphCount, "UA 7.21.8, A 6.2.11.8", "every code has a glyph other than .notdef");
            bool isMapped = font.Text.TryGetValue(code, out string? character);
            _findings.Require(isMapped, "UA 7.21.7, A 6.2.11.7", "every code has a text");
            text.Append(character);
        }

        return text.ToString();
    }

    private EmbeddedFont Read(PdfDictionary type0)
    {
        var descendant = (PdfDictionary)type0.Array("DescendantFonts").Single()!;
        var descriptor = descendant.Dictionary("FontDescriptor")!;
        var system = descendant.Dictionary("CIDSystemInfo")!;
        string name = type0.Name("BaseFont") ?? "";
        _findings.Require(type0.Name("Subtype") == "Type0" && type0.Name("Encoding") == "Identity-H", "A 6.2.11.3.3", "the encoding is Identity-H");
        _findings.Require(descendant.Name("Subtype") == "CIDFontType2" && descendant.Name("CIDToGIDMap") == "Identity", "UA 7.21.3.2", "codes are glyph indices");
        _findings.Require(system.Text("Registry") == "Adobe" && system.Text("Ordering") == "Identity" && system.Number("Supplement") == 0, "UA 7.21.3.1", "the character collection is Identity");
        _findings.Require(SubsetName().IsMatch(name) && name == descendant.Name("BaseFont") && name == descriptor.Name("FontName"), "PDF 9.6.4", "the three names of a subset are equal and have its tag");
        _findings.Require(descriptor.Number("Flags") == 4, "PDF 9.8.2", "the font is symbolic and no more");
        _findings.Require(!descriptor.Has("CIDSet") && !descriptor.Has("CharSet"), "UA 7.21.4.2", "no list of glyphs that could be incomplete");
        foreach (string key in new[] { "FontBBox", "ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV" })
            _findings.Require(descriptor.Has(key), "PDF 9.8.1", $"the descriptor has {key}");
        var program = (PdfStream)descriptor.Dictionary("FontFile2")!;
        byte[] data = program.Data();
        _findings.Require(program.Number("Length1") == data.Length, "A 6.2.11.2", "the length of the font program is right");
        var font = new EmbeddedFont(SubsetTables.Read(data), ReadText(Encoding.ASCII.GetString(((PdfStream)type0.Dictionary("ToUnicode")!).Data())));
        CheckWidths(descendant, font);
        foreach (string text in font.Text.Values)
            _findings.Require(text.Length > 0 && text.EnumerateRunes().All(IsReadable), "UA 7.21.7, A 6.2.11.7.3", "texts are characters that can be read out");
        return font;
    }

    // Every code that may be shown, whether it is or not.
    private void CheckWidths(PdfDictionary descendant, EmbeddedFont font)
    {
        double[] widths = [.. Enumerable.Repeat(descendant.Number("DW") ?? 1000, font.Tables.Maxp.GlyphCount)];
        var array = descendant.Array("W");
        for (int i = 0; i + 1 < array.Count; i += 2)
        {
            int code = (int)(double)array[i]!;
            foreach (double width in ((List<object?>)array[i + 1]!).Cast<double>())
                widths[code++] = width;
        }

        foreach (int code in font.Text.Keys)
        {
            double advance = font.Tables.Hmtx.AdvanceOf(code) * 1000.0 / font.Tables.Head.UnitsPerEm;
            _findings.Require(Math.Abs(widths[code] - advance) < 0.001, "UA 7.21.5, A 6.2.11.5", "widths are those of the font program");
        }
    }

    private static bool IsReadable(Rune rune) => rune.Value is > 0x1F and not (>= 0x7F and < 0xA0) and not 0xFFFD and not 0xFEFF
        and not (>= 0xE000 and < 0xF900) and not (>= 0xFDD0 and < 0xFDF0) and < 0xF0000 && (rune.Value & 0xFFFE) != 0xFFFE;

    private SortedDictionary<int, string> ReadText(string map)
    {
        _findings.Require(map.Contains("begincmap") && map.Contains("<0000><FFFF>") && !map.Contains("usecmap"), "A 6.2.11.3.3", "the text map stands alone");
        var text = new SortedDictionary<int, string>();
        foreach (Match range in Range().Matches(map))
        {
            int code = Convert.ToInt32(range.Groups[1].Value, 16);
            foreach (Match value in Value().Matches(range.Groups[3].Value))
                text.Add(code++, Encoding.BigEndianUnicode.GetString(Convert.FromHexString(value.Groups[1].Value)));
            _findings.Require(code - 1 == Convert.ToInt32(range.Groups[2].Value, 16), "PDF 9.10.3", "a range has as many texts as codes");
        }

        return text;
    }

    private sealed record EmbeddedFont(SubsetTables Tables, SortedDictionary<int, string> Text);

    [GeneratedRegex(@"^[A-Z]{6}\+[!-~]+$")]
    private static partial Regex SubsetName();

    [GeneratedRegex(@"<([0-9A-F]{4})><([0-9A-F]{4})>\[((?:<[0-9A-F]*>)*)\]")]
    private static partial Regex Range();

    [GeneratedRegex("<([0-9A-F]*)>")]
    private static partial Regex Value();
}
