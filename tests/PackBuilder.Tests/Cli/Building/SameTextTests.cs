using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Cli.Building;

/// <summary>PDF and DOCX say the same, pack by pack and edition by edition.</summary>
public class SameTextTests
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("handbook")]
    [InlineData("handbook-facing")]
    [InlineData("worksheet")]
    [InlineData("trainer")]
    [InlineData("score-sheet")]
    [InlineData("answer-key")]
    [InlineData("checklist")]
    [InlineData("night-before")]
    [InlineData("thank-you")]
    [InlineData("glossary")]
    [InlineData("flash-cards")]
    [InlineData("flash-cards-fold")]
    public void Each_character_is_printed_as_often_in_the_pages_as_in_the_word_file(string edition)
    {
        var variants = Repository.Variants(edition).Where(variant => variant.Employer is null).Concat(Repository.Unlisted("bilingual").Where(variant => variant.Edition.Id.Name == edition)).ToList();
        Assert.NotEmpty(variants);
        foreach (var variant in variants)
        {
            var typeset = Printed.Pages(variant);
            var docx = Printed.Docx(variant, typeset);

            Assert.Equal(Letters(OfPages(typeset.Pages)), Letters(OfBody(docx.Content)));
        }
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

    private static string OfBody(ReadOnlyMemory<byte> docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx.ToArray()));
        return TextOf(archive.GetEntry("word/document.xml")) + TextOf(archive.GetEntry("word/footnotes.xml"));
    }

    private static string TextOf(ZipArchiveEntry? entry)
    {
        if (entry is null)
            return "";
        using var part = entry.Open();
        return string.Concat(XDocument.Load(part).Descendants(Word + "t").Select(element => element.Value));
    }
}
