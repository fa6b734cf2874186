using System.Text;
using PackBuilder.Pdf;

namespace PackBuilder.Tests.Pdf.Conformance;

public class StandardsWalkTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_document_of_everything_keeps_the_standards(bool readable) =>
        Assert.Empty(StandardsWalk.ProblemsOf(PdfRenderer.Render(SampleDocument.OfEverything(), new PdfOptions { Readable = readable }).Value!));

    /// <summary>A walk that finds nothing must be able to find something.</summary>
    [Theory]
    [InlineData("/Tabs /S", "/Tabs /R", "UA 7.18.3")]
    [InlineData("/Marked true", "/Marked null", "UA 6.2")]
    [InlineData("/DisplayDocTitle true", "/DisplayDocTitle null", "UA 7.1")]
    [InlineData("/Scope /Column", "/Scape /Column", "UA 7.5")]
    [InlineData("/ListNumbering", "/ListNumberung", "UA 7.6")]
    [InlineData("/S /H2", "/S /H3", "UA 7.4.2")]
    [InlineData("/S /LBody", "/S /XBody", "UA 7.1")]
    [InlineData("/S /TD", "/S /P ", "PDF 14.8.4")]
    [InlineData("/F 4", "/F 6", "A 6.3.2")]
    [InlineData("/Contents <FEFF", "/Cuntents <FEFF", "UA 7.18.5")]
    [InlineData("/Alt", "/Att", "UA 7.3")]
    [InlineData("/BBox", "/BBux", "PDF 14.8.5.4.3")]
    [InlineData("/MCID 0>>BDC", "/MCID 9>>BDC", "UA 7.1")]
    [InlineData("/Type/Layout>>BDC", "/Type/Leyout>>BDC", "PDF 14.8.2.2.2")]
    [InlineData("<pdfuaid:part>1", "<pdfuaid:part>2", "UA 5")]
    [InlineData("x-default", "x-defailt", "UA 7.1")]
    [InlineData("<xmp:CreateDate>2026", "<xmp:CreateDate>2025", "A 6.6.3")]
    [InlineData("/CIDToGIDMap /Identity", "/CIDToGUDMap /Identity", "UA 7.21.3.2")]
    [InlineData("/DW 1000", "/DW 1001", "UA 7.21.5")]
    [InlineData("begincmap", "bagincmap", "A 6.2.11.3.3")]
    [InlineData("/GTS_PDFA1", "/GTS_PDFA9", "A 6.2.3")]
    [InlineData("EMC\n", "EMX\n", "PDF 8 and 9")]
    [InlineData(" rg\n", " sc\n", "PDF 8 and 9")]
    [InlineData("/ID[<", "/IT[<", "A 6.1.3")]
    [InlineData("/ParentTreeNextKey", "/ParentTreeNuxtKey", "PDF 14.7.2")]
    public void What_is_broken_is_found(string whole, string broken, string clause)
    {
        byte[] file = PdfRenderer.Render(SampleDocument.OfEverything(), new PdfOptions { Readable = true }).Value!;
        string text = Encoding.Latin1.GetString(file);
        Assert.Contains(whole, text);

        var problems = StandardsWalk.ProblemsOf(Encoding.Latin1.GetBytes(text.Replace(whole, broken)));
        Assert.Contains(problems, problem => problem.StartsWith(clause, StringComparison.Ordinal));
    }
}
