using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using PackBuilder.Tests.Pdf.Conformance;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf;

/// <summary>
/// What other programs read out of the pages is what was set, in the order in which it was set. White space is left out on
/// both sides: programs put it where lines end and where Chinese and Latin letters have a gap. Nothing else is normalised.
/// </summary>
public class TextLayerTests
{
    [ToolFact("pdftotext")]
    public void Pdftotext_reads_what_was_set() => Verify(path => Run("pdftotext", "-raw", "-enc", "UTF-8", path, "-"));

    [ToolFact("mutool")]
    public void Mutool_reads_what_was_set() => Verify(path => Run("mutool", "draw", "-q", "-F", "txt", "-o", "-", path));

    [Fact]
    public void No_text_is_of_radicals_or_for_private_use() =>
        Assert.DoesNotContain(BuiltDocuments.All, built => TextOf(built.Pages).Any(c => c is >= '\u2E80' and <= '\u2FDF' or >= '\uE000' and < '\uF900'));

    private static void Verify(Func<string, string> extract) =>
        Assert.All(BuiltDocuments.All.Where(built => built.Name.EndsWith("handbook", StringComparison.Ordinal)), built =>
        {
            string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
            try
            {
                File.WriteAllBytes(path, built.Pdf);
                Assert.Equal(WithoutSpace(TextOf(built.Pages)), WithoutSpace(extract(path)));
            }
            finally
            {
                File.Delete(path);
            }
        });

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string TextOf(PagedDocument document)
    {
        var text = new StringBuilder();
        foreach (var run in document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>())
        {
            foreach (var glyph in run.Glyphs)
                text.Append(glyph.Text < 0 ? document.Clusters[~glyph.Text] : char.ConvertFromUtf32(glyph.Text));
        }

        return text.ToString();
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}

/// <summary>Skipped, saying so, where a program is not installed.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string program, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, program))))
            Skip = $"{program} is not installed";
    }
}
