using System.Text;
using System.Xml.Linq;
using PackBuilder.Documents.Model;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Typesetting.Pages;

namespace PackBuilder.Tests.Html;

/// <summary>The book for reading programs.</summary>
public class BookTests
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    [Fact]
    public void Its_type_stands_at_a_fixed_place_uncompressed()
    {
        byte[] book = BookFileSet.BytesOf(Compose.Document(Compose.Paragraph("内容")));

        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(book, 30, 28));
        Assert.Equal(0, book[8]);
    }

    [Fact]
    public void Each_chapter_is_a_file_and_links_lead_from_one_to_another()
    {
        var book = new BookFileSet(BookFileSet.BytesOf(Compose.Document(
            Compose.Heading(1, "一"), new Paragraph([new Reference("q", ReferenceKind.Name)]), Compose.Heading(1, "二"), Compose.Card("4", "题") with { Id = "q" })));

        Assert.Equal(["book/chapter-001.xhtml", "book/chapter-002.xhtml"], book.Chapters);
        Assert.Contains("href=\"chapter-002.xhtml#q\"", book.Text("book/chapter-001.xhtml"));
    }

    [Fact]
    public void The_package_lists_every_file_and_reads_each_text_once()
    {
        var book = new BookFileSet(BookFileSet.BytesOf(Samples.EveryBlock(), new(DocumentWalk.Ids(Samples.EveryBlock().Blocks).ToDictionary(id => id, _ => "7").ToSorted(), null)));
        var package = book.Xml("book/package.opf").Root!;
        var items = package.Descendants(Opf + "item").ToDictionary(item => (string)item.Attribute("id")!, item => (string)item.Attribute("href")!);

        Assert.Equal(book.Names.Where(name => name.StartsWith("book/", StringComparison.Ordinal) && name != "book/package.opf").Select(name => name[5..]).Order(), items.Values.Order());
        Assert.Equal(items.Values.Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal)).Order(), package.Descendants(Opf + "itemref").Select(item => items[(string)item.Attribute("idref")!]).Order());
    }

    [Fact]
    public void A_book_has_nothing_to_tap_that_would_need_a_script()
    {
        var book = new BookFileSet(BookFileSet.BytesOf(Compose.Document(new ListBlock(false, 1, [new ListItem([Compose.Paragraph("带好")], false)]), new WritingLines(3, 8))));

        Assert.DoesNotContain(book.Chapters.SelectMany(name => book.Xml(name).Descendants()), element => element.Name.LocalName is "input" or "textarea" or "script");
    }
}
