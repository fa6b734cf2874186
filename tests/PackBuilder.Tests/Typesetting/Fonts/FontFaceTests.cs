using PackBuilder.Typesetting.Fonts;

namespace PackBuilder.Tests.Typesetting.Fonts;

public class FontFaceTests
{
    [Theory]
    [InlineData("song")]
    [InlineData("hei")]
    [InlineData("kai")]
    public void A_Han_character_fills_the_em(string family)
    {
        var face = ShippedFonts.Face(family);

        Assert.Equal(1000, face.AdvanceOf(face.GlyphOf('客')));
        Assert.Equal(1000, face.Ascender - face.Descender);
    }

    [Theory]
    [InlineData("song")]
    [InlineData("hei")]
    [InlineData("kai")]
    public void Characters_outside_the_first_plane_are_found(string family)
    {
        // U+2B5E7 is one of the 196 standard characters there.
        Assert.NotEqual(0, ShippedFonts.Face(family).GlyphOf(0x2B5E7));
    }

    [Fact]
    public void A_character_that_the_face_lacks_has_glyph_zero()
    {
        Assert.Equal(0, ShippedFonts.Face("latin").GlyphOf('客'));
        Assert.Equal(0, ShippedFonts.Face("latin").GlyphOf(-1));
        Assert.Equal(0, ShippedFonts.Face("latin").GlyphOf(0x110000));
    }

    [Theory]
    [InlineData("song")]
    [InlineData("hei")]
    public void Quotation_marks_have_a_narrow_form_for_Latin_text(string family)
    {
        var face = ShippedFonts.Face(family);
        ushort wide = face.GlyphOf('“');

        Assert.Equal(1000, face.AdvanceOf(wide));
        Assert.InRange(face.AdvanceOf(face.Proportional(wide)), 200, 600);
    }

    [Fact]
    public void A_glyph_without_narrow_form_is_its_own()
    {
        var face = ShippedFonts.Face("song");
        ushort glyph = face.GlyphOf('客');

        Assert.Equal(glyph, face.Proportional(glyph));
    }

    [Theory]
    [InlineData("song", false)]
    [InlineData("song", true)]
    [InlineData("hei", false)]
    [InlineData("hei", true)]
    public void A_Chinese_dash_is_one_rule_two_em_wide(string family, bool bold)
    {
        var face = ShippedFonts.Face(family, bold);
        ushort dash = face.TwoEmDash();

        Assert.Equal(2000, face.AdvanceOf(dash));
        var ink = face.InkBox(dash);
        Assert.True(ink.XMax - ink.XMin > 1500, "the rule has a gap");
    }

    [Fact]
    public void Full_width_marks_have_a_blank_half()
    {
        var face = ShippedFonts.Face("song");

        Assert.True(face.InkBox(face.GlyphOf('，')).XMax < 500);
        Assert.True(face.InkBox(face.GlyphOf('（')).XMin > 500);
    }

    [Fact]
    public void A_space_has_no_ink()
    {
        var face = ShippedFonts.Face("latin");

        Assert.True(face.InkBox(face.GlyphOf(' ')).IsEmpty);
    }

    [Fact]
    public void Latin_pairs_are_kerned()
    {
        var face = ShippedFonts.Face("latin");

        Assert.True(face.KernOf('A', 'V') < 0);
        Assert.Equal(face.Kern(face.GlyphOf('A'), face.GlyphOf('V')), face.KernOf('A', 'V'), 3);
        Assert.Equal(0, face.KernOf('n', 'n'));
    }

    [Fact]
    public void Units_other_than_thousandths_are_converted()
    {
        var face = ShippedFonts.Face("emoji");

        Assert.Equal(2048, face.UnitsPerEm);
        Assert.InRange(face.AdvanceOf(face.GlyphOf(0x1F600)), 1000, 1500);
    }

    [Fact]
    public void Weight_and_slant_are_known()
    {
        Assert.True(ShippedFonts.Face("hei", bold: true).IsBold);
        Assert.False(ShippedFonts.Face("hei").IsBold);
        Assert.True(ShippedFonts.Face("latin", italic: true).IsItalic);
        Assert.False(ShippedFonts.Face("latin").IsItalic);
    }

    [Fact]
    public void A_renamed_face_bears_no_reserved_name()
    {
        foreach (FontFace face in ShippedFonts.Set.Faces)
        {
            Assert.DoesNotContain("LXGW", face.Name + face.PostScriptName, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Source", face.Name + face.PostScriptName, StringComparison.OrdinalIgnoreCase);
        }
    }
}
