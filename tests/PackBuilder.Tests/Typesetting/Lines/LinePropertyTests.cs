using System.Text;

namespace PackBuilder.Tests.Typesetting.Lines;

/// <summary>What holds for every text and every measure.</summary>
public class LinePropertyTests
{
    private const string NeverFirst = "，。、；：？！）》〉」』】〕”’·～…々％℃),.:;!?%";
    private const string NeverLast = "（《〈「『【〔“‘([{￥$/";

    private static readonly string[] Pieces =
    [
        "客", "户", "服", "务", "的", "一", "是", "回", "答", "问题", "面试官", "，", "。", "、", "：", "；", "？", "！", "“", "”", "（", "）", "《", "》",
        "——", "……", "？！", "CSAT", "Hello", "it’s", "well-known", "95%", "100元", "24小时", "第3题", "9:00～18:00", "3.5", "·", "A/B", "communication ", "representatives ", "[slot here]", "和/或", " ", " ", "￥20", "user@example.com",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_is_lost_or_added(int seed)
    {
        var (text, measure) = RandomText(seed);

        var lines = SetText.Lines(text, measure);

        Assert.Equal(WithoutSpaces(text), WithoutSpaces(string.Concat(lines.Select(line => line.Text))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_line_is_wider_than_the_measure(int seed)
    {
        var (text, measure) = RandomText(seed);

        Assert.All(SetText.Lines(text, measure), line => Assert.True(line.Width <= measure + 0.01, $"{line.Width}: {line.Text}"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_line_starts_or_ends_with_a_mark_that_must_not(int seed)
    {
        // Marks one after the other without end leave no choice, so here each stands between Han.
        var (text, measure) = RandomText(seed, calm: true);

        var lines = SetText.Lines(text, Math.Max(measure, 14));

        Assert.All(lines.Skip(1), line => Assert.False(NeverFirst.Contains(line.Text[0]), line.Text));
        Assert.All(lines.SkipLast(1), line => Assert.False(NeverLast.Contains(line.Text[^1]), line.Text));
    }

    [Theory]
    [InlineData("basic", "，。、；：？！）》", "（《“")]
    [InlineData("gb", "，。、；：？！）》…/", "（《“/")]
    [InlineData("strict", "，。、；：？！）》…/—", "（《“/")]
    public void Each_level_keeps_its_line_ends(string level, string neverFirst, string neverLast)
    {
        for (int seed = 1; seed <= 12; seed++)
        {
            var (text, measure) = RandomText(seed, calm: true);
            var lines = SetText.Lines(text, Math.Max(measure, 14), level);

            Assert.All(lines.Skip(1), line => Assert.False(neverFirst.Contains(line.Text[0]), line.Text));
            Assert.All(lines.SkipLast(1), line => Assert.False(neverLast.Contains(line.Text[^1]), line.Text));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Gaps_of_a_line_are_not_read_as_spaces(int seed)
    {
        var (text, measure) = RandomText(seed);

        foreach (var line in SetText.Lines(text, measure))
        {
            var gaps = Enumerable.Range(1, line.Glyphs.Length - 1)
                .Where(i => IsHan(line.Glyphs[i].Text) && IsHan(line.Glyphs[i - 1].Text))
                .Select(i => line.Glyphs[i].X - line.Glyphs[i - 1].X - line.Glyphs[i - 1].Advance).ToList();
            double most = line.Glyphs.All(glyph => IsHan(glyph.Text)) ? 0.151 : 0.1;
            Assert.All(gaps, gap => Assert.True(gap <= most, $"{gap} in {line.Text}"));
        }
    }

    private static bool IsHan(string text) => text[0] is >= '\u4E00' and <= '\u9FFF';

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_text_gives_the_same_lines(int seed)
    {
        var (text, measure) = RandomText(seed);

        Assert.Equal(Describe(text, measure), Describe(text, measure));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Glyphs_stand_in_order_and_do_not_overlap_much(int seed)
    {
        var (text, measure) = RandomText(seed);

        foreach (var line in SetText.Lines(text, measure))
        {
            for (int i = 1; i < line.Glyphs.Length; i++)
            {
                double gap = line.Glyphs[i].X - line.Glyphs[i - 1].X - line.Glyphs[i - 1].Advance;
                Assert.True(gap > -0.1, $"{line.Glyphs[i - 1].Text}{line.Glyphs[i].Text} overlap by {-gap} in {line.Text}");
            }
        }
    }

    [Fact]
    public void A_paragraph_takes_time_in_proportion_to_its_length()
    {
        // Quadratic time would take minutes here.
        string text = string.Concat(Enumerable.Repeat("面试官想看到的，是你能不能在90秒内弄清客户遇到了什么。", 20000));

        var lines = SetText.Lines(text, 40);

        Assert.InRange(lines.Count, 10000, 20000);
    }

    private static string Describe(string text, int measure) => string.Join('\n', SetText.Lines(text, measure)
        .Select(line => string.Join(' ', line.Glyphs.Select(glyph => $"{glyph.Text}{glyph.X:F3}"))));

    private static (string Text, int Measure) RandomText(int seed, bool calm = false)
    {
        var random = new Random(seed);
        var text = new StringBuilder("题");
        for (int i = 0; i < 120; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (calm)
                text.Append("客服的人");
        }

        return (text.Append('完').ToString(), random.Next(8, 46));
    }

    private static string WithoutSpaces(string text) => text.Replace(" ", "").Replace("\u00AD", "");
}
