using System.Text;
using PackBuilder.Pdf;

namespace PackBuilder.Tests.Pdf;

public class PdfRendererTests
{
    [Fact]
    public void The_same_pages_give_the_same_bytes()
    {
        Assert.Equal(Render(new PdfOptions()), Render(new PdfOptions()));
    }

    [Fact]
    public void The_date_is_the_one_given()
    {
        var options = new PdfOptions { CreationDate = new DateTimeOffset(2027, 3, 4, 5, 6, 7, TimeSpan.FromHours(8)) };
        string text = Encoding.UTF8.GetString(Render(options));

        // Always in UTC.
        Assert.Contains("<xmp:CreateDate>2027-03-03T21:06:07Z</xmp:CreateDate>", text);
    }

    private static byte[] Render(PdfOptions options)
    {
        var result = PdfRenderer.Render(SampleDocument.OfEverything(), options);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }
}
