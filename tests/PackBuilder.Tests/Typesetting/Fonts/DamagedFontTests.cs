using PackBuilder.Typesetting.Fonts;
using PackBuilder.Typesetting.Fonts.Subsetting;

namespace PackBuilder.Tests.Typesetting.Fonts;

/// <summary>Whatever is wrong with a font file, reading it ends with a face or with a <see cref="FontFormatException"/>.</summary>
public class DamagedFontTests
{
    private static readonly byte[] Whole = File.ReadAllBytes(Path.Combine(ShippedFonts.Folder, "NotoSans-Italic.ttf"));

    [Fact]
    public void A_font_cut_off_anywhere_is_refused()
    {
        for (int length = 0; length < Whole.Length; length += 997)
        {
            byte[] cut = Whole[..length];
            Assert.Throws<FontFormatException>(() => Use(cut));
        }
    }

    [Fact]
    public void Changed_bytes_never_lead_outside_the_file()
    {
        var random = new Random(20260101);
        int used = 0;
        for (int i = 0; i < 400; i++)
        {
            byte[] damaged = [.. Whole];
            // Half of the damage goes into the headers, where offsets and counts are.
            int range = i % 2 == 0 ? 2000 : damaged.Length;
            for (int k = random.Next(1, 12); k > 0; k--)
                damaged[random.Next(range)] = (byte)random.Next(256);
            try
            {
                Use(damaged);
                used++;
            }
            catch (FontFormatException)
            {
                // The only way to fail.
            }
        }

        Assert.InRange(used, 1, 399);
    }

    [Fact]
    public void What_can_be_read_can_be_set()
    {
        var random = new Random(3);
        for (int i = 0; i < 200; i++)
        {
            byte[] damaged = [.. Whole];
            for (int k = 0; k < 8; k++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            FontFace face;
            try
            {
                face = FontFace.Read(damaged);
            }
            catch (FontFormatException)
            {
                continue;
            }

            for (int c = 0x20; c < 0x180; c++)
            {
                _ = face.InkBox(face.GlyphOf(c));
                _ = face.Kern(face.GlyphOf(c), face.GlyphOf('V'));
            }
        }
    }

    private static void Use(byte[] file)
    {
        var face = FontFace.Read(file);
        _ = face.TwoEmDash();
        for (int c = 0x20; c < 0x180; c++)
        {
            ushort glyph = face.GlyphOf(c);
            _ = face.AdvanceOf(glyph);
            _ = face.InkBox(glyph);
            _ = face.Kern(face.GlyphOf('A'), glyph);
        }

        FontSubsetter.Subset(face, [default, new(face.GlyphOf('é')), new(face.GlyphOf('(')), new(face.GlyphOf('A'), 100, 200)]).Dispose();
    }
}
