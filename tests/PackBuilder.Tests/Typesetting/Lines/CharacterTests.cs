using PackBuilder.Documents.Model;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Lines;

/// <summary>Which face and glyph a character gets, and what is said where there is none.</summary>
public class CharacterTests
{
    [Fact]
    public void Code_is_set_in_letters_of_one_width()
    {
        var page = PageOf("`il MW`");
        var run = page.Items.OfType<GlyphRun>().Single(IsMono);

        Assert.Equal([0f, 600f, 1200f, 1800f, 2400f], run.Glyphs.Select(glyph => glyph.X));
    }

    [Fact]
    public void Spaces_of_code_keep_their_width_and_number_in_a_line_that_is_spread()
    {
        string han = string.Concat(Enumerable.Repeat("一行很长的话", 20));
        var page = PageOf($"{han[..29]} word `a  b` word {han}");
        var run = page.Items.OfType<GlyphRun>().Single(IsMono);

        Assert.Equal([0f, 600f, 1200f, 1800f], run.Glyphs.Select(glyph => glyph.X));
    }

    [Theory]
    [InlineData("👨‍👩‍👧")]
    [InlineData("🇨🇳")]
    [InlineData("1️⃣")]
    [InlineData("👋🏻")]
    [InlineData("🏴󠁧󠁢󠁳󠁣󠁴󠁿")]
    public void Characters_that_make_one_picture_are_one_glyph_and_read_out_whole(string picture)
    {
        var result = Compose.Check(Compose.A4, Compose.Paragraph("甲" + picture + "乙"));

        Assert.Empty(result.Diagnostics);
        var glyphs = result.Value!.Pages[0].Items.OfType<GlyphRun>().Where(run => run.Owner is not null).SelectMany(run => run.Glyphs).ToList();
        Assert.Equal(3, glyphs.Count);
        Assert.Equal(picture, result.Value.Clusters[~glyphs[1].Text]);
    }

    [Fact]
    public void A_picture_that_no_font_joins_is_refused_by_its_name()
    {
        var problem = Assert.Single(Compose.Check(Compose.A4, Compose.Paragraph("甲🐤\u200D🚒乙")).Diagnostics);

        Assert.Equal("PB5031", problem.Code);
        Assert.Contains("🐤\u200D🚒", problem.Message.ToString());
    }

    [Fact]
    public void A_rare_ideograph_is_printed_as_a_sign_and_read_out_as_itself()
    {
        var result = Compose.Check(Compose.A4, Compose.Paragraph("请㐂先生和㐂太太"));

        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("PB5032", problem.Code);
        Assert.Contains("U+3402", problem.Message.ToString());
        Assert.Equal("请㐂先生和㐂太太", Compose.Lines(result.Value!, 0)[0].Text);
        var run = result.Value!.Pages[0].Items.OfType<GlyphRun>().First(run => run.Glyphs.Any(glyph => glyph.Text == '㐂'));
        Assert.Equal(ShippedFonts.Set.Faces[run.Face].GlyphOf('〓'), run.Glyphs.First(glyph => glyph.Text == '㐂').Glyph);
    }

    [Fact]
    public void A_character_without_a_bold_form_among_bold_ones_is_named()
    {
        var result = Compose.Check(Compose.A4, new Paragraph(SetText.Inlines("**粗𠮷体** 𠮷")));

        Assert.Equal("PB5033", Assert.Single(result.Diagnostics).Code);
        Assert.NotNull(result.Value);
    }

    [Theory]
    [InlineData("song")]
    [InlineData("hei")]
    public void Bold_faces_have_every_character_of_the_regular_ones(string family)
    {
        var (regular, bold) = (ShippedFonts.Face(family), ShippedFonts.Face(family, bold: true));

        Assert.DoesNotContain(Enumerable.Range(0x21, 0x2FFFF), c => regular.GlyphOf(c) != 0 && bold.GlyphOf(c) == 0);
    }

    [Fact]
    public void A_script_that_runs_from_right_to_left_is_refused_once()
    {
        var problem = Assert.Single(Compose.Check(Compose.A4, Compose.Paragraph("甲שלום乙"), Compose.Paragraph("مرحبا")).Diagnostics);

        Assert.Equal("PB5034", problem.Code);
    }

    [Theory]
    [InlineData("tiếng Việt")]
    [InlineData("Привет")]
    [InlineData("Nguyễn Văn An")]
    public void Words_of_other_languages_stay_in_the_design_of_the_text(string words)
    {
        var faces = PageOf(words).Items.OfType<GlyphRun>().Where(run => run.Owner is not null).Select(run => ShippedFonts.Set.Faces[run.Face].PostScriptName).Distinct();

        Assert.Equal(["PackBuilderSerif-Regular"], faces);
    }

    [Theory]
    [InlineData("气温是-12度", true)]
    [InlineData("（-5）", true)]
    [InlineData("是−12", true)]
    [InlineData("共3-5个", false)]
    [InlineData("产品-12", false)]
    [InlineData("型号A-12", false)]
    [InlineData("是`-12`", false)]
    public void A_hyphen_before_a_number_below_zero_is_printed_as_a_minus_sign(string text, bool isMinus)
    {
        var run = PageOf(text).Items.OfType<GlyphRun>().First(run => run.Glyphs.Any(glyph => glyph.Text is '-' or '−'));
        ushort glyph = run.Glyphs.First(glyph => glyph.Text is '-' or '−').Glyph;

        Assert.Equal(isMinus, ShippedFonts.Set.Faces[run.Face].GlyphOf('−') == glyph);
    }

    [Fact]
    public void A_number_below_zero_stands_off_from_the_Han_before_it()
    {
        var line = SetText.Lines("是-12度", 20)[0];

        Assert.Equal(1.25, line.Glyphs[1].X, 0.001);
    }

    [Theory]
    [InlineData("你好。 “Fine,” she said.", "你好。“Fine,” she said.")]
    [InlineData("请说 “I’ll check.” We thank you.", "请说“I’ll check.” We thank you.")]
    [InlineData("他说 “Good morning” 然后走了。", "他说“Good morning”然后走了。")]
    public void An_English_quotation_after_Chinese_keeps_the_blank_before_the_English_that_follows(string text, string printed)
    {
        Assert.Equal(printed, SetText.Lines(text, 40)[0].Text);
    }

    private static bool IsMono(GlyphRun run) => ShippedFonts.Set.Faces[run.Face].PostScriptName.Contains("Mono", StringComparison.Ordinal);

    private static Page PageOf(string text)
    {
        var result = Compose.Check(Compose.A4, new Paragraph(SetText.Inlines(text)));
        Assert.Empty(result.Diagnostics);
        return result.Value!.Pages[0];
    }
}
