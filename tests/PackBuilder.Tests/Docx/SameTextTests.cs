using System.Text;
using System.Xml.Linq;
using PackBuilder.Documents.Model;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Docx;

public class SameTextTests
{
    [Fact]
    public void The_docx_says_what_the_pages_say()
    {
        var document = Samples.EveryBlock();
        document = document with { Info = document.Info with { ContentsDepth = 0 } };
        var paged = Typesetter.Compose(document, Samples.Handbook(), ShippedFonts.Set, new TypesettingOptions()).Value!;
        Assert.Equal(Fold(TextOf(paged)), Fold(DocxOf(document, paged.PageOfId)));
    }

    // In reading order, without what is decoration, and without the marks of lists, which Word makes itself.
    private static string TextOf(PagedDocument paged)
    {
        var text = new StringBuilder();
        foreach (var run in paged.Pages.SelectMany(page => page.Items).OfType<GlyphRun>())
        {
            if (run.Owner is null or { Role: StructureRole.Label })
                continue;
            foreach (var glyph in run.Glyphs)
                text.Append(glyph.Text < 0 ? paged.Clusters[~glyph.Text] : char.ConvertFromUtf32(glyph.Text));
        }

        return text.ToString();
    }

    private static string DocxOf(Document document, IReadOnlyDictionary<string, string> pages) =>
        string.Concat(DocxFile.Of(document, null, pages).Paragraphs.Select((XElement paragraph) => DocxFile.TextOf(paragraph)));

    // The hyphens of divided words are not of the text.
    private static string Fold(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u00AD'));
}
