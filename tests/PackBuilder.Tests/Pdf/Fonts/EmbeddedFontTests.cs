using System.Collections.Immutable;
using PackBuilder.Tests.Pdf.Content;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf.Fonts;

public class EmbeddedFontTests
{
    [Fact]
    public void Widths_are_those_of_the_embedded_program()
    {
        foreach (var font in FontProgram.Of(ReadablePdf.Of(SampleDocument.OfEverything())).Values)
        {
            foreach (int code in font.Text.Keys)
                Assert.Equal(font.Tables.Hmtx.AdvanceOf(code) * 1000.0 / font.Tables.Head.UnitsPerEm, font.Widths[code], 0.0006);
        }
    }

    [Fact]
    public void Every_code_has_a_text()
    {
        foreach (var font in FontProgram.Of(ReadablePdf.Of(SampleDocument.OfEverything())).Values)
            Assert.Equal(Enumerable.Range(1, font.Text.Count), font.Text.Keys);
    }

    [Fact]
    public void One_glyph_for_two_texts_has_two_codes()
    {
        int index = ShippedFonts.Set.Search("song").FirstFace;
        ushort glyph = ShippedFonts.Set.Faces[index].GlyphOf('□');
        var sample = new SampleDocument().NewPage();
        sample.Paint(new GlyphRun(50, 50, index, 10, Colour.Black, [
            new PlacedGlyph(glyph, GlyphForm.Full, '☐', 0),
            new PlacedGlyph(glyph, GlyphForm.Full, '□', 1000),
        ])
        { Owner = sample.Root.Add(StructureRole.Paragraph) });
        var font = Assert.Single(FontProgram.Of(ReadablePdf.Of(sample.Build())).Values);

        Assert.Equal(["□", "☐"], font.Text.Values);
    }

    [Fact]
    public void More_than_256_characters_are_mapped_by_high_byte()
    {
        int index = ShippedFonts.Set.Search("song").FirstFace;
        var face = ShippedFonts.Set.Faces[index];
        var sample = new SampleDocument().NewPage();
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
        for (int c = 0x4E00; glyphs.Count < 700; c++)
        {
            if (face.GlyphOf(c) != 0)
                glyphs.Add(new PlacedGlyph(face.GlyphOf(c), GlyphForm.Full, c, glyphs.Count * 1000));
        }

        sample.Paint(new GlyphRun(0, 50, index, 1, Colour.Black, glyphs.ToImmutable()) { Owner = sample.Root.Add(StructureRole.Paragraph) });
        var file = ReadablePdf.Of(sample.Build());
        var font = Assert.Single(FontProgram.Of(file).Values);

        Assert.Equal(glyphs.Select(glyph => char.ConvertFromUtf32(glyph.Text)).Order(StringComparer.Ordinal), font.Text.Values.Order(StringComparer.Ordinal));
        Assert.Contains("<0001><00FF>[", file.AsText());
        Assert.Contains("<0100><01FF>[", file.AsText());
    }
}
