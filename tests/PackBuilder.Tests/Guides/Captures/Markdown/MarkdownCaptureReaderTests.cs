using PackBuilder.Guides.Captures;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Captures.Markdown;

public class MarkdownCaptureReaderTests
{
    [Fact]
    public void A_heading_keeps_its_attributes_apart_from_its_text()
    {
        var heading = Single<CaptureHeading>("### 问题 1　请介绍自己。 {#q-1 .core kind=motivation tags=\"opening first\"}");

        Assert.Equal((3, "问题 1　请介绍自己。", "q-1"), (heading.Level, heading.Text, heading.Attributes.Id));
        Assert.Equal("core", string.Join(' ', heading.Attributes.Classes));
        Assert.Equal("kind=motivation tags=opening first",
            string.Join(' ', heading.Attributes.Values.Select(v => $"{v.Key}={v.Value}")));
    }

    [Fact]
    public void Braces_that_hold_no_attributes_are_text() =>
        Assert.Equal("称呼 {客户姓名}", Single<CaptureHeading>("# 称呼 {客户姓名}").Text);

    [Fact]
    public void A_soft_line_end_in_a_paragraph_stays() =>
        Assert.Equal("先认可感受。\nEN: Acknowledge **first**.",
            Single<CaptureParagraph>("先认可感受。\nEN: Acknowledge **first**.").Text);

    [Fact]
    public void Items_keep_their_depth_marker_box_and_further_lines()
    {
        var items = All<CaptureItem>("1. 甲\n   EN: A\n   - 乙\n2. 丙\n- [ ] 丁\n- [x] 戊\n");

        Assert.Equal(
            ["0 1. 甲/EN: A ", "1 - 乙 ", "0 2. 丙 ", "0 - 丁 False", "0 - 戊 True"],
            items.Select(i => $"{i.Depth} {i.Marker} {i.Text.Replace('\n', '/')} {i.IsChecked}"));
    }

    [Fact]
    public void A_table_may_follow_its_caption_and_be_cut_off()
    {
        var blocks = CaptureOf.Markdown("表：对照\n| 要 | 不要 |\n|---|:-:|\n| 甲 \\| 乙 | 丙 |\n| 丁").Blocks;

        Assert.Equal("表：对照", ((CaptureParagraph)blocks[0]).Text);
        var table = (CaptureTable)blocks[1];
        Assert.Equal("要/不要", string.Join('/', table.Header));
        Assert.Equal(["甲 | 乙", "丙", "丁", ""], table.Rows.SelectMany(row => row));
        Assert.Equal((2, 4), (table.At.Line, table.Lines));
    }

    [Fact]
    public void A_quotation_keeps_its_lines() =>
        Assert.Equal("客户：还没到！//客服：我来查。",
            string.Join('/', Single<CaptureQuote>("> 客户：还没到！\n>\n> 客服：我来查。").TextLines));

    [Fact]
    public void A_fence_keeps_its_word_and_text()
    {
        var letter = Single<CaptureVerbatim>("```letter\nDear A,\n\n  Thank you.\n```");
        Assert.Equal(("letter", "Dear A,\n\n  Thank you."), (letter.Info, letter.Text));
    }

    [Fact]
    public void Front_matter_is_metadata()
    {
        var metadata = All<CaptureMetadata>("---\nid: a\ntitle: 乙\n---\n\n# 乙\n").Single();
        Assert.Equal(("id: a\ntitle: 乙", 4), (metadata.Yaml, metadata.Lines));
    }

    [Fact]
    public void An_indented_paragraph_is_not_code() =>
        Assert.Equal("第一段。", Single<CaptureParagraph>("    第一段。").Text);

    [Theory]
    [InlineData("# 甲\n\n- 乙\n\n  丙\n  - 丁\n\n  戊\n\n> 己\n\n***\n\n[a]: https://example.com\n\n<!-- x\ny -->\n末行\n")]
    [InlineData("---\nid: a\n---\n正文\n\n\n| a |\n|---|\n| b |\n文\n")]
    [InlineData("甲\n===\n乙\n---\n```\n未结束\n")]
    public void Every_line_belongs_to_exactly_one_block(string text)
    {
        var capture = CaptureOf.Markdown(text);

        int next = 1;
        foreach (var block in capture.Blocks)
        {
            Assert.Equal(next, block.At.Line);
            next += block.Lines;
        }

        Assert.Equal(text.TrimEnd('\n').Split('\n').Length, next - 1);
    }

    [Fact]
    public void Nesting_without_end_is_refused_or_read_but_never_fatal()
    {
        var read = new CaptureReader().Read("a.md", System.Text.Encoding.UTF8.GetBytes(new string('>', 100_000) + "深"));
        Assert.True(read.Value is not null || read.HasErrors);
    }

    [Fact]
    public void Very_many_tags_on_one_line_are_read_in_time_that_grows_with_their_number()
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes("正文" + string.Concat(Enumerable.Repeat("</b></i>", 40_000)));
        var used = ProcessorTime.Of(() => Assert.NotNull(new CaptureReader().Read("a.md", bytes).Value));
        Assert.True(used < TimeSpan.FromSeconds(10), $"{used}");
    }

    private static T Single<T>(string text)
        where T : CaptureBlock => Assert.IsType<T>(Assert.Single(CaptureOf.Markdown(text).Blocks));

    private static IEnumerable<T> All<T>(string text)
        where T : CaptureBlock => CaptureOf.Markdown(text).Blocks.OfType<T>();
}
