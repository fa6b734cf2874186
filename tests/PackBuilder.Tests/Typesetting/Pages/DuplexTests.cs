using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Books for both sides of the paper.</summary>
public class DuplexTests
{
    private static readonly PagedDocument Book = MakeBook();

    [Fact]
    public void Contents_and_chapters_start_on_right_hand_pages()
    {
        Assert.All(Book.Bookmarks, mark => Assert.Equal(0, mark.Page % 2));
        Assert.Equal("目录", Compose.Lines(Book, 2)[0].Text);
    }

    [Fact]
    public void The_backs_left_empty_are_empty()
    {
        Assert.Empty(Book.Pages[1].Items);
        Assert.Equal("1", Book.Numbers.OfId["a"]);
    }

    [Fact]
    public void The_binding_edge_is_wider_on_either_side()
    {
        double right = Compose.Lines(Book, Book.Bookmarks[0].Page)[0].First.X;
        double left = Book.Pages[Book.Bookmarks[0].Page + 1].Items.OfType<GlyphRun>().Where(run => run.Owner is not null).Min(run => run.X);

        Assert.Equal(10, right - left, 0.1);
    }

    [Fact]
    public void A_box_that_goes_on_is_painted_on_every_page()
    {
        var document = Compose.Pages(new Callout(CalloutKind.Tip, "", [Compose.Long(100)]));

        Assert.True(document.Pages.Length > 1);
        Assert.All(document.Pages, page => Assert.Contains(page.Items.OfType<FilledBox>(), box => box.Colour == Compose.A4.Colours.Tint && box.Height > 20));
    }

    private static PagedDocument MakeBook()
    {
        var document = new Document("guide.md", new DocumentInfo("手册", "zh-CN"),
            [Compose.Heading(1, "甲", "a"), Compose.Long(60), Compose.Heading(1, "乙"), Compose.Long(2), Compose.Heading(1, "丙"), Compose.Long(2)]);
        return Typesetter.Compose(new StyledDocument(document, Compose.A4 with { Duplex = true, BindingShift = 10 }), ShippedFonts.Set, new TypesettingOptions()).Value!;
    }
}
