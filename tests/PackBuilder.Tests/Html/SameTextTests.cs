using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Html;

/// <summary>Page and book say what is printed, letter for letter.</summary>
public class SameTextTests
{
    [Fact]
    public void Page_and_book_say_what_the_pages_say()
    {
        var document = Samples.EveryBlock();
        document = document with { Info = document.Info with { ContentsDepth = 0, HasCover = false } };
        var paged = Typesetter.Compose(new StyledDocument(document, Samples.Handbook()), ShippedFonts.Set, new TypesettingOptions()).Value!;

        string pages = Letters(paged);

        Assert.Equal(pages, Letters(HtmlFile.TextOf(HtmlFile.Of(document, paged.Numbers).Main)));
        Assert.Equal(pages, Letters(new BookFileSet(BookFileSet.BytesOf(document, paged.Numbers)).ChapterText));
    }

    internal static string Letters(PagedDocument document)
    {
        var text = new StringBuilder();
        foreach (var glyph in document.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Owner is not null).SelectMany(run => run.Glyphs))
            text.Append(glyph.Text < 0 ? document.Clusters[~glyph.Text] : char.ConvertFromUtf32(glyph.Text));
        return Letters(text.ToString());
    }

    internal static string Letters(string text) =>
        string.Join('\n', text.Where(char.IsLetter).GroupBy(c => c).OrderBy(group => group.Key).Select(group => $"{group.Key}{group.Count()}"));
}
