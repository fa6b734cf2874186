using System.Collections.Immutable;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf.Content;

/// <summary>Whatever operators are chosen, glyphs must stand where the typesetter put them.</summary>
public class TextPainterTests
{
    [Fact]
    public void Glyphs_stand_where_they_were_placed()
    {
        var random = new Random(7);
        var sample = new SampleDocument().NewPage();
        var paragraph = sample.Root.Add(StructureRole.Paragraph);
        var runs = new List<GlyphRun>();
        for (int i = 0; i < 60; i++)
        {
            runs.Add(RandomRun(random, paragraph, sample.Y));
            sample.Paint(runs[^1]);
            sample.Y += 8;
        }

        var file = ReadablePdf.Of(sample.Build());
        var shown = ShownGlyph.On(file, file.Find(@"/Type /Page\s"), FontProgram.Of(file));
        var placed = runs.SelectMany(run => run.Glyphs.Select(glyph => (X: run.X + glyph.X * run.Size / 1000, Y: SampleDocument.PageHeight - run.Y, run.Size))).ToList();

        Assert.Equal(placed.Count, shown.Count);
        for (int i = 0; i < placed.Count; i++)
        {
            // Positions of runs are rounded to 0.01 pt, adjustments to 1/1000 em.
            Assert.InRange(shown[i].X - placed[i].X, -0.006 - placed[i].Size / 1000, 0.006 + placed[i].Size / 1000);
            Assert.InRange(shown[i].Y - placed[i].Y, -0.006, 0.006);
        }
    }

    [Fact]
    public void An_evenly_stretched_line_is_one_string()
    {
        var sample = new SampleDocument().NewPage();
        sample.Line(sample.Root.Add(StructureRole.Paragraph), "您好很高兴为您服务", stretch: 12);
        string text = ReadablePdf.Of(sample.Build()).AsText();

        Assert.Contains(".126 Tc [<", text);
        Assert.DoesNotMatch(@"\[<[0-9A-F]+>-?\d", text);
    }

    [Fact]
    public void Text_comes_out_as_it_was_set()
    {
        var file = ReadablePdf.Of(SampleDocument.OfEverything());
        var fonts = FontProgram.Of(file);
        string text = string.Concat(file.FindAll(@"/Type /Page\s")
            .SelectMany(page => ShownGlyph.On(file, page, fonts))
            .Select(glyph => fonts[glyph.Font].Text[glyph.Code]));

        Assert.Contains("How may I help you? AVATAR（听，——说", text);
        Assert.Contains("😀𠮷✓ˈə", text);
    }

    // Kerned, stretched, squeezed and scattered, in several faces and sizes.
    private static GlyphRun RandomRun(Random random, StructureNode owner, double y)
    {
        int index = random.Next(2) == 0 ? ShippedFonts.Set.Search("song").FirstFace : ShippedFonts.Set.Search("latin").FirstFace;
        var face = ShippedFonts.Set.Faces[index];
        string text = face.GlyphOf('客') != 0 ? "您好很高兴为您服务" : "customer service";
        double even = random.Next(3) * random.NextDouble() * 40;
        double at = random.Next(2) * 30;
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
        foreach (char c in text)
        {
            glyphs.Add(new PlacedGlyph(face.GlyphOf(c), GlyphForm.Full, c, (float)at));
            at += face.AdvanceOf(face.GlyphOf(c)) + even + (random.Next(4) == 0 ? random.Next(-80, 200) : 0);
        }

        return new GlyphRun(20 + random.NextDouble() * 50, y + random.NextDouble(), index, 6 + random.Next(12), Colour.Black, glyphs.ToImmutable()) { Owner = owner };
    }
}
