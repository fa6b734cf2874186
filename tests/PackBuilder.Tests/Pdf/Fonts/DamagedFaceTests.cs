using System.Buffers.Binary;
using System.Text;
using PackBuilder.Pdf;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Fonts;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf.Fonts;

public class DamagedFaceTests
{
    [Fact]
    public void A_face_whose_composites_are_damaged_gives_a_diagnostic_and_no_file()
    {
        byte[] file = File.ReadAllBytes(Path.Combine(ShippedFonts.Folder, "NotoSans-Italic.ttf"));
        var whole = FontFace.Read(file);
        ushort glyph = whole.GlyphOf('é');
        // The composite's first part becomes a glyph that does not exist.
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(OutlineOf(file, glyph) + 12), 0xFFF0);
        var sample = new SampleDocument().NewPage();
        sample.Paint(new GlyphRun(50, 50, 0, 10, Colour.Black, [new PlacedGlyph(glyph, GlyphForm.Full, 'é', 0)]) { Owner = sample.Root.Add(StructureRole.Paragraph) });

        var result = PdfRenderer.Render(sample.Build() with { Faces = [FontFace.Read(file)] }, new PdfOptions());

        Assert.Null(result.Value);
        Assert.Equal("PB6009", Assert.Single(result.Diagnostics).Code);
    }

    private static int OutlineOf(byte[] file, int glyph)
    {
        int loca = TableAt(file, "loca");
        bool isLong = file[TableAt(file, "head") + 51] != 0;
        int offset = isLong
            ? BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(loca + 4 * glyph))
            : 2 * BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(loca + 2 * glyph));
        return TableAt(file, "glyf") + offset;
    }

    private static int TableAt(byte[] file, string tag)
    {
        int entry = 12;
        while (Encoding.ASCII.GetString(file, entry, 4) != tag)
            entry += 16;
        return BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(entry + 8));
    }
}
