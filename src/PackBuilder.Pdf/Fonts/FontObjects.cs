using System.Collections.Immutable;
using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Fonts;

/// <summary>
/// Writes a face as a composite font (9.7): Type0 with Identity-H, CIDFontType2 whose codes are glyph indices of the
/// embedded program, widths equal to that program's, descriptor, text map.
/// </summary>
internal static class FontObjects
{
    private const int DefaultWidth = 1000;

    // Symbolic: the codes are none of the Latin encodings.
    private const int Flags = 4;

    public static void Write(EmbeddedFace face, PreparedStream program, ImmutableArray<string> clusters, PdfFile file)
    {
        string name = FontTag.Of(face) + "+" + face.Face.PostScriptName;
        int descendant = file.Allocate();
        int descriptor = file.Allocate();
        int programNumber = file.Allocate();
        int unicode = file.Allocate();
        file.Stream(programNumber, $"/Length1 {program.Data.Length}", program);
        using var buffer = new ByteBuffer(1 << 13);
        WriteType0(face, name, descendant, unicode, buffer, file);
        WriteDescendant(face, name, descendant, descriptor, buffer, file);
        WriteDescriptor(face, name, descriptor, programNumber, buffer, file);
        buffer.Clear();
        ToUnicodeMap.Write(face, clusters, buffer);
        file.Stream(unicode, "", buffer.Written);
    }

    private static void WriteType0(EmbeddedFace face, string name, int descendant, int unicode, ByteBuffer buffer, PdfFile file)
    {
        buffer.Clear();
        buffer.Ascii("<</Type/Font/Subtype/Type0/BaseFont/").Ascii(name).Ascii("/Encoding/Identity-H/DescendantFonts[").Reference(descendant);
        buffer.Ascii("]/ToUnicode ").Reference(unicode).Ascii(">>");
        file.Object(face.ObjectNumber, buffer);
    }

    private static void WriteDescendant(EmbeddedFace face, string name, int number, int descriptor, ByteBuffer buffer, PdfFile file)
    {
        buffer.Clear();
        buffer.Ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont/").Ascii(name);
        buffer.Ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ").Reference(descriptor);
        buffer.Ascii("/CIDToGIDMap/Identity/DW ").Integer(DefaultWidth).Ascii("/W[");
        WriteWidths(face, buffer);
        buffer.Ascii("]>>");
        file.Object(number, buffer);
    }

    // Only the widths that differ from the default, as runs of consecutive codes.
    private static void WriteWidths(EmbeddedFace face, ByteBuffer buffer)
    {
        bool inRun = false;
        for (int code = 0; code < face.CodeCount; code++)
        {
            double width = face.AdvanceOf(code);
            if (width == DefaultWidth)
            {
                if (inRun)
                    buffer.Byte(']');
                inRun = false;
                continue;
            }

            if (inRun)
                buffer.Byte(' ');
            else
                buffer.Integer(code).Byte('[');
            buffer.Number(width, 3);
            inRun = true;
        }

        if (inRun)
            buffer.Byte(']');
    }

    private static void WriteDescriptor(EmbeddedFace face, string name, int number, int program, ByteBuffer buffer, PdfFile file)
    {
        var font = face.Face;
        var box = font.Bounds;
        // 9.8.1 asks for the width of the dominant stems, which fonts do not state: this is in proportion to the weight.
        int stem = 10 + 220 * Math.Clamp(font.Weight - 50, 0, 900) / 900;
        buffer.Clear();
        buffer.Ascii("<</Type/FontDescriptor/FontName/").Ascii(name).Ascii("/Flags ").Integer(Flags);
        buffer.Ascii("/FontBBox[").Number(box.XMin, 0).Byte(' ').Number(box.YMin, 0).Byte(' ').Number(box.XMax, 0).Byte(' ').Number(box.YMax, 0);
        buffer.Ascii("]/ItalicAngle ").Number(font.ItalicAngle).Ascii("/Ascent ").Number(font.Ascender, 0);
        buffer.Ascii("/Descent ").Number(font.Descender, 0).Ascii("/CapHeight ").Number(font.CapHeight, 0);
        buffer.Ascii("/StemV ").Integer(stem).Ascii("/FontFile2 ").Reference(program).Ascii(">>");
        file.Object(number, buffer);
    }
}

/// <summary>The six letters before the name of a subset (9.6.4), from what it holds.</summary>
file static class FontTag
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static string Of(EmbeddedFace face)
    {
        ulong hash = Offset;
        foreach (char c in face.Face.PostScriptName)
            hash = (hash ^ c) * Prime;
        foreach (var glyph in face.SubsetGlyphs())
            hash = (hash ^ (glyph.Glyph | (ulong)glyph.Shift << 16 | (ulong)(glyph.Advance ?? 0) << 32)) * Prime;
        return string.Create(6, hash, static (letters, rest) =>
        {
            for (int i = 0; i < letters.Length; i++, rest /= 26)
                letters[i] = (char)('A' + rest % 26);
        });
    }
}
