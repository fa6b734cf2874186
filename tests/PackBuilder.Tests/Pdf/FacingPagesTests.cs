using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Pdf;
using PackBuilder.Tests.Pdf.Conformance;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Tests.Typesetting.Pages.Spreads;

namespace PackBuilder.Tests.Pdf;

public class FacingPagesTests
{
    [Fact]
    public void Viewers_are_asked_to_show_spreads_as_they_lie_open()
    {
        Assert.Matches("/PageLayout ?/TwoPageRight", Text(Facing.Pair("中文。", "English.")));
        Assert.DoesNotContain("/PageLayout", Text(Compose.Paragraph("中文。")));
    }

    [Fact]
    public void Facing_pages_keep_the_standards() =>
        Assert.Empty(StandardsWalk.ProblemsOf(Render(
            Facing.Heading(1, "第一章", "Chapter One"), Facing.Numbered(1, 30, 30), Compose.Paragraph("English only"), Facing.Pair([Compose.Table(30)], [Compose.Table(30, "Content")]))));

    private static string Text(params Block[] blocks) => Encoding.Latin1.GetString(Render(blocks));

    private static byte[] Render(params Block[] blocks) =>
        PdfRenderer.Render(Facing.Pages(Facing.Book, blocks), new PdfOptions { Readable = true }).Value!;
}
