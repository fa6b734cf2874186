using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Html;
using PackBuilder.Tests.Support;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Building;

/// <summary>PDF, DOCX, the page for phones and the book say the same, pack by pack and edition by edition.</summary>
[Tier(Tier.Packs)]
public class SameTextTests
{
    [Theory]
    [InlineData("handbook")]
    [InlineData("handbook-facing")]
    [InlineData("worksheet")]
    [InlineData("trainer")]
    [InlineData("score-sheet")]
    [InlineData("answer-key")]
    [InlineData("checklist")]
    [InlineData("night-before")]
    [InlineData("quick")]
    [InlineData("course")]
    [InlineData("role-cards")]
    [InlineData("class-table")]
    [InlineData("certificate")]
    [InlineData("exercises")]
    [InlineData("scripts")]
    [InlineData("sheet-openers")]
    [InlineData("sheet-phrases")]
    [InlineData("sheet-questions-to-ask")]
    [InlineData("sheet-english-repair")]
    [InlineData("thank-you")]
    [InlineData("glossary")]
    [InlineData("flash-cards")]
    [InlineData("flash-cards-fold")]
    public void Each_character_is_printed_as_often_in_the_pages_as_in_the_word_file(string edition)
    {
        var documents = ShippedDocuments.Of(edition).Where(document => document.Variant.Employer is null)
            .Concat(ShippedDocuments.Unlisted("bilingual").Where(document => document.Variant.Edition.Id.Name == edition)).ToList();
        Assert.NotEmpty(documents);
        foreach (var document in documents)
        {
            string pages = Letters(OfPages(document.Typeset.Pages));
            Assert.Equal(pages, Letters(OfBody(document.Docx)));
            Assert.Equal(pages, Letters(OfPage(document)));
            Assert.Equal(pages, Letters(OfBook(document)));
        }
    }

    // A cover that is no page of the print is one of the screen; its title is the first heading there.
    private static string OfPage(ShippedDocument document)
    {
        var page = new HtmlFile(document.File("html"));
        return TextOfFront(document, page.Page.QuerySelector("header")!.TextContent) + ContentsOf(document) + HtmlFile.TextOf(page.Main);
    }

    private static string OfBook(ShippedDocument document)
    {
        var book = new BookFileSet(document.File("epub"));
        return TextOfFront(document, book.Xml("book/title.xhtml").Root!.Elements().Last().Value) + ContentsOf(document) + book.ChapterText;
    }

    private static string TextOfFront(ShippedDocument document, string front) => document.Typeset.Document.Info.HasCover ? front : "";

    // Both have contents in a form of their own.
    private static string ContentsOf(ShippedDocument document)
    {
        var info = document.Typeset.Document.Info;
        string[] headings = [.. document.Typeset.Document.Blocks.OfType<Heading>().Where(heading => heading.Level <= info.ContentsDepth).Select(heading => DocumentWalk.PlainText(heading.Inlines))];
        return info.WantsContents(headings.Length) ? document.Typeset.Styled.Words.Contents + string.Concat(headings) : "";
    }

    // Order differs where a page has side labels, and so do leaders, folios and repeated heads; letters of the content, Chinese or Latin, do not.
    private static string Letters(string text) =>
        string.Join('\n', text.Where(char.IsLetter).GroupBy(c => c).OrderBy(group => group.Key).Select(group => $"{group.Key}{group.Count()}"));

    private static string OfPages(PagedDocument document)
    {
        var text = new StringBuilder();
        foreach (var glyph in document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Owner is not null).SelectMany(run => run.Glyphs))
            text.Append(glyph.Text < 0 ? document.Clusters[~glyph.Text] : char.ConvertFromUtf32(glyph.Text));
        return text.ToString();
    }

    // The text, then its notes, where there are any.
    private static string OfBody(DocxFile docx) =>
        string.Concat(new[] { "word/document.xml", "word/footnotes.xml" }.Where(docx.Names.Contains).Select(part => DocxFile.TextOf(docx.Part(part))));
}
