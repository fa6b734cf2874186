using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Lines;

/// <summary>着重号 under Han, another face where dots do not suit.</summary>
public class EmphasisTests
{
    [Fact]
    public void A_dot_stands_in_the_middle_under_each_Han_and_under_nothing_else()
    {
        var page = PageOf(Compose.A4, "请先", "听完，再GO", "回答。");
        var dots = Dots(page);
        var run = page.Items.OfType<GlyphRun>().First(r => r.Glyphs.Any(glyph => glyph.Text == '听'));

        Assert.Equal(3, dots.Count);
        foreach (var (dot, text) in dots.Zip("听完再"))
        {
            double middle = run.X + (run.Glyphs.Single(glyph => glyph.Text == text).X + 500) * run.Size / 1000;
            Assert.Equal(middle, (Left(dot) + Right(dot)) / 2, 0.02 * run.Size);
            Assert.InRange(dot.Points[0].Y - run.Y, 0.15 * run.Size, 0.4 * run.Size);
            Assert.InRange(Right(dot) - Left(dot), 0.12 * run.Size, 0.25 * run.Size);
        }
    }

    [Fact]
    public void Dots_are_no_text()
    {
        var page = PageOf(Compose.A4, "请先", "听完", "回答。");

        Assert.All(Dots(page), dot => Assert.Null(dot.Owner));
        Assert.Equal("请先听完回答。", string.Concat(page.Items.OfType<GlyphRun>().Where(run => run.Owner is not null)
            .SelectMany(run => run.Glyphs).Select(glyph => char.ConvertFromUtf32(glyph.Text))));
    }

    [Fact]
    public void Dotted_Han_stay_in_the_face_of_the_text_and_Latin_is_italic()
    {
        var page = PageOf(Compose.A4, "请先", "听完GO", "回答。");

        Assert.Contains("Regular", FaceOf(page, '听'));
        Assert.Equal(FaceOf(page, '请'), FaceOf(page, '听'));
        Assert.Contains("Italic", FaceOf(page, 'G'));
    }

    [Fact]
    public void Dots_follow_the_line_that_is_spread()
    {
        string text = string.Concat(Enumerable.Repeat("客户反映的问题要先听完", 9));
        var page = PageOf(Compose.A4, text, "再回答", text);
        var glyph = page.Items.OfType<GlyphRun>().SelectMany(run => run.Glyphs.Select(g => (run, g))).First(pair => pair.g.Text == '再');

        Assert.Equal(glyph.run.X + (glyph.g.X + 500) * glyph.run.Size / 1000, (Left(Dots(page)[0]) + Right(Dots(page)[0])) / 2, 0.2);
    }

    [Fact]
    public void A_long_passage_is_set_in_kai() =>
        Assert.Contains("Kai", FaceOf(PageOf(Compose.A4, "请先", "听完客户的话再用自己的话复述一遍确认没有听错以后才开始回答问题", "。"), '听'));

    [Fact]
    public void A_design_may_ask_for_kai()
    {
        var page = PageOf(Compose.A4 with { Emphasis = EmphasisStyle.Kai }, "请先", "听完", "回答。");

        Assert.Empty(Dots(page));
        Assert.Contains("Kai", FaceOf(page, '听'));
    }

    [Fact]
    public void Where_lines_stand_close_there_is_no_room_for_dots() =>
        Assert.Empty(Dots(PageOf(Compose.A4 with { LinePitch = 14 }, "请先", "听完", "回答。")));

    private static Page PageOf(Design design, string before, string emphasised, string after)
    {
        var result = Compose.Check(design, new Paragraph([new TextRun(before), new Emphasis([new TextRun(emphasised)]), new TextRun(after)]));
        Assert.Empty(result.Diagnostics);
        return result.Value!.Pages[0];
    }

    private static List<FilledPath> Dots(Page page) => [.. page.Items.OfType<FilledPath>()];

    private static double Left(FilledPath path) => path.Points.Min(point => point.X);

    private static double Right(FilledPath path) => path.Points.Max(point => point.X);

    private static string FaceOf(Page page, int text) =>
        ShippedFonts.Set.Faces[page.Items.OfType<GlyphRun>().First(run => run.Glyphs.Any(glyph => glyph.Text == text)).Face].PostScriptName;
}
