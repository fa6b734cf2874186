using PackBuilder.Pdf;
using PackBuilder.Tests.Support.PdfFiles;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf;

/// <summary>Pages for a print shop that trims them.</summary>
public class BleedTests
{
    [Fact]
    public void A_page_with_bleed_names_its_three_boxes()
    {
        var page = Pages(8.5)[0];

        Assert.Equal([-25.5, -25.5, 595.28 + 25.5, 841.89 + 25.5], Box(page, "MediaBox"), Close);
        Assert.Equal([-8.5, -8.5, 595.28 + 8.5, 841.89 + 8.5], Box(page, "BleedBox"), Close);
        Assert.Equal([0, 0, 595.28, 841.89], Box(page, "TrimBox"), Close);
    }

    [Fact]
    public void A_page_without_has_the_size_of_the_paper_and_no_other_box()
    {
        var page = Pages(0)[0];

        Assert.Equal([0, 0, 595.28, 841.89], Box(page, "MediaBox"), Close);
        Assert.False(page.Has("TrimBox"));
    }

    [Fact]
    public void Two_marks_stand_outside_each_corner_and_none_inside()
    {
        var document = Compose.Check(Compose.A4 with { Bleed = 8.5 }, Compose.Paragraph("文")).Value!;
        var marks = document.Pages[0].Items.OfType<FilledBox>().Where(box => box.Width == 0.25 || box.Height == 0.25).ToList();

        Assert.Equal(8, marks.Count);
        Assert.All(marks, mark => Assert.True(mark.X + mark.Width < -8.5 || mark.X > 595.28 + 8.5 || mark.Y + mark.Height < -8.5 || mark.Y > 841.89 + 8.5, mark.ToString()));
    }

    private static IReadOnlyList<PdfDictionary> Pages(double bleed)
    {
        var document = Compose.Check(Compose.A4 with { Bleed = bleed }, Compose.Paragraph("文")).Value!;
        return new PdfFileReader(PdfRenderer.Render(document, new PdfOptions()).Value!).Pages;
    }

    private static double[] Box(PdfDictionary page, string name) => [.. page.Array(name).Cast<double>()];

    private static bool Close(double a, double b) => Math.Abs(a - b) < 0.01;
}
