using Markdig;
using PackBuilder.Guides.Captures;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Captures.Pdf;

/// <summary>
/// Guides of this repository, printed by LibreOffice and by this program, come back from the PDF: 99 % of their characters in order, and
/// 95 % of their headings, whether their tables have lines or not.
/// </summary>
[Tier(Tier.Tools)]
public sealed partial class GoldTests : IDisposable
{
    private const double LeastCharacters = 0.99;
    private const double LeastHeadings = 0.95;

    private readonly ScratchFolder _disk = new();

    [ToolTheory("soffice")]
    [InlineData("entry-level.md", true)]
    [InlineData("workbook.md", true)]
    [InlineData("chat-practice.md", true)]
    [InlineData("entry-level.md", false)]
    [InlineData("workbook.md", false)]
    [InlineData("chat-practice.md", false)]
    [InlineData("answer-ladders.md", false)]
    [InlineData("hotel-front-desk.md", false)]
    [InlineData("bilingual.md", false)]
    public void A_guide_that_LibreOffice_printed_comes_back(string guide, bool hasLines)
    {
        string markdown = File.ReadAllText(Path.Combine(TestPaths.Repository, "sources", "guides", guide)).Split("\n---\n", 2)[1];
        string html = $"<html><head><meta charset=\"utf-8\"></head><body>{Markdig.Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UsePipeTables().UseGenericAttributes().Build())}</body></html>";
        if (hasLines)
            html = html.Replace("<table", "<table border=\"1\" cellspacing=\"0\"", StringComparison.Ordinal);
        File.WriteAllText(_disk["guide.html"], html);
        OutsideProgram.OutputOf("soffice", $"-env:UserInstallation=file://{_disk["profile"]}", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", _disk.Location, _disk["guide.html"]);
        AssertComesBack(CaptureOf.Text(html, "guide.html"), File.ReadAllBytes(_disk["guide.pdf"]));
    }

    [Theory]
    [InlineData("entry-level")]
    [InlineData("bilingual")]
    public void A_handbook_that_this_program_printed_comes_back_as_its_Word_file_does(string pack)
    {
        var document = ShippedDocuments.Of("handbook").First(document => document.Name.StartsWith(pack, StringComparison.Ordinal));
        AssertComesBack(new CaptureReader().Read("a.docx", document.Word).Value!, document.Pdf);
    }

    public void Dispose() => _disk.Dispose();

    private static void AssertComesBack(Capture written, byte[] pdf)
    {
        var read = new CaptureReader().Read("guide.pdf", pdf).Value!;
        string expected = Characters(written), actual = Characters(read);
        double characters = (expected.Length + actual.Length - Edits(expected, actual)) / 2.0 / expected.Length;
        var headings = Headings(written);
        double found = headings.Count(Headings(read).Remove) / (double)headings.Count;
        TestContext.Current.TestOutputHelper?.WriteLine($"{characters:P2} of {expected.Length} characters, {found:P2} of {headings.Count} headings");
        Assert.True(characters >= LeastCharacters, $"{characters:P2} of {expected.Length} characters");
        Assert.True(found >= LeastHeadings, $"{found:P2} of {headings.Count} headings, missing: {string.Join(" / ", headings.Except(Headings(read)).Take(10))}");
    }

    private static IEnumerable<string> Texts(CaptureBlock block) => block switch
    {
        CaptureHeading heading => [heading.Text],
        CaptureParagraph paragraph => [paragraph.Text],
        CaptureItem item => [item.Text],
        CaptureQuote quote => quote.TextLines,
        CaptureTable table => [.. table.Header, .. table.Rows.SelectMany(row => row)],
        CaptureVerbatim verbatim => [verbatim.Text],
        _ => [],
    };

    private static string Characters(Capture capture) => Plain(string.Concat(capture.Blocks.SelectMany(Texts)));

    // Word counts chapters itself, so that their numbers are no text there.
    private static List<string> Headings(Capture capture) => [.. capture.Blocks.OfType<CaptureHeading>().Select(heading => Number().Replace(Plain(heading.Text), ""))];

    [System.Text.RegularExpressions.GeneratedRegex("^[一二三四五六七八九十]+、")]
    private static partial System.Text.RegularExpressions.Regex Number();

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    // The fewest characters to take out and put in that make one of the other (Myers).
    private static int Edits(string one, string other)
    {
        int most = one.Length + other.Length;
        int[] furthest = new int[2 * most + 2];
        for (int edits = 0; edits <= most; edits++)
        {
            for (int k = -edits; k <= edits; k += 2)
            {
                int x = k == -edits || k != edits && furthest[most + k - 1] < furthest[most + k + 1] ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
                int y = x - k;
                while (x < one.Length && y < other.Length && one[x] == other[y])
                    (x, y) = (x + 1, y + 1);
                furthest[most + k] = x;
                if (x >= one.Length && y >= other.Length)
                    return edits;
            }
        }

        return most;
    }
}
