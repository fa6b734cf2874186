using System.Text;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Support;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Building;

/// <summary>PDF and DOCX say the same, pack by pack and edition by edition.</summary>
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
            Assert.Equal(Letters(OfPages(document.Typeset.Pages)), Letters(OfBody(document.Docx)));
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
