namespace PackBuilder.Tests.Typesetting.Lines;

/// <summary>Gaps and widths inside a line.</summary>
public class LineSpacingTests
{
    private const double Thousandth = 0.0011;

    [Fact]
    public void A_space_typed_between_Han_and_Latin_changes_nothing()
    {
        Assert.Equal(Positions("客服CSR岗"), Positions("客服 CSR 岗"));
    }

    [Fact]
    public void Han_and_Latin_stand_a_quarter_em_apart()
    {
        var line = SetText.Lines("客服CSR岗", 40).Single();

        Assert.Equal(0.25, GapBefore(line, 2), Thousandth);
        Assert.Equal(0.25, GapBefore(line, 5), Thousandth);
    }

    [Theory]
    [InlineData("“CSR”岗")]
    [InlineData("（CSR）岗")]
    [InlineData("岗，CSR，岗")]
    public void No_gap_stands_beside_a_mark(string text)
    {
        var line = SetText.Lines(text, 40).Single();
        int first = line.Text.IndexOf('C');

        Assert.InRange(GapBefore(line, first), -Thousandth, Thousandth);
        Assert.InRange(GapBefore(line, first + 3), -Thousandth, Thousandth);
    }

    [Fact]
    public void A_percentage_has_gaps_around_it_and_none_inside()
    {
        var line = SetText.Lines("满意度为95%的团队", 40).Single();

        Assert.Equal(0.25, GapBefore(line, 4), Thousandth);
        Assert.InRange(GapBefore(line, 6), -0.1, Thousandth);
        Assert.Equal(0.25, GapBefore(line, 7), Thousandth);
    }

    [Fact]
    public void Quotes_in_English_are_as_wide_as_Latin_ones()
    {
        var line = SetText.Lines("She said “yes” and it’s fine", 40).Single();

        Assert.All(line.Glyphs.Where(glyph => glyph.Text is "“" or "”" or "’"), glyph => Assert.InRange(glyph.Advance, 0.15, 0.6));
    }

    [Fact]
    public void Quotes_in_Chinese_take_a_square()
    {
        var line = SetText.Lines("他说“好”的", 40).Single();

        Assert.All(line.Glyphs.Where(glyph => glyph.Text is "“" or "”"), glyph => Assert.Equal(1, glyph.Advance, Thousandth));
    }

    [Fact]
    public void A_long_dash_is_one_glyph_of_two_em()
    {
        var line = SetText.Lines("他——走了", 40).Single();

        Assert.Equal("——", line.Glyphs[1].Text);
        Assert.Equal(2, line.Glyphs[1].Advance, Thousandth);
    }

    [Fact]
    public void A_dot_between_names_takes_half_an_em()
    {
        var line = SetText.Lines("列夫·托尔斯泰", 40).Single();

        Assert.Equal(2.5, line.Glyphs[3].X, Thousandth);
    }

    [Fact]
    public void Gaps_between_Han_of_a_line_are_equal()
    {
        // Eighteen characters are spread over twenty squares.
        var line = SetText.Lines("一二三四五六七八九十一二三四五六七八九十。", 20)[0];
        var gaps = Enumerable.Range(1, line.Glyphs.Length - 1).Select(i => GapBefore(line, i)).ToList();

        Assert.Equal(18, line.Glyphs.Length);
        Assert.InRange(gaps.Max() - gaps.Min(), 0, Thousandth);
    }

    [Fact]
    public void Styles_change_neither_breaks_nor_widths_of_marks()
    {
        var plain = SetText.Lines("一二三四五六七（文字）。文字一二三", 10);
        var strong = SetText.Lines("一二三四五六七**（文字）**。文字一二三", 10);

        Assert.Equal(plain.Select(line => line.Text), strong.Select(line => line.Text));
        Assert.Equal(plain.Select(line => line.Glyphs[^1].X), strong.Select(line => line.Glyphs[^1].X));
    }

    private static double GapBefore(SetLine line, int glyph) =>
        line.Glyphs[glyph].X - line.Glyphs[glyph - 1].X - line.Glyphs[glyph - 1].Advance;

    private static IEnumerable<double> Positions(string text) => SetText.Lines(text, 40).Single().Glyphs.Select(glyph => glyph.X);
}
