using System.Text;
using PackBuilder.Guides.Captures;
using PackBuilder.Tests.Guides.Parsing;
using static PackBuilder.Tests.Guides.Captures.Word.TinyDocx;

namespace PackBuilder.Tests.Guides.Captures;

/// <summary>Pictures of a source are blocks of their own, whatever its format and however they are written.</summary>
public class PictureTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>";

    private const string Site = "<script src=\"site.js\"></script>";

    [Theory]
    [InlineData("![一张桌子](pictures/desk.png)", "picture pictures/desk.png 一张桌子")]
    [InlineData("![桌子](desk.png \"图 1 座席\"){width=60mm}", "picture desk.png 桌子 : 图 1 座席")]
    [InlineData("![桌子](<我的 桌子.png>)", "picture 我的 桌子.png 桌子")]
    [InlineData("![桌子](我的 桌子.png)", "picture 我的 桌子.png 桌子")]
    [InlineData("![桌子](a%20b.png)", "picture a b.png 桌子")]
    [InlineData("![甲](a.png)\n![乙](b.png)", "picture a.png 甲|picture b.png 乙")]
    [InlineData("上文\n![甲](a.png)\n下文", "p 上文 / 下文|picture a.png 甲")]
    [InlineData("![[desk.png]]", "picture desk.png")]
    [InlineData("<img src=\"desk.png\" alt=\"桌子\" width=100>", "picture desk.png 桌子|dropped markup <img src=\"desk.png\" alt=\"桌子\" width=100>")]
    [InlineData("<p align=\"center\"><img src='desk.png'></p>", "picture desk.png|dropped markup <p align=\"center\"> / <img src='desk.png'> / </p>")]
    [InlineData("- 第一步\n  ![甲](a.png)\n- 第二步", "item 0 - 第一步|picture a.png 甲|item 0 - 第二步")]
    [InlineData("> 提示\n> ![甲](a.png)", "quote 提示|picture a.png 甲")]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| 丙 | ![丁](d.png) |", "table 甲 | 乙 || 丙 | |picture d.png 丁")]
    [InlineData("# 标题 ![徽标](logo.png)", "h1 标题|picture logo.png 徽标")]
    [InlineData("写作 `![甲](a.png)` 就行", "p 写作 `![甲](a.png)` 就行")]
    [InlineData("```\n![甲](a.png)\n```", "CaptureVerbatim")]
    public void Markdown_has_pictures_as_people_write_them(string markdown, string blocks) => Assert.Equal(blocks, Outline("a.md", markdown));

    [Theory]
    [InlineData("正文 ![甲](a.png) 正文", "PB1052", 1, 4)]
    [InlineData("正文\n\n![甲][a]\n\n[a]: a.png", "PB1053", 3, 1)]
    [InlineData("正文\n\n![甲](a.png){width=60%}", "PB1054", 3, 1)]
    [InlineData("![甲](data:image/png;base64,!!)", "PB1055", 1, 1)]
    [InlineData("正文\n\n  ![甲](https://example.com/a.png)", "PB1051", 3, 3)]
    public void What_cannot_be_done_with_a_picture_is_said_at_its_place(string markdown, string code, int line, int column)
    {
        var problem = Assert.Single(new CaptureReader().Read("a.md", Encoding.UTF8.GetBytes(markdown)).Diagnostics);
        Assert.Equal((code, line, column), (problem.Code, problem.Location!.Line, problem.Location.Column));
    }

    [Theory]
    [InlineData("<p>先看图。<img src=\"a.png\" alt=\"桌子\"></p>", "picture a.png 桌子")]
    [InlineData("<img src=\"a.png\" alt=\"桌子\">", "picture a.png 桌子")]
    [InlineData("<figure><a href=x><img src=a.png alt=桌子></a><figcaption>图 1　座席</figcaption></figure>", "picture a.png 桌子 : 图 1　座席")]
    [InlineData("<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" data-src=\"pictures/a.png\">", "picture pictures/a.png")]
    [InlineData("<img src=\"a.png\" data-src=\"https://example.com/a.png\">", "picture a.png")]
    [InlineData("<img src=\"https://example.com/a.png\" alt=\"远处的图\">", "dropped picture 远处的图")]
    [InlineData("<img src=\"//example.com/a.png\" alt=\"远处的图\">", "dropped picture 远处的图")]
    [InlineData("<img src=\"/a.png\" alt=\"站点上的图\">", "dropped picture 站点上的图")]
    [InlineData("<ul><li>第一步<img src=a.png></li><li>第二步</li></ul>", "item 0 - 第一步|picture a.png|item 0 - 第二步")]
    [InlineData("<table><tr><th>甲<th>乙<tr><td>丙<td><img src=a.png alt=丁></table>", "table 甲 | 乙 || 丙 | |picture a.png 丁")]
    public void A_page_has_pictures_as_browsers_show_them(string html, string blocks)
    {
        string outline = Outline("a.html", "<p>面试以前先把招聘启事读三遍，记下里面要求的能力。</p>" + html);
        Assert.Equal(blocks, string.Join('|', outline.Split('|').SkipWhile(line => !line.StartsWith("picture", StringComparison.Ordinal) && !line.StartsWith("dropped picture", StringComparison.Ordinal)
            && !line.StartsWith("item", StringComparison.Ordinal) && !line.StartsWith("table", StringComparison.Ordinal))));
    }

    [Fact]
    public void Pictures_on_the_web_are_told_once_with_their_number()
    {
        var read = new CaptureReader().Read("a.html", Encoding.UTF8.GetBytes("<p>面试以前先把招聘启事读三遍，记下里面要求的能力。</p><img src=https://example.com/1.png>\n<img src=https://example.com/2.png alt=二>"));
        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal(("PB1051", PackBuilder.Text.Diagnostics.Severity.Note), (problem.Code, problem.Severity));
        Assert.StartsWith("2 pictures", problem.Message);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(Site, true)]
    public void Only_a_page_of_a_site_may_have_been_saved_without_its_pictures(string head, bool mayBeMissing)
    {
        var capture = CaptureOf.Text($"<html><head>{head}</head><body><p>面试以前先把招聘启事读三遍，记下里面要求的能力。</p>\n<img src=a.png></body></html>", "a.html");
        var picture = Assert.Single(capture.Blocks.OfType<CapturePicture>());
        Assert.Equal((mayBeMissing, 2, 1), (picture.MayBeMissing, picture.Place.Line, picture.Place.Column));
    }

    [Fact]
    public void A_picture_written_into_a_page_is_read_from_it()
    {
        string data = Convert.ToBase64String(Encoding.UTF8.GetBytes(Svg));
        var capture = CaptureOf.Text($"<p>面试以前先把招聘启事读三遍，记下里面要求的能力。</p><img alt=方块 src=\"data:image/svg+xml;base64,{data}\">", "a.html");
        var picture = Assert.Single(capture.Blocks.OfType<CapturePicture>());
        Assert.Equal(Svg, Encoding.UTF8.GetString(picture.Bytes!.Value.Span));
        Assert.StartsWith("picture-", picture.Reference);
    }

    [Fact]
    public void A_page_saved_as_one_file_brings_its_pictures_along()
    {
        string message = string.Join("\r\n",
            "MIME-Version: 1.0", "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"", "", "--b", "Content-Type: text/html; charset=utf-8", "Content-Location: https://example.com/p.html", "",
            "<p>面试以前先把招聘启事读三遍，记下里面要求的能力。</p><img alt=甲 src=\"https://example.com/a.svg\"><img alt=乙 src=\"cid:two\"><img alt=丙 src=\"https://example.com/gone.svg\">",
            "--b", "Content-Type: image/svg+xml", "Content-Location: https://example.com/a.svg", "", Svg,
            "--b", "Content-Type: image/svg+xml", "Content-ID: <two>", "", Svg, "--b--", "");
        var capture = new CaptureReader().Read("a.mht", Encoding.UTF8.GetBytes(message)).Value!;
        // One of a kind that cannot be printed must not cost the page.
        Assert.All(capture.Blocks.OfType<CapturePicture>(), picture => Assert.True(picture.MayBeMissing));
        Assert.Equal([("甲", true), ("乙", true)], capture.Blocks.OfType<CapturePicture>().Select(picture => (picture.Alternative, picture.Bytes is not null)));
        Assert.Equal("丙", Assert.Single(capture.Blocks.OfType<CaptureDropped>(), dropped => dropped.Reason == "picture").Text);
    }

    [Fact]
    public void A_picture_of_a_word_file_comes_after_its_paragraph_as_wide_as_it_is_there()
    {
        string drawing = R("先看图。") + Drawing("i", "退款流程图");
        var capture = Read(Package([("i", "image", "media/image1.svg", "image/svg+xml", Svg)], Root("document", $"<w:body><w:p>{drawing}</w:p>{P("图 1　退款流程")}</w:body>")));
        var picture = Assert.Single(capture.Blocks.OfType<CapturePicture>());
        Assert.Equal(("word/media/image1.svg", "退款流程图", 50.0), (picture.Reference, picture.Alternative, picture.Width));
        Assert.Equal(Svg, Encoding.UTF8.GetString(picture.Bytes!.Value.Span));
    }

    [Theory]
    [InlineData("a.docx", "media/gone.png", "PB1056")]
    public void A_picture_that_a_file_only_links_to_is_told(string name, string target, string code)
    {
        var read = new CaptureReader().Read(name, Package([("i", "image", target, "image/png", null)], Root("document", $"<w:body>{P("正文")}<w:p>{Drawing("i", "图")}</w:p></w:body>")));
        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
    }

    // The directory of a zip may lie; what counts is what comes out.
    [Fact]
    public void A_bomb_among_the_pictures_costs_its_picture_and_not_the_guide()
    {
        string bomb = Svg + new string(' ', 20 << 20);
        var read = new CaptureReader().Read("a.docx", Package(
            [("i", "image", "media/bomb.svg", "image/svg+xml", bomb), ("j", "image", "media/good.svg", "image/svg+xml", Svg)],
            Root("document", $"<w:body>{P("正文")}<w:p>{Drawing("i", "坏图")}</w:p><w:p>{Drawing("j", "好图")}</w:p></w:body>")));
        Assert.Equal("PB1057", Assert.Single(read.Diagnostics).Code);
        Assert.Equal("好图", Assert.Single(read.Value!.Blocks.OfType<CapturePicture>()).Alternative);
        Assert.Equal("坏图", Assert.Single(read.Value.Blocks.OfType<CaptureDropped>()).Text);
    }

    [Fact]
    public void No_picture_that_can_be_printed_is_too_large_to_be_read() =>
        Assert.Equal(PackBuilder.Documents.Pictures.PictureReader.MaxBytes, CaptureReader.LargestPicture);

    private static string Drawing(string relation, string words) =>
        $"""<w:r><w:drawing><wp:inline><wp:extent cx="1800000" cy="900000"/><wp:docPr id="1" name="图片 1" descr="{words}"/><a:graphic><a:graphicData><a:blip r:embed="{relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""";

    private static string Outline(string name, string text) => string.Join('|', BlockOutline.Of(new CaptureReader().Read(name, Encoding.UTF8.GetBytes(text)).Value!)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line[(line.IndexOf(' ') + 1)..])
        .Where(line => line is not ("CaptureBlank" or "furniture markup")));
}
