using System.Xml.Linq;
using PackBuilder.Documents.Designs;
using PackBuilder.Docx.References;
using PackBuilder.Tests.Documents;
using PackBuilder.Text.Measures;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Docx.Body;

public class CoverPanelTests
{
    private const double UnitsPerPoint = 12700;
    private static readonly XNamespace W = DocxFile.W;
    private static readonly XNamespace Placement = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    [Fact]
    public void The_title_stands_on_a_panel_behind_the_text()
    {
        var file = Cover("客服面试手册");

        var panel = Assert.Single(Panels(file));
        Assert.Equal("1", panel.Attribute("behindDoc")!.Value);
        Assert.Equal(Samples.Handbook().MeasureInEms * Samples.Handbook().BodySize, Extent(panel, "cx"), 0.1);
        Assert.Equal(Samples.Handbook().Paper.Height * 0.42, Extent(panel, "cy"), 1);
    }

    [Fact]
    public void The_panel_is_decoration() =>
        Assert.Equal("1", Assert.Single(Panels(Cover("手册"))).Descendants(Decorative + "decorative").Single().Attribute("val")!.Value);

    [Fact]
    public void The_title_has_its_ground_also_where_shapes_are_not_shown()
    {
        var title = StyleOf(Cover("手册"), "Title");

        Assert.Equal("FFFFFF", title.Descendants(W + "color").Single().Attribute(W + "val")!.Value);
        var ground = Colour.ParseHex(title.Descendants(W + "shd").Single().Attribute(W + "fill")!.Value);
        Assert.True(Contrast.Between(ground!.Value, Colour.White) >= Contrast.Text);
    }

    [Fact]
    public void A_longer_title_has_a_higher_panel_and_the_foot_stays_in_its_place()
    {
        var one = Cover("客服面试手册");
        var two = Cover("云杉出行在线客服岗位面试学习手册");

        double growth = Extent(Panels(two).Single(), "cy") - Extent(Panels(one).Single(), "cy");
        Assert.True(growth > 20);
        Assert.Equal(growth, (Before(one, "CoverAuthor") - Before(two, "CoverAuthor")) / 20.0, 0.1);
    }

    [Fact]
    public void A_design_that_saves_ink_has_no_panel()
    {
        var file = Cover("手册", Samples.Handbook() with { HasCoverPanel = false });

        Assert.Empty(Panels(file));
        Assert.Empty(StyleOf(file, "Title").Descendants(W + "shd"));
    }

    [Fact]
    public void A_reference_document_brings_a_title_of_its_own()
    {
        var house = ReferenceReader.Read("house.docx", DocxFile.Of("正文。").Bytes, SourceLocation.OfFile("house.docx")).Value!;

        Assert.Empty(Panels(Cover("手册", null, house)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Edition_and_employer_take_of_the_room_above_the_foot(bool hasPanel)
    {
        var design = Samples.Handbook() with { HasCoverPanel = hasPanel };
        var plain = Cover("客服面试手册", design);
        var named = Cover("客服面试手册", design, front: "edition: {name: 参考答案, for_trainers: true}\nemployer: 云杉出行\n");

        Assert.Equal(["Title", "Subtitle", "CoverEdition", "CoverMadeFor", "CoverEmployer", "CoverAuthor"], StylesOnCover(named));
        // The foot stays in its place: a cover is one page.
        string[] names = ["CoverEdition", "CoverMadeFor", "CoverEmployer"];
        double between = names.Sum(style => Spacing(named, style, "before") + Spacing(named, style, "line") + Spacing(named, style, "after"));
        Assert.Equal(between, Before(plain, "CoverAuthor") - Before(named, "CoverAuthor"), 1.0);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void The_edition_stands_in_a_band_that_shows_what_is_for_trainers(string forTrainers, bool isCautious)
    {
        var file = Cover("客服面试手册", front: $"edition: {{name: 教师用书, for_trainers: {forTrainers}}}\n");

        string[] fills = [.. file.Body.Descendants(Drawing + "schemeClr").Select(fill => fill.Attribute("val")!.Value)];
        // Places of the theme: the tint and the colour of cautions.
        Assert.Contains("bg2", fills);
        Assert.Equal(isCautious, fills.Contains("accent2"));
    }

    [Fact]
    public void Without_an_author_the_first_small_line_begins_the_foot()
    {
        var file = DocxFile.Of("---\ntitle: 手册\ncover_lines: [共 8 题, 二〇二六年]\n---\n# 第一章\n\n正文。\n");

        Assert.Equal(["Title", "CoverAuthor", "CoverLine"], StylesOnCover(file));
    }

    [Fact]
    public void What_the_document_is_stands_out_below_the_author_where_no_band_says_it()
    {
        var file = DocxFile.Of("---\ntitle: 手册\nauthor: 内容组\ncover_lines: [入门版, 共 8 题]\n---\n# 第一章\n\n正文。\n");

        Assert.Equal(["Title", "CoverAuthor", "CoverDocument", "CoverLine"], StylesOnCover(file));
        Assert.NotEmpty(StyleOf(file, "CoverDocument").Descendants(W + "b"));
        Assert.Empty(StyleOf(file, "CoverLine").Descendants(W + "b"));
    }

    private static DocxFile Cover(string title, Design? design = null, ReferenceDocument? reference = null, string front = "") =>
        DocxFile.Of($"---\ntitle: {title}\nsubtitle: 入门版\nauthor: 内容组\n{front}---\n# 第一章\n\n正文。\n", design, reference);

    private static IEnumerable<XElement> Panels(DocxFile file) => file.Body.Descendants(Placement + "anchor");

    private static double Extent(XElement panel, string side) => (double)panel.Element(Placement + "extent")!.Attribute(side)! / UnitsPerPoint;

    private static XElement StyleOf(DocxFile file, string id) =>
        file.Part("word/styles.xml").Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == id);

    private static double Before(DocxFile file, string style) => Spacing(file, style, "before");

    private static double Spacing(DocxFile file, string style, string side) =>
        (double?)StyleOf(file, style).Descendants(W + "spacing").Single().Attribute(W + side) ?? 0;

    private static IEnumerable<string> StylesOnCover(DocxFile file) =>
        file.Body.Elements(W + "p").TakeWhile(paragraph => !paragraph.Descendants(W + "sectPr").Any())
            .Concat(file.Body.Elements(W + "p").Where(paragraph => paragraph.Descendants(W + "sectPr").Any()).Take(1))
            .Select(paragraph => paragraph.Descendants(W + "pStyle").First().Attribute(W + "val")!.Value);
}
