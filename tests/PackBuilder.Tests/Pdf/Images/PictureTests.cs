using System.Collections.Immutable;
using PackBuilder.Pdf;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf.Images;

public class PictureTests
{
    private static readonly ImageData Colours = new(2, 1, true, new byte[] { 255, 0, 0, 0, 0, 255 });

    [Fact]
    public void Equal_contents_are_written_once_whatever_they_were_called()
    {
        var file = ReadablePdf.Of(Document([Colours, Colours with { Samples = Colours.Samples.ToArray() }], Placed(0), Placed(1)));
        Assert.Single(Images(file));
        Assert.Equal(2, file.AsText().Split("/I0 Do").Length - 1);
    }

    [Fact]
    public void Samples_are_stored_as_they_are()
    {
        var file = ReadablePdf.Of(Document([Colours], Placed(0)));
        int number = Images(file).Single();
        Assert.Equal(Colours.Samples.ToArray(), file.Stream(number));
        Assert.Contains("/ColorSpace/DeviceRGB", file.Object(number));
        Assert.DoesNotContain("Interpolate", file.Object(number));
    }

    [Fact]
    public void Transparency_becomes_a_soft_mask_and_the_page_a_group()
    {
        var file = ReadablePdf.Of(Document([Colours with { Alpha = new byte[] { 255, 0 } }], Placed(0)));
        int image = Images(file).Single(number => file.Object(number).Contains("/SMask", StringComparison.Ordinal));
        int mask = Images(file).Single(number => number != image);
        Assert.Contains($"/SMask {mask} 0 R", file.Object(image));
        Assert.Contains("/ColorSpace/DeviceGray", file.Object(mask));
        Assert.Contains("/S /Transparency", file.AsText());
        Assert.DoesNotContain("/S /Transparency", ReadablePdf.Of(Document([Colours], Placed(0))).AsText());
    }

    [Fact]
    public void A_jpeg_is_passed_on_untouched()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xD9];
        var file = ReadablePdf.Of(Document([new ImageData(1, 1, false, jpeg) { IsJpeg = true }], Placed(0)));
        Assert.Contains("/Filter/DCTDecode", file.Object(Images(file).Single()));
        Assert.Equal(jpeg, file.Stream(Images(file).Single()));
    }

    [Fact]
    public void A_figure_says_where_it_is()
    {
        var text = ReadablePdf.Of(Document([Colours], Placed(0))).AsText();
        Assert.Contains("/BBox [50 485 150 535]", text);
        Assert.Contains("100 0 0 50 50 485 cm /I0 Do", text);
    }

    [Fact]
    public void Outlines_are_drawn_on_the_page()
    {
        ImmutableArray<PathContour> contours =
        [
            new([new(0, 0), new(10, 0), new(12, 0, true), new(12, 4, true), new(10, 4)], true),
            new([new(2, 1), new(4, 1)], false),
        ];
        string text = ReadablePdf.Of(Document([], owner => new VectorPath(contours, Colour.Of(0xFF0000), true, new PathStroke(2, Colour.Of(0x0000FF), 1, 2)) { Owner = owner })).AsText();
        Assert.Contains("1 0 0 rg\n0 0 1 RG\n2 w\nq 1 J 2 j\n0 595 m\n10 595 l\n12 595 12 591 10 591 c\nh\n2 594 m\n4 594 l\nB*\nQ", text);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(0, 1)]
    [InlineData(30000, 30000)]
    public void Pixels_that_are_not_there_are_refused(int width, int height)
    {
        var result = PdfRenderer.Render(Document([Colours with { Width = width, Height = height }], Placed(0)), new PdfOptions());
        Assert.Equal("PB6011", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_picture_that_is_not_there_is_refused() =>
        Assert.Equal("PB6011", Assert.Single(PdfRenderer.Render(Document([Colours], Placed(3)), new PdfOptions()).Diagnostics).Code);

    private static Func<StructureNode, FrameItem> Placed(int image) =>
        owner => new PlacedImage(50, 60, 100, 50, image) { Owner = owner };

    private static PagedDocument Document(ImmutableArray<ImageData> images, params Func<StructureNode, FrameItem>[] items)
    {
        var sample = new SampleDocument().NewPage();
        foreach (var item in items)
        {
            var figure = sample.Root.Add(new StructureNode(StructureRole.Figure) { Alternative = "图" });
            sample.Paint(item(figure));
        }

        return sample.Build() with { Images = images };
    }

    private static IEnumerable<int> Images(ReadablePdf file) =>
        file.Numbers.Where(number => file.Object(number).Contains("/Subtype/Image", StringComparison.Ordinal));
}
