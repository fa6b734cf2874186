using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>The table of contents, bookmarks, page labels and links agree with the pages.</summary>
public class ContentsTests
{
    // Under 0.45 of a page.
    private const int FewLines = 11;

    private static readonly PagedDocument Book = MakeBook(12);

    [Fact]
    public void Every_entry_gives_the_page_that_its_heading_stands_on()
    {
        foreach (var link in ContentsLinks(Book))
        {
            Assert.Contains(Compose.Lines(Book, link.TargetPage), line => line.Text == link.Description);
            var entry = Compose.Lines(Book, 1).Single(line => line.Text.StartsWith(link.Description, StringComparison.Ordinal));
            Assert.Equal(link.Description + (link.TargetPage - 1), entry.Text);
        }
    }

    [Fact]
    public void Lines_move_together_a_little_to_save_a_page_of_few_lines()
    {
        var books = Enumerable.Range(8, 14).Select(MakeBook)
            .Select(book => (Pages: book.Labels[2].FromPage - 1, Last: book.Pages[book.Labels[2].FromPage - 1].Items.OfType<LinkArea>().Count())).ToList();

        // Where a second page is needed, it holds more than a few lines.
        Assert.Contains(books, book => book.Pages == 1);
        Assert.Contains(books, book => book.Pages == 2);
        Assert.All(books.Where(book => book.Pages == 2), book => Assert.True(book.Last >= 4));
    }

    [Fact]
    public void A_second_page_of_few_lines_starts_with_a_chapter()
    {
        var seconds = Enumerable.Range(8, 14).Select(MakeBook).Where(book => book.Labels[2].FromPage == 3).Select(book => Compose.Lines(book, 2)).ToList();

        Assert.Contains(seconds, lines => lines.Count < FewLines);
        Assert.All(seconds.Where(lines => lines.Count < FewLines), lines => Assert.Contains("章", lines[0].Text));
    }

    [Fact]
    public void Headings_below_the_depth_are_left_out_of_the_contents_and_stay_bookmarks()
    {
        Assert.Equal(24, ContentsLinks(Book).Count());
        Assert.Equal(36, Book.Bookmarks.Length);
    }

    [Fact]
    public void Bookmarks_lead_to_their_headings()
    {
        Assert.All(Book.Bookmarks, mark =>
        {
            var line = Compose.Lines(Book, mark.Page).Single(line => line.Text == mark.Title);
            Assert.InRange(line.Y - mark.Y, 0, 40);
        });
    }

    [Fact]
    public void Cover_contents_and_body_are_numbered_apart()
    {
        Assert.Equal([PageLabelStyle.None, PageLabelStyle.LowerRoman, PageLabelStyle.Decimal], Book.Labels.Select(label => label.Style));
        Assert.Equal([0, 1, 2], Book.Labels.Select(label => label.FromPage));
    }

    [Fact]
    public void The_printed_page_of_an_id_is_told()
    {
        Assert.Equal("1", Book.Numbers.OfId["c1"]);
        Assert.Equal((Book.Bookmarks.Single(mark => mark.Title == "第12章").Page - 1).ToString(), Book.Numbers.OfId["c12"]);
    }

    [Fact]
    public void Contents_of_many_entries_run_over_several_pages()
    {
        var book = MakeBook(60);

        Assert.True(book.Labels[2].FromPage > 3);
        Assert.Equal("第1章", Compose.Lines(book, book.Labels[2].FromPage)[0].Text);
        Assert.Equal(120, Enumerable.Range(1, book.Labels[2].FromPage - 1).Sum(page => book.Pages[page].Items.OfType<LinkArea>().Count()));
    }

    [Fact]
    public void A_title_in_two_languages_takes_two_lines_and_one_of_them_in_the_running_head()
    {
        var document = Compose.Pages(Compose.Heading(1, "自我介绍 Introducing yourself"), Compose.Long(2), new PageBreak(), Compose.Long(2));

        Assert.Equal(["自我介绍", "Introducing yourself"], Compose.Lines(document, 0).Take(2).Select(line => line.Text));
        Assert.Contains("自我介绍", Compose.Artifacts(document, 1));
        Assert.DoesNotContain("Introducing", Compose.Artifacts(document, 1));
        Assert.Equal("自我介绍 Introducing yourself", document.Bookmarks.Single().Title);
    }

    [Fact]
    public void A_link_leads_to_the_block_it_names()
    {
        var document = Compose.Pages(
            new Paragraph([new Link("#there", [new TextRun("见后文")])]), new PageBreak(), Compose.Paragraph("目标") with { Id = "there" });

        var link = document.Pages[0].Items.OfType<LinkArea>().Single();
        Assert.Equal(1, link.TargetPage);
        Assert.Equal("见后文", link.Description);
        Assert.Equal(StructureRole.Link, link.Owner!.Role);
    }

    [Fact]
    public void A_link_over_two_lines_has_an_area_for_each()
    {
        var document = Compose.Pages(new Paragraph([new Link("https://example.com/", Compose.Words(Compose.Sentence + Compose.Sentence))]));

        Assert.Equal(2, document.Pages[0].Items.OfType<LinkArea>().Count());
    }

    private static IEnumerable<LinkArea> ContentsLinks(PagedDocument book) => book.Pages[1].Items.OfType<LinkArea>();

    private static PagedDocument MakeBook(int chapters)
    {
        var blocks = Enumerable.Range(1, chapters).SelectMany(i => new Block[]
        {
            Compose.Heading(1, $"第{i}章", $"c{i}"), Compose.Long(3 + i * 2 % 7), Compose.Heading(2, $"{i}节"), Compose.Long(30 * (i % 3)), Compose.Heading(3, $"{i}小节"), Compose.Long(2),
        }).ToImmutableArray();
        var info = new DocumentInfo("手册", "zh-CN") { Subtitle = "副题", Author = "作者", CoverLines = ["版本"] };
        var result = Typesetter.Compose(new StyledDocument(new Document("guide.md", info, blocks), Compose.A4), ShippedFonts.Set, new TypesettingOptions());
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }
}
