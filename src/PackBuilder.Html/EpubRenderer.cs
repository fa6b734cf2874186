using PackBuilder.Html.Body;
using PackBuilder.Html.Books;
using PackBuilder.Looks;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Html;

/// <summary>Writes a document as a book for reading programs (EPUB 3.3), with the markup of the page for phones. The same arguments give the same bytes.</summary>
public static class EpubRenderer
{
    public static Checked<byte[]> Render(StyledDocument document, HtmlOptions options)
    {
        var chapters = Chapters.Of(document.Document);
        var medium = new BookMedium(chapters);
        var composition = new Composition(document, options.Pages, medium);
        var parts = BookWriter.Write(composition, chapters, medium, options.Date);
        return composition.Finish(() => Package.Write(parts));
    }
}
