using System.Text;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Pdf;
using PackBuilder.Pdf.Imposing;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf.Imposing;

/// <summary>Pages on sheets of paper.</summary>
public class ImposerTests
{
    [Theory]
    [InlineData(8, "8,1 2,7 6,3 4,5")]
    [InlineData(4, "4,1 2,3")]
    [InlineData(6, "-,1 2,- 6,3 4,5")]
    [InlineData(1, "-,1 -,-")]
    public void Sheets_of_a_booklet_lie_in_each_other(int pages, string sides) =>
        Assert.Equal(sides, string.Join(' ', Imposer.Sides(pages, Imposition.Booklet).Select(Show)));

    [Theory]
    [InlineData(4, "1,2 3,4")]
    [InlineData(3, "1,2 3,-")]
    public void Two_pages_a_side_follow_each_other(int pages, string sides) =>
        Assert.Equal(sides, string.Join(' ', Imposer.Sides(pages, Imposition.TwoUp).Select(Show)));

    [Fact]
    public void Two_pages_of_A5_fill_a_sheet_of_A4_at_their_size()
    {
        var pages = Compose.Check(new Design { Name = "a5", Paper = PaperSize.A5, MeasureInEms = 30, LinesPerPage = 27, LinePitch = 17, TopMargin = 62 }, Compose.Long(60)).Value!;
        var sheets = Imposer.Impose(pages, Imposition.Booklet);

        Assert.All(sheets.Pages, sheet => Assert.Equal((839.06, 595.28), (Math.Round(sheet.Width, 2), Math.Round(sheet.Height, 2))));
        Assert.Contains(sheets.Pages[0].Items.OfType<GlyphRun>(), run => run.Size == 10.5);
    }

    [Fact]
    public void Pages_of_A4_are_made_smaller_and_nothing_leaves_the_sheet()
    {
        var sheets = Imposer.Impose(Compose.Pages(Compose.Long(120), Compose.Table(60)), Imposition.TwoUp);

        Assert.All(sheets.Pages, sheet => Assert.All(sheet.Items.OfType<GlyphRun>(), run =>
        {
            Assert.InRange(run.X, 0, sheet.Width);
            Assert.InRange(run.Y, 0, sheet.Height);
            Assert.InRange(run.Size, 5, 10);
        }));
    }

    [Fact]
    public void What_bleeds_or_marks_the_cut_of_a_page_stays_off_its_neighbour()
    {
        var design = new Design { Name = "a5", Paper = PaperSize.A5, MeasureInEms = 30, LinesPerPage = 27, LinePitch = 17, TopMargin = 62 };
        var pages = Compose.Check(design with { Bleed = 9 }, Compose.Long(60)).Value!;

        Assert.Equal(
            Imposer.Impose(Compose.Check(design, Compose.Long(60)).Value!, Imposition.Booklet).Pages.Select(sheet => sheet.Items.Length),
            Imposer.Impose(pages, Imposition.Booklet).Pages.Select(sheet => sheet.Items.Length));
    }

    [Fact]
    public void What_is_for_a_printer_claims_no_standard()
    {
        var sheets = Imposer.Impose(Compose.Pages(Compose.Long(60)), Imposition.TwoUp);
        string file = Encoding.Latin1.GetString(PdfRenderer.Render(sheets, new PdfOptions { ClaimsStandards = false }).Value!);

        Assert.DoesNotContain("pdfuaid:part>", file);
        Assert.DoesNotContain("pdfaid:part>", file);
    }

    private static string Show((int Left, int Right) side) => $"{Show(side.Left)},{Show(side.Right)}";

    private static string Show(int page) => page < 0 ? "-" : (page + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
