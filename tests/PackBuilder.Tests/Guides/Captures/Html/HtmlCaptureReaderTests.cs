using System.Text;
using PackBuilder.Guides.Captures;
using PackBuilder.Tests.Guides.Restoration;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Captures.Html;

public class HtmlCaptureReaderTests
{
    [Fact]
    public void The_main_content_of_a_page_is_read_and_the_site_around_it_is_furniture() =>
        Snapshot.Verify(BlockOutline.Of(Page()));

    [Fact]
    public void Every_line_of_the_file_belongs_to_one_block()
    {
        var page = Page();
        Assert.Equal(page.Text.LineCount - 1, page.Blocks.Sum(block => block.Lines));
    }

    [Fact]
    public void Restoration_counts_the_site_as_furniture_and_leaves_the_text()
    {
        var restored = Restore.Of(Page());
        Assert.Contains(restored.Furniture, line => line.Rule == "navigation");
        Assert.DoesNotContain(restored.Capture.Blocks, block => block is CaptureFurniture);
        Assert.Contains(restored.Capture.Blocks, block => block is CaptureHeading { Text: "一、准备材料" });
    }

    [Fact]
    public void A_text_file_that_holds_a_page_is_read_as_one() =>
        Assert.Equal("html", CaptureOf.Text("<!DOCTYPE html><p>先把招聘启事读三遍。</p>", "a.txt").Format.Name);

    [Fact]
    public void A_page_without_text_is_refused() => Refused("<html><nav>首页</nav><script>x</script></html>", "PB1009");

    [Fact]
    public void A_page_nested_beyond_reason_is_refused() =>
        Refused(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "深", "PB1008");

    [Fact]
    public void Unclosed_paragraphs_and_items_are_no_nesting()
    {
        var capture = CaptureOf.Text("<ul>" + string.Concat(Enumerable.Repeat("<li>一项内容", 5000)) + "</ul>", "a.html");
        Assert.Equal(5000, capture.Blocks.OfType<CaptureItem>().Count());
    }

    private static Capture Page() =>
        CaptureOf.Text(File.ReadAllText(Path.Combine(TestPaths.Data, "captures", "page.html")).Replace("\r\n", "\n"), "page.html");

    private static void Refused(string html, string code)
    {
        var read = new CaptureReader().Read("a.html", Encoding.UTF8.GetBytes(html));
        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
    }
}
