using System.Buffers.Binary;
using PackBuilder.Typesetting.Fonts;
using PackBuilder.Typesetting.Fonts.Subsetting;
using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Tests.Typesetting.Fonts.Subsetting;

public class FontSubsetterTests
{
    [Fact]
    public void Glyphs_keep_their_order_outlines_and_advances()
    {
        var face = ShippedFonts.Face("song");
        ushort[] glyphs = [0, face.GlyphOf('客'), face.GlyphOf('a'), face.GlyphOf(' ')];
        var subset = Subset(face, [.. glyphs.Select(glyph => new SubsetGlyph(glyph))]);

        Assert.Equal(glyphs.Select(face.AdvanceOf), glyphs.Select((_, i) => (double)subset.Hmtx.AdvanceOf(i)));
        Assert.Equal(face.InkBox(glyphs[1]), subset.InkBox(1));
        Assert.Equal(face.InkBox(glyphs[2]), subset.InkBox(2));
        Assert.False(subset.Glyf.OutlineOf(3).IsPresent);
    }

    [Fact]
    public void A_right_half_is_moved_and_half_as_wide()
    {
        var face = ShippedFonts.Face("song");
        ushort mark = face.GlyphOf('（');
        var subset = Subset(face, [default, new SubsetGlyph(mark, 500, 500), new SubsetGlyph(mark)]);

        Assert.Equal(500, subset.Hmtx.AdvanceOf(1));
        Assert.Equal(face.InkBox(mark).XMin - 500, subset.InkBox(1).XMin);
        Assert.Equal(face.InkBox(mark).XMax - 500, subset.InkBox(1).XMax);
        Assert.Equal(face.InkBox(mark), subset.InkBox(2));
        // Every point has moved by the same amount, so the outlines differ in the first x delta alone.
        Assert.Equal(FirstX(subset.Glyf.OutlineOf(2)) - 500, FirstX(subset.Glyf.OutlineOf(1)));
    }

    [Fact]
    public void The_left_bearing_of_a_moved_glyph_is_that_of_its_ink()
    {
        var face = ShippedFonts.Face("kai");
        var subset = Subset(face, [default, new SubsetGlyph(face.GlyphOf('《'), 500, 500)]);

        Assert.Equal(subset.InkBox(1).XMin, subset.Hmtx.LeftBearingOf(1));
    }

    [Fact]
    public void The_parts_of_a_composite_come_along()
    {
        var face = ShippedFonts.Face("latin-sans");
        var subset = Subset(face, [default, new SubsetGlyph(face.GlyphOf('é'))]);
        var outline = subset.Glyf.OutlineOf(1);

        Assert.True(outline.I16(0) < 0, "é is expected to be a composite in this font");
        int part = outline.U16(12);
        Assert.InRange(part, 2, subset.Maxp.GlyphCount - 1);
        Assert.Equal(face.InkBox(face.GlyphOf('e')), subset.InkBox(part));
    }

    [Fact]
    public void A_part_that_is_wanted_itself_is_not_doubled()
    {
        var face = ShippedFonts.Face("latin-sans");
        var subset = Subset(face, [default, new SubsetGlyph(face.GlyphOf('e')), new SubsetGlyph(face.GlyphOf('é'))]);

        Assert.Equal(1, subset.Glyf.OutlineOf(2).U16(12));
    }

    [Fact]
    public void The_checksum_of_the_file_is_right()
    {
        var face = ShippedFonts.Face("hei");
        using var file = FontSubsetter.Subset(face, [default, new SubsetGlyph(face.GlyphOf('服'))]);
        uint sum = 0;
        for (int i = 0; i < file.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(file.Written[i..]);

        Assert.Equal(0xB1B0AFBAu, sum);
    }

    private static SubsetTables Subset(FontFace face, SubsetGlyph[] glyphs)
    {
        using var file = FontSubsetter.Subset(face, glyphs);
        return SubsetTables.Read(file.Written.ToArray());
    }

    // Of a simple outline: after the contour ends and the (absent) instructions come the flags; shifted ones have a plain first x.
    private static int FirstX(FontTable outline)
    {
        int contours = outline.I16(0);
        int flagsAt = 12 + 2 * contours + outline.U16(10 + 2 * contours);
        int points = outline.U16(8 + 2 * contours) + 1;
        int at = flagsAt;
        for (int seen = 0; seen < points; seen++)
        {
            if ((outline.U8(at++) & 8) != 0)
                seen += outline.U8(at++);
        }

        int flag = outline.U8(flagsAt);
        if ((flag & 2) != 0)
            return (flag & 16) != 0 ? outline.U8(at) : -outline.U8(at);
        return (flag & 16) != 0 ? 0 : outline.I16(at);
    }
}
