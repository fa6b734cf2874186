using System.Text;
using System.Xml.Linq;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Documents.Reading;
using PackBuilder.Docx;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Docx;

public class DocxFigureTests
{
    private static readonly XNamespace W = DocxFile.W;
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Fact]
    public void A_picture_stands_in_line_with_what_it_shows_in_words()
    {
        var file = Make("![一棵树](a.svg \"标志\"){#f width=50.8mm}", Square);
        var inline = file.Body.Descendants(Drawing + "inline").Single();
        Assert.Equal(("1828800", "1828800"), (inline.Element(Drawing + "extent")!.Attribute("cx")!.Value, inline.Element(Drawing + "extent")!.Attribute("cy")!.Value));
        Assert.Equal("一棵树", inline.Element(Drawing + "docPr")!.Attribute("descr")!.Value);
        Assert.Equal(["Figure", "FigureCaption"], file.Paragraphs.Select(DocxFile.StyleOf));
        Assert.NotNull(file.Paragraphs.First().Descendants(W + "keepNext").SingleOrDefault());
        Assert.Equal("图1\u3000标志", DocxFile.TextOf(file.Paragraphs.Last()));
        Assert.Equal(@"SEQ 图 \* ARABIC", file.Body.Descendants(W + "instrText").Single().Value.Trim());
    }

    [Fact]
    public void Decoration_is_marked_as_such()
    {
        var properties = Make("![](a.svg){decorative=yes}", Square).Body.Descendants(Drawing + "docPr").Single();
        Assert.Equal("1", properties.Descendants().Single(element => element.Name.LocalName == "decorative").Attribute("val")!.Value);
    }

    [Fact]
    public void A_picture_used_twice_is_one_part_and_two_drawings()
    {
        var file = Make("![一](a.svg)\n\n字\n\n![二](a.svg)", Square);
        Assert.Equal(["word/media/image1.png", "word/media/image2.svg"], file.Names.Where(name => name.Contains("media", StringComparison.Ordinal)));
        Assert.Equal(["1", "2"], file.Body.Descendants(Drawing + "docPr").Select(properties => properties.Attribute("id")!.Value));
    }

    [Fact]
    public void Outlines_are_also_there_as_pixels()
    {
        var pixels = Pixels(Make("![一](a.svg){width=50.8mm}", Square));
        Assert.Equal((600, 600), (pixels.PixelWidth, pixels.PixelHeight));
        // Red within 25 to 75 of 100, nothing in the hole from 40 to 60, nothing outside.
        Assert.Equal((0xFF0000, 255), At(pixels, 0.30, 0.30));
        Assert.Equal(0, At(pixels, 0.50, 0.50).Opacity);
        Assert.Equal(0, At(pixels, 0.10, 0.50).Opacity);
        Assert.Equal((0xFF0000, 255), At(pixels, 0.70, 0.50));
    }

    [Theory]
    [InlineData("stroke-linecap=\"butt\"", 0.155, false)]
    [InlineData("stroke-linecap=\"round\"", 0.155, true)]
    [InlineData("stroke-linecap=\"square\"", 0.115, true)]
    [InlineData("stroke-linecap=\"square\"", 0.095, false)]
    public void Strokes_end_as_they_should(string cap, double x, bool isPainted)
    {
        const string Line = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><line x1=\"20\" y1=\"50\" x2=\"80\" y2=\"50\" stroke=\"navy\" stroke-width=\"20\" {0}/></svg>";
        var pixels = Pixels(Make("![一](a.svg){width=50.8mm}", string.Format(Line, cap)));
        Assert.Equal(isPainted, At(pixels, x, 0.5).Opacity > 200);
        Assert.Equal((0x000080, 255), At(pixels, 0.5, 0.45));
        Assert.Equal(0, At(pixels, 0.5, 0.35).Opacity);
    }

    [Theory]
    [InlineData("miter", 0.215, true)]
    [InlineData("bevel", 0.215, false)]
    [InlineData("round", 0.235, true)]
    [InlineData("round", 0.205, false)]
    public void Corners_join_as_they_should(string join, double place, bool isPainted)
    {
        string corner = $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><path d=\"M30 80V30H80\" fill=\"none\" stroke=\"red\" stroke-width=\"20\" stroke-linejoin=\"{join}\"/></svg>";
        Assert.Equal(isPainted, At(Pixels(Make("![一](a.svg){width=50.8mm}", corner)), place, place).Opacity > 128);
    }

    [Fact]
    public void A_picture_that_nobody_read_is_an_error()
    {
        var document = new Document("a.md", new DocumentInfo("T", "zh-CN") { HasCover = false, ContentsDepth = 0 }, [new Figure("b.png", "图", [])]);
        Assert.Equal("PB7005", Assert.Single(DocxRenderer.Render(new StyledDocument(document, Samples.Handbook()), new DocxOptions()).Diagnostics).Code);
    }

    private const string Square = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
          <path d="M25 25H75V75H25Z M40 40H60V60H40Z" fill="#f00" fill-rule="evenodd"/>
        </svg>
        """;

    private static DocxFile Make(string markdown, string svg)
    {
        var read = MarkdownReader.Read(new SourceText("a.md", "---\ntitle: T\ncover: false\ncontents_depth: 0\n---\n" + markdown));
        Assert.Empty(read.Diagnostics);
        var found = PictureFinder.Find(read.Value!, (name, _) => PictureReader.Read(name, Encoding.UTF8.GetBytes(svg)));
        Assert.Empty(found.Diagnostics);
        return DocxFile.Of(found.Value!);
    }

    private static RasterPicture Pixels(DocxFile file) =>
        (RasterPicture)PictureReader.Read("image1.png", file.Content("word/media/image1.png")).Value!;

    private static (int Colour, int Opacity) At(RasterPicture picture, double x, double y)
    {
        int at = (int)(y * picture.PixelHeight) * picture.PixelWidth + (int)(x * picture.PixelWidth);
        var samples = picture.Samples.Span;
        return (samples[at * 3] << 16 | samples[at * 3 + 1] << 8 | samples[at * 3 + 2], picture.Alpha.Span[at]);
    }
}
