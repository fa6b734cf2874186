using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Guides.Captures;
using PackBuilder.Pdf;
using PackBuilder.Tests.Pdf.Conformance;
using PackBuilder.Tests.Typesetting.Pages;

namespace PackBuilder.Tests.Guides.Captures.Pdf;

/// <summary>What this program printed comes back: by the structure tree without loss, and by its look alone almost so.</summary>
public class OwnPdfTests
{
    private static readonly Block[] _document =
    [
        Compose.Heading(1, "客服面试手册"),
        Compose.Long(6),
        Compose.Heading(2, "情绪与边界"),
        Compose.Paragraph("Representatives communicate professionally, acknowledging frustrations immediately and demonstrating extraordinary consideration; subsequently, administrators investigate circumstances."),
        Compose.Heading(3, "客户发火时"),
        Compose.Table(3, "先听他说完，再核对订单。"),
        Compose.Long(2),
    ];

    [Fact]
    public void A_document_comes_back_by_its_structure_as_it_was_written()
    {
        var capture = Read(Render(new PdfOptions()));
        Assert.Equal(
            ["1 客服面试手册", "2 情绪与边界", "3 客户发火时"], capture.Blocks.OfType<CaptureHeading>().Select(heading => $"{heading.Level} {heading.Text}"));
        Assert.Equal(
            [
                string.Concat(Enumerable.Repeat(Compose.Sentence, 6)),
                "Representatives communicate professionally, acknowledging frustrations immediately and demonstrating extraordinary consideration; subsequently, administrators investigate circumstances.",
                string.Concat(Enumerable.Repeat(Compose.Sentence, 2)),
            ],
            capture.Blocks.OfType<CaptureParagraph>().Select(paragraph => paragraph.Text));
        Assert.Equal(["第3", "先听他说完，再核对订单。"], capture.Blocks.OfType<CaptureTable>().Single().Rows[2].AsEnumerable());
    }

    [Fact]
    public void Without_its_structure_tree_it_comes_back_by_its_look()
    {
        var with = Read(Render(new PdfOptions()));
        var without = Read(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Render(new PdfOptions { Readable = true })).Replace("/StructTreeRoot", "/StructTreeNone")));

        Assert.Equal(Characters(with), Characters(without));
        Assert.Equal(Headings(with), Headings(without));
        Assert.Equal(with.Blocks.OfType<CaptureParagraph>().Select(paragraph => paragraph.Text), without.Blocks.OfType<CaptureParagraph>().Select(paragraph => paragraph.Text));
    }

    private static byte[] Render(PdfOptions options) => PdfRenderer.Render(Compose.Pages(_document), options).Value!;

    private static string Characters(Capture capture) => string.Concat(capture.Blocks.Where(block => block is not (CaptureFurniture or CaptureDropped)).SelectMany(Texts))
        .Replace(" ", "").Replace("\n", "");

    private static IEnumerable<string> Texts(CaptureBlock block) => block switch
    {
        CaptureHeading heading => [heading.Text],
        CaptureParagraph paragraph => [paragraph.Text],
        CaptureItem item => [item.Text],
        CaptureTable table => [.. table.Header, .. table.Rows.SelectMany(row => row)],
        _ => [],
    };

    private static IEnumerable<string> Headings(Capture capture) => capture.Blocks.OfType<CaptureHeading>().Select(heading => heading.Text);

    private static Capture Read(byte[] pdf)
    {
        var read = new CaptureReader().Read("a.pdf", pdf);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }
}
