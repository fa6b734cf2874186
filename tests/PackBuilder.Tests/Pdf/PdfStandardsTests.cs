using PackBuilder.Pdf;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Pdf;

/// <summary>What the outside checker of PDF/UA-1 and PDF/A-2a says of a document with one of everything.</summary>
[Tier(Tier.Tools)]
public class PdfStandardsTests
{
    [ToolTheory(OutsideProgram.Python)]
    [InlineData(false)]
    [InlineData(true)]
    public void A_document_of_everything_keeps_what_it_claims(bool readable)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            File.WriteAllBytes(path, PdfRenderer.Render(SampleDocument.OfEverything(), new PdfOptions { Readable = readable }).Value!);
            var run = OutsideProgram.Run(
                OutsideProgram.Python, Path.Combine(TestPaths.Checks, "check_pdf.py"), path, "--require", "outline,pagelabels,title,toc", "--strict");
            Assert.SkipWhen(run.Error.StartsWith("needs python3-", StringComparison.Ordinal), run.Error);
            Assert.True(run.Output.Contains("PASS: 0 conditions failed", StringComparison.Ordinal), run.Output + run.Error);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
