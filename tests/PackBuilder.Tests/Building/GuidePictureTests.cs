using System.IO.Compression;
using System.Text;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Documents.Pictures;
using static PackBuilder.Tests.Guides.Captures.Word.TinyDocx;

namespace PackBuilder.Tests.Building;

/// <summary>The whole road of a picture: from beside a guide, through the gate, beside the YAML and into the printed files.</summary>
public class GuidePictureTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>";

    private const string Head = "---\nid: tiny\ntitle: 小指南\nlanguages: [zh]\nrights: {licence: CC-BY-4.0, permission: own}\n---\n\n# 小指南\n\n## 一、看图 {#look}\n\n先看图。\n\n";

    [Fact]
    public void A_picture_is_copied_beside_the_yaml_and_printed_with_its_words()
    {
        var files = Project("![一张桌子](pictures/我的 桌子.svg \"座席\"){width=40mm}\n");
        files.Put("/project/sources/guides/pictures/我的 桌子.svg", Svg);
        var run = TestRun.Of(files, "build");

        Assert.Equal((0, ""), (run.ExitCode, run.Error.Contains("error", StringComparison.Ordinal) ? run.Error : ""));
        Assert.Equal(Svg, files.Text("/project/output/guides/tiny.pictures/wo-de-zhuo-zi.svg"));
        Assert.Contains("type: figure\n", files.Text("/project/output/guides/tiny.yaml"));
        Assert.Contains("file: tiny.pictures/wo-de-zhuo-zi.svg\n", files.Text("/project/output/guides/tiny.yaml"));
        string document = Part(files, "/project/output/small-handbook.docx", "word/document.xml");
        Assert.Contains("descr=\"一张桌子\"", document);
        Assert.Contains("座席", document);
    }

    [Fact]
    public void The_written_yaml_is_a_guide_that_finds_its_pictures_again()
    {
        var files = Project("![一张桌子](pictures/desk.svg)\n");
        files.Put("/project/sources/guides/pictures/desk.svg", Svg);
        Assert.Equal(0, TestRun.Of(files, "parse", "sources/guides/tiny.md", "--output", "parsed").ExitCode);
        var again = TestRun.Of(files, "parse", "parsed/tiny.yaml", "--output", "again");

        Assert.Equal((0, "again/tiny.yaml\nagain/tiny.ledger.json\nagain/tiny.pictures/desk.svg\nagain/guide.schema.json\n"), (again.ExitCode, again.Output));
        Assert.Equal(files.Text("/project/parsed/tiny.yaml"), files.Text("/project/again/tiny.yaml"));
    }

    [Fact]
    public void A_broken_picture_is_named_with_its_folder()
    {
        var files = Project("![甲](pictures/broken.svg)\n");
        files.Put("/project/sources/guides/pictures/broken.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>");
        var run = TestRun.Of(files, "build");

        Assert.Contains("--> sources/guides/pictures/broken.svg:1:", run.Error, StringComparison.Ordinal);
        Assert.Contains("--> sources/guides/tiny.md:14:1", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![甲](pictures/dask.svg)", "PB8106", "did you mean 'sources/guides/pictures/desk.svg'?")]
    [InlineData("![甲](../../../outside.svg)", "PB8105", "copy it into the project")]
    [InlineData("![甲](/etc/hostname)", "PB8105", "copy it into the project")]
    [InlineData("![甲](C:\\\\a.png)", "PB8105", "copy it into the project")]
    [InlineData("![甲](file:///etc/hostname)", "PB8105", "copy it into the project")]
    [InlineData("![甲](pictures)", "PB8106", "")]
    [InlineData("![甲](tiny.md)", "PB4077", "save the picture in one of these formats")]
    public void A_picture_that_cannot_be_had_is_an_error_at_its_place(string markdown, string code, string help)
    {
        var files = Project(markdown + "\n");
        files.Put("/project/sources/guides/pictures/desk.svg", Svg);
        files.Put("/outside.svg", Svg);
        var run = TestRun.Of(files, "build");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(code, run.Error);
        Assert.Contains(help, run.Error);
        Assert.Contains("sources/guides/tiny.md:14:1", run.Error);
        Assert.False(files.FileExists("/project/output/small-handbook.pdf"));
    }

    [Fact]
    public void A_picture_among_the_guides_is_none_of_them_and_one_that_no_guide_shows_is_told()
    {
        var files = Project("![甲](desk.png)\n");
        files.Put("/project/sources/guides/desk.png", new PngFile(4, 4, 8, 2).ToBytes());
        files.Put("/project/sources/guides/page.html", "<p>面试以前先把招聘启事读三遍，记下里面要求的能力。</p><img alt=甲 src=page_files/a.svg>");
        files.Put("/project/sources/guides/page_files/a.svg", Svg);
        files.Put("/project/sources/guides/page_files/b.js", "let a;");
        Assert.Equal(0, TestRun.Of(files, "build").ExitCode);

        files.Put("/project/sources/guides/scan.png", new PngFile(4, 4, 8, 2).ToBytes());
        Assert.Contains("error[PB1004]", TestRun.Of(files, "build").Error);
    }

    [Fact]
    public void A_hand_written_guide_names_its_pictures_from_its_own_folder_on()
    {
        var files = TestRun.SmallProject();
        files.Remove("/project/sources/guides/tiny.md");
        files.Put("/project/sources/guides/tiny.yaml", """
            schema: packbuilder/guide@1
            id: tiny
            title: 小指南
            source: {rights: {licence: CC-BY-4.0, permission: own}}
            sections:
              - id: s1
                heading: 一
                blocks:
                  - {type: figure, file: pictures/gone.svg, alt: 甲}
            """);
        var run = TestRun.Of(files, "parse", "sources/guides/tiny.yaml", "--output", "parsed");
        Assert.Contains("sources/guides/tiny.yaml:9:30", run.Error);
        files.Put("/project/sources/guides/pictures/gone.svg", Svg);
        Assert.Equal(0, TestRun.Of(files, "parse", "sources/guides/tiny.yaml", "--output", "parsed").ExitCode);
        Assert.Contains("file: tiny.pictures/gone.svg", files.Text("/project/parsed/tiny.yaml"));
    }

    [Theory]
    [InlineData(20_000, 1, "PB4082")]
    [InlineData(20_000, 20_000, "PB4079")]
    [InlineData(40_000, 1, "PB4079")]
    public void A_picture_of_too_many_pixels_is_refused_before_they_are_unpacked(int width, int height, string code)
    {
        var files = Project("![甲](bomb.png)\n");
        files.Put("/project/sources/guides/bomb.png", new PngFile(4, 4, 8, 2) { Claim = (width, height) }.ToBytes());
        Assert.Contains(code, TestRun.Of(files, "parse", "sources/guides/tiny.md", "--output", "parsed").Error);
    }

    [Fact]
    public void A_picture_of_too_many_bytes_is_refused_unread()
    {
        var files = Project("![甲](large.svg)\n");
        files.Put("/project/sources/guides/large.svg", Svg + new string(' ', 17 << 20));
        var run = TestRun.Of(files, "parse", "sources/guides/tiny.md", "--output", "parsed");
        Assert.Contains("PB0110", run.Error);
        Assert.Contains("sources/guides/tiny.md:14:1", run.Error);
    }

    [Fact]
    public void A_picture_that_is_shown_twice_is_missing_once_and_a_long_list_of_others_is_only_counted()
    {
        var files = Project("![甲](pictures/hall.svg)\n\n![乙](pictures/hall.svg)\n");
        for (int i = 0; i < 12; i++)
            files.Put($"/project/sources/guides/pictures/number-{i}.svg", Svg);
        var run = TestRun.Of(files, "check", "--content");

        Assert.Equal(2, run.Error.Split("PB8106").Length);
        Assert.Contains("help: its folder has 12 other pictures, and none of a name like this", run.Error);
    }

    [Theory]
    [InlineData("", 2, "PB8106")]
    [InlineData("<script src=\"site.js\"></script>", 0, "PB0116")]
    public void A_page_without_its_pictures_is_wrong_unless_it_is_a_copy_from_a_site(string head, int exit, string code)
    {
        var files = new MemoryFileSystem();
        files.Put("/project/a.html", $"<html><head><title>面试</title>{head}</head><body><p>面试以前先把招聘启事读三遍，记下里面要求的能力。</p>\n<img src=gone.png alt=一张桌子></body></html>");
        var run = TestRun.Of(files, "parse", "a.html", "--output", "parsed");

        Assert.Equal(exit, run.ExitCode);
        Assert.Contains(code, run.Error);
        Assert.Contains("a.html:2:1", run.Error);
        if (exit == 0)
            Assert.Contains("一张桌子", files.Text("/project/parsed/a.ledger.json"));
    }

    [Fact]
    public void Pictures_of_a_word_file_that_nobody_can_print_leave_their_words()
    {
        var files = new MemoryFileSystem();
        string drawing = """<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="组织结构图"/><a:graphic><a:graphicData><a:blip r:embed="i"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""";
        files.Put("/project/a.docx", Package([("i", "image", "media/image1.emf", "image/x-emf", "EMF")], Root("document", $"<w:body>{P("标题", "<w:pStyle w:val=\"Title\"/>")}{P("正文。")}{drawing}</w:body>")));
        var run = TestRun.Of(files, "parse", "a.docx", "--output", "parsed");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PB0117", run.Error);
        Assert.Contains("组织结构图", files.Text("/project/parsed/a.ledger.json"));
    }

    [Fact]
    public void One_picture_is_kept_once_and_two_of_one_name_are_told_apart()
    {
        var files = Project("![甲](a/desk.svg)\n\n![乙](b/desk.svg)\n\n![丙](c/other.svg)\n");
        files.Put("/project/sources/guides/a/desk.svg", Svg);
        files.Put("/project/sources/guides/b/desk.svg", Svg.Replace("9 9", "8 8", StringComparison.Ordinal));
        files.Put("/project/sources/guides/c/other.svg", Svg);
        Assert.Equal(0, TestRun.Of(files, "parse", "sources/guides/tiny.md", "--output", "parsed").ExitCode);
        string[] kept = [.. files.Content.Keys.Where(name => name.Contains("tiny.pictures", StringComparison.Ordinal)).Select(name => name[(name.LastIndexOf('/') + 1)..]).Order(StringComparer.Ordinal)];
        Assert.Equal(2, kept.Length);
        Assert.Matches("^desk-[0-9a-f]{8}.svg$", kept[0]);
        Assert.Equal("desk.svg", kept[1]);
    }

    // A picture of an answer, a comment: what only the trainer sees is in no file of a learner, not even as alternative text.
    [Theory]
    [InlineData("handbook", "追问一个例子", false)]
    [InlineData("worksheet", "追问一个例子", false)]
    [InlineData("answer-key", "追问一个例子", false)]
    [InlineData("flash-cards", "追问一个例子", false)]
    [InlineData("trainer", "追问一个例子", true)]
    [InlineData("trainer", "王老师", false)]
    [InlineData("worksheet", "桌上太乱的对照", false)]
    [InlineData("handbook", "桌上太乱的对照", true)]
    [InlineData("worksheet", "办公桌的现场", true)]
    [InlineData("flash-cards", "办公桌的现场", true)]
    [InlineData("trainer", "讲两分钟就够了", true)]
    [InlineData("handbook", "讲两分钟就够了", false)]
    public void Notes_and_pictures_of_answers_are_in_no_file_that_does_not_show_them(string edition, string words, bool isThere)
    {
        var files = TestRun.SmallProject();
        files.Remove("/project/sources/guides/tiny.md");
        files.Put("/project/sources/guides/tiny.docx", Commented());
        files.Put("/project/sources/guides/sources.yaml", "schema: packbuilder/sources@1\nfiles:\n  tiny.docx:\n    title: 小指南\n    rights: {licence: CC-BY-4.0, permission: own}\n");
        files.Put("/project/templates/packs/small.yaml", $"schema: packbuilder/pack@1\nid: small\ntitle: {{zh: 小手册, en: Small handbook}}\ninclude: {{guides: [tiny]}}\neditions: [{edition}]\n");
        var run = TestRun.Of(files, "build");
        Assert.True(run.ExitCode == 0, run.Error);

        using var archive = new ZipArchive(new MemoryStream(files.Read($"/project/output/small-{edition}.docx")));
        Assert.Equal(isThere, archive.Entries.Any(entry => Text(entry).Contains(words, StringComparison.Ordinal)));
    }

    private static byte[] Commented()
    {
        static string Comment(int id) => $"""<w:r><w:commentReference w:id="{id}"/></w:r>""";
        static string Drawing(string words) =>
            $"""<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1080000" cy="1080000"/><wp:docPr id="1" name="图片 1" descr="{words}"/><a:graphic><a:graphicData><a:blip r:embed="i"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""";
        string body = $"{P("一、题目", "<w:outlineLvl w:val=\"0\"/>")}<w:p>{R("先看图，再开口。")}{Comment(1)}</w:p>"
            + $"<w:p>{R("1. 图里有什么不对？")}</w:p>{Drawing("办公桌的现场")}<w:p>{R("答：桌上太乱，客户看得见。")}{Comment(2)}</w:p>{Drawing("桌上太乱的对照")}<w:p>{R("2. 怎样道歉？")}</w:p><w:p>{R("答：先听完，再道歉。")}</w:p>";
        return Package(
            [
                ("i", "image", "media/image1.svg", "image/svg+xml", Svg),
                ("c", "comments", "comments.xml", "application/xml", Root("comments", $"""<w:comment w:id="1" w:author="王老师">{P("讲两分钟就够了")}</w:comment><w:comment w:id="2" w:author="王老师">{P("追问一个例子")}</w:comment>""")),
            ],
            Root("document", $"<w:body>{body}</w:body>"));
    }

    private static MemoryFileSystem Project(string markdown)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", Head + markdown);
        return files;
    }

    private static string Part(MemoryFileSystem files, string path, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(files.Read(path)));
        return Text(archive.GetEntry(part)!);
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
