using System.Text;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf;

/// <summary>
/// What other programs read out of the pages is what was set, in the order in which it was set. White space is left out on
/// both sides: programs put it where lines end and where Chinese and Latin letters have a gap. Nothing else is normalised.
/// </summary>
[Tier(Tier.Tools)]
public class TextLayerTests
{
    [ToolFact("pdftotext")]
    public void Pdftotext_reads_what_was_set() => Verify(path => OutsideProgram.OutputOf("pdftotext", "-raw", "-enc", "UTF-8", path, "-"));

    [ToolFact("mutool")]
    public void Mutool_reads_what_was_set() => Verify(path => OutsideProgram.OutputOf("mutool", "draw", "-q", "-F", "txt", "-o", "-", path));

    private static void Verify(Func<string, string> extract) =>
        Assert.All(ShippedDocuments.All.Where(document => document.Name.EndsWith("handbook", StringComparison.Ordinal)), document =>
        {
            string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
            try
            {
                File.WriteAllBytes(path, document.Pdf);
                Assert.Equal(WithoutSpace(TextOf(document.Typeset.Pages)), WithoutSpace(extract(path)));
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
}
