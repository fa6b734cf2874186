using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Captures.OpenDocument;

public class OdtCaptureReaderTests
{
    private const string Names = "xmlns:office=\"urn:o\" xmlns:text=\"urn:t\" xmlns:table=\"urn:b\" xmlns:style=\"urn:s\" xmlns:fo=\"urn:f\" xmlns:draw=\"urn:d\" xmlns:svg=\"urn:v\" xmlns:dc=\"urn:dc\"";

    [Fact]
    public void Headings_paragraphs_items_and_tables_are_read_as_they_are() =>
        Assert.Equal(
            """
            1:1+1 h1 客服面试
            2:1+1 p 第一  段
            3:1+1 item 0 1. 先听
            4:1+1 item 1 - 不打断
            5:1+1 item 0 2. 再答
            6:1+2 table 问题 | 回答 || 催单 | 先核对 / 再答复

            """,
            Outline("<text:h text:outline-level=\"1\">客服面试</text:h><text:p>第一<text:s text:c=\"2\"/>段</text:p>"
                + "<text:list text:style-name=\"L1\"><text:list-item><text:p>先听</text:p><text:list><text:list-item><text:p>不打断</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>再答</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>问题</text:p></table:table-cell><table:table-cell><text:p>回答</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>催单</text:p></table:table-cell><table:table-cell><text:p>先核对</text:p><text:p>再答复</text:p></table:table-cell></table:table-row></table:table>"));

    [Fact]
    public void Notes_follow_their_paragraph_and_what_is_no_text_is_left_out_with_the_reason()
    {
        var capture = Read("<text:tracked-changes><text:changed-region><text:deletion><text:p>删掉的</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>正文<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注</text:p></text:note-body></text:note><office:annotation><dc:creator>王老师</dc:creator><dc:date>2026-11-30</dc:date><text:p>批注</text:p><text:p>第二行</text:p></office:annotation></text:p>"
            + "<text:table-of-content><text:index-body><text:p>目录</text:p></text:index-body></text:table-of-content>");
        Assert.Equal(["正文", "注：脚注"], capture.Blocks.OfType<CaptureParagraph>().Select(paragraph => paragraph.Text));
        Assert.Equal([("deleted", "删掉的"), ("note-mark", "1"), ("comment-author", "王老师 2026-11-30")], capture.Blocks.OfType<CaptureDropped>().Select(dropped => (dropped.Reason, dropped.Text)));
        Assert.Equal("批注\n第二行", Assert.Single(capture.Blocks.OfType<CaptureNote>()).Text);
        Assert.Equal("table-of-contents", Assert.Single(capture.Blocks.OfType<CaptureFurniture>()).Rule);
    }

    [Fact]
    public void Bold_and_text_boxes_are_read()
    {
        var capture = Read("<text:p text:style-name=\"B\">服务意识</text:p><text:p><text:span text:style-name=\"B\">答：</text:span>先道歉。<draw:frame><draw:text-box><text:p>框里的话</text:p></draw:text-box></draw:frame></text:p>");
        Assert.Equal("服务意识", Assert.IsType<CaptureHeading>(capture.Blocks[0]).Text);
        Assert.Equal(2, capture.Blocks[1].Look.BoldStart);
        Assert.Equal("框里的话", Assert.IsType<CaptureParagraph>(capture.Blocks[2]).Text);
    }

    [Fact]
    public void A_document_that_is_nested_without_end_is_refused()
    {
        string nested = string.Concat(Enumerable.Repeat("<text:section>", 5000)) + "<text:p>甲</text:p>" + string.Concat(Enumerable.Repeat("</text:section>", 5000));
        Assert.Equal("PB1008", Assert.Single(Check(nested).Diagnostics).Code);
    }

    private static string Outline(string body) => BlockOutline.Of(Read(body));

    private static Capture Read(string body)
    {
        var read = Check(body);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static PackBuilder.Text.Diagnostics.Checked<Capture> Check(string body) => new CaptureReader().Read("a.odt", ZipOf.Parts(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<office:document-content {Names}><office:automatic-styles><style:style style:name=\"B\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
            + $"<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\"/></text:list-style></office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>")));
}
