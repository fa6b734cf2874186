using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

public class FigureTests
{
    private static readonly Figure Drawing = new("a.svg", "红方块", Compose.Words("图题")) { Number = new CaptionNumber(2, 1, 2) };
    private static readonly Figure Photo = new("a.png", "照片", []);

    [Fact]
    public void A_picture_stands_in_the_middle_at_its_own_size()
    {
        var image = Compose.Pages(Photo).Pages[0].Items.OfType<PlacedImage>().Single();
        Assert.Equal((96, 48), (image.Width, image.Height));
        Assert.Equal(595.28 / 2, image.X + image.Width / 2, 0.01);
    }

    [Theory]
    [InlineData("a.svg", 50.8, 144)]
    [InlineData("a.svg", 300, 441)]
    public void A_width_may_be_asked_for_and_never_exceeds_the_text(string file, double millimetres, double points)
    {
        var path = Compose.Pages(new Figure(file, "图", []) { Width = millimetres }).Pages[0].Items.OfType<VectorPath>().Single();
        var xs = path.Contours.Single().Points.Select(point => point.X).ToList();
        Assert.Equal(points, xs.Max() - xs.Min(), 0.01);
    }

    [Fact]
    public void A_picture_as_high_as_a_page_is_made_to_fit_with_its_caption()
    {
        var tall = Compose.RedSquare with { Width = 10, Height = 1000 };
        var document = Compose.Document(Drawing with { Width = 100 });
        var pages = Typesetter.Compose(new StyledDocument(document with { Pictures = document.Pictures.SetItem("a.svg", tall) }, Compose.A4), ShippedFonts.Set, new TypesettingOptions()).Value!;
        Assert.Single(pages.Pages);
        Assert.StartsWith("图2", Compose.Lines(pages, 0).Last().Text);
    }

    [Theory]
    [InlineData(150, 620, 1)]
    [InlineData(400, 620, 2)]
    public void A_tall_figure_gives_way_to_the_one_before_it_where_both_have_room(double first, double second, int pages)
    {
        var document = Compose.Document(new Figure("a.svg", "宽", []), new Figure("b.svg", "高", []));
        var pictures = document.Pictures.SetItem("a.svg", Compose.RedSquare with { Width = 300, Height = first }).SetItem("b.svg", Compose.RedSquare with { Width = 300, Height = second });
        var made = Typesetter.Compose(new StyledDocument(document with { Pictures = pictures }, Compose.A4), ShippedFonts.Set, new TypesettingOptions()).Value!;
        Assert.Equal(pages, made.Pages.Length);
    }

    [Fact]
    public void The_figure_says_what_it_shows_and_the_caption_stands_beside_it()
    {
        var document = Compose.Pages(Drawing);
        var owner = document.Pages[0].Items.OfType<VectorPath>().Single().Owner!;
        Assert.Equal((StructureRole.Figure, "红方块"), (owner.Role, owner.Alternative));
        var caption = Compose.Lines(document, 0).Single();
        Assert.Equal("图2\u3000图题", caption.Text);
        Assert.Equal(StructureRole.Caption, caption.First.Owner!.Role);
        var parent = document.Structure.Children.SelectMany(child => child.Children).Single(child => child.Children.Contains(owner));
        Assert.Contains(caption.First.Owner, parent.Children);
    }

    [Fact]
    public void A_caption_is_never_parted_from_its_picture()
    {
        for (int lines = 25; lines < 38; lines++)
        {
            var document = Compose.Pages([.. Enumerable.Repeat(Compose.Paragraph("短行"), lines), Drawing]);
            var page = document.Pages.Single(page => page.Items.OfType<VectorPath>().Any());
            Assert.Contains(page.Items.OfType<GlyphRun>(), run => run.Owner?.Role == StructureRole.Caption);
        }
    }

    [Fact]
    public void Decoration_is_an_artifact()
    {
        var document = Compose.Pages(new Figure("a.svg", "", []), Compose.Paragraph("字"));
        Assert.Null(document.Pages[0].Items.OfType<VectorPath>().Single().Owner);
    }

    [Fact]
    public void A_picture_used_twice_is_there_once()
    {
        var document = Compose.Pages(Photo, Compose.Paragraph("字"), Photo);
        Assert.Single(document.Images);
        Assert.Equal([0, 0], document.Pages[0].Items.OfType<PlacedImage>().Select(image => image.Image));
    }

    [Fact]
    public void Too_few_pixels_are_reported_with_a_way_out()
    {
        var problem = Assert.Single(Compose.Check(Compose.A4, Photo with { Width = 60 }).Diagnostics);
        Assert.Equal("PB5018", problem.Code);
        Assert.Contains("85 pixels an inch", problem.Message);
        Assert.Contains("33 mm", problem.Help.Single());
        Assert.Empty(Compose.Check(Compose.A4, Photo with { Width = 33 }).Diagnostics);
    }

    [Fact]
    public void A_picture_that_nobody_read_is_an_error() =>
        Assert.Equal("PB5025", Assert.Single(Compose.Check(Compose.A4, new Figure("b.png", "图", [])).Diagnostics).Code);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_logo_stands_on_white_between_the_parts_of_the_cover(bool panel)
    {
        var document = Compose.Document(Compose.Paragraph("字"));
        document = document with { Info = document.Info with { HasCover = true, Logo = new CoverLogo("a.svg", "标志"), CoverLines = ["学员手册"] } };
        var pages = Typesetter.Compose(new StyledDocument(document, Compose.A4 with { HasCoverPanel = panel }), ShippedFonts.Set, new TypesettingOptions()).Value!;
        var cover = pages.Pages[0].Items;
        var logo = cover.OfType<VectorPath>().Single();
        double top = logo.Contours[0].Points.Min(point => point.Y), foot = logo.Contours[0].Points.Max(point => point.Y);

        Assert.Equal("标志", logo.Owner!.Alternative);
        Assert.All(cover.OfType<GlyphRun>(), run => Assert.True(run.Y < top || run.Y - run.Size > foot));
        Assert.All(cover.OfType<FilledBox>(), box => Assert.True(box.Y + box.Height < top || box.Y > foot));
    }
}
