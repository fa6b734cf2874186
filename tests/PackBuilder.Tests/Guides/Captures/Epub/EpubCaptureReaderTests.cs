using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Captures.Epub;

public class EpubCaptureReaderTests
{
    private static readonly byte[] _book = ZipOf.Parts(
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>"),
        ("OEBPS/book.opf", "<package><manifest><item id=\"n\" href=\"nav.xhtml\" properties=\"nav\" media-type=\"application/xhtml+xml\"/><item id=\"b\" href=\"text/two.xhtml\" media-type=\"application/xhtml+xml\"/>"
            + "<item id=\"a\" href=\"text/one.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"n\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>"),
        ("OEBPS/nav.xhtml", Page("目录", "<nav><ol><li><a href=\"text/one.xhtml\">第一章</a></li></ol></nav><p>目录页的一行说明文字，供读者查阅章节。</p>")),
        ("OEBPS/text/one.xhtml", Page("第一章", "<a id=\"start\"/><h1>第一章 准备</h1><p>面试前一天把公司的业务看一遍，想好三个自己的故事。</p>")),
        ("OEBPS/text/two.xhtml", Page("第二章", "<h1>第二章 当天</h1><p>提前十五分钟到，先把手机调成静音，再去前台登记。</p>")));

    [Fact]
    public void Chapters_are_read_in_the_order_of_the_spine_and_the_contents_are_furniture()
    {
        var capture = Read();
        Assert.Equal(["第一章 准备", "第二章 当天"], capture.Blocks.OfType<CaptureHeading>().Select(heading => heading.Text));
        Assert.Equal(
            ["面试前一天把公司的业务看一遍，想好三个自己的故事。", "提前十五分钟到，先把手机调成静音，再去前台登记。"],
            capture.Blocks.OfType<CaptureParagraph>().Select(paragraph => paragraph.Text));
        Assert.Contains(capture.Blocks.OfType<CaptureFurniture>(), furniture => furniture.Rule == "table-of-contents" && furniture.Text.Contains("说明文字"));
    }

    [Fact]
    public void A_line_is_named_by_its_chapter()
    {
        var capture = Read();
        int line = capture.Blocks.OfType<CaptureHeading>().Last().At.Line;
        Assert.Equal("a.epub: OEBPS/text/two.xhtml", capture.Text.Locate(line, 1).ToString());
        Assert.Contains("第二章", capture.Text.Line(line));
    }

    private static Capture Read()
    {
        var read = new CaptureReader().Read("a.epub", _book);
        Assert.Empty(read.Diagnostics);
        Assert.Equal("epub", read.Value!.Format.Name);
        return read.Value;
    }

    private static string Page(string title, string body) =>
        $"<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>{title}</title><script/></head>\n<body>\n{body}\n</body></html>\n";
}
