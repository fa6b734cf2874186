using System.Diagnostics;
using System.Runtime.CompilerServices;
using PackBuilder.Pdf;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Pdf;

/// <summary>The outside checkers, where they are present.</summary>
public class PdfStandardsTests
{
    [CheckerTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_document_of_everything_keeps_what_it_claims(bool readable)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            File.WriteAllBytes(path, PdfRenderer.Render(SampleDocument.OfEverything(), new PdfOptions { Readable = readable }).Value!);
            string report = Run(CheckerTheoryAttribute.Python, CheckerTheoryAttribute.Checker, path, "--require", "outline,pagelabels,title,toc", "--strict");
            Assert.True(report.Contains("PASS: 0 conditions failed", StringComparison.Ordinal), report);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}

/// <summary>Skipped, saying so, where the outside checker or what it runs on is absent.</summary>
public sealed class CheckerTheoryAttribute : TheoryAttribute
{
    public const string Python = "/usr/bin/python3";

    public CheckerTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line)
    {
        if (!File.Exists(Checker) || !File.Exists(Python))
            Skip = "the outside PDF checker is not here";
    }

    public static string Checker => Path.Combine(TestPaths.Shared, "checks", "check_pdf.py");
}
