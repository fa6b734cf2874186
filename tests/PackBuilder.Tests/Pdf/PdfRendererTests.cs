using System.Text;
using PackBuilder.Pdf;
using PackBuilder.Tests.Support;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf;

public class PdfRendererTests
{
    [Fact]
    public void A_small_document_is_written_as_it_should_read()
    {
        var sample = new SampleDocument().NewPage();
        var heading = sample.Root.Add(StructureRole.Heading1);
        sample.Line(heading, "准备", "hei", bold: true);
        sample.Bookmark("准备", 1, heading);
        sample.Line(sample.Root.Add(StructureRole.Paragraph), "您好 Hello", stretch: 8);

        Snapshot.Verify(ReadablePdf.Of(sample.Build("样张 (1)")).AsText());
    }

    [Fact]
    public void The_same_pages_give_the_same_bytes()
    {
        Assert.Equal(Render(new PdfOptions()), Render(new PdfOptions()));
    }

    [Fact]
    public void A_page_without_anything_on_it_has_a_whole_stream()
    {
        var sample = new SampleDocument().NewPage();
        sample.Line(sample.Root.Add(StructureRole.Paragraph), "您好");
        string file = Encoding.Latin1.GetString(PdfRenderer.Render(sample.NewPage().Build(), new PdfOptions()).Value!);

        Assert.Matches(@"<</Filter/FlateDecode/Length 8>>stream\nx\u009C\u0003\0\0\0\0\u0001", file);
        Assert.DoesNotMatch(@"/Length 0\D", file);
    }

    [Fact]
    public void Documents_can_be_written_side_by_side()
    {
        byte[] alone = Render(new PdfOptions());
        byte[][] together = new byte[16][];
        Parallel.For(0, together.Length, i => together[i] = Render(new PdfOptions()));

        Assert.All(together, bytes => Assert.Equal(alone, bytes));
    }

    [Fact]
    public void The_date_is_the_one_given()
    {
        var options = new PdfOptions { CreationDate = new DateTimeOffset(2027, 3, 4, 5, 6, 7, TimeSpan.FromHours(8)) };
        string text = Encoding.UTF8.GetString(Render(options));

        // Always in UTC.
        Assert.Contains("<xmp:CreateDate>2027-03-03T21:06:07Z</xmp:CreateDate>", text);
    }

    [Fact]
    public void Other_content_gives_another_file_identifier()
    {
        var first = new SampleDocument().NewPage();
        first.Line(first.Root.Add(StructureRole.Paragraph), "您好");
        var second = new SampleDocument().NewPage();
        second.Line(second.Root.Add(StructureRole.Paragraph), "你好");

        Assert.NotEqual(Identifier(ReadablePdf.Of(first.Build())), Identifier(ReadablePdf.Of(second.Build())));
    }

    private static string Identifier(ReadablePdf file) => file.Trailer[file.Trailer.IndexOf("/ID", StringComparison.Ordinal)..][..40];

    private static byte[] Render(PdfOptions options)
    {
        var result = PdfRenderer.Render(SampleDocument.OfEverything(), options);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }
}
