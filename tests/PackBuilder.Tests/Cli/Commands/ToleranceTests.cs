using System.Text.Json.Nodes;
using PackBuilder.Building.Sources;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>What is wrong with one file leaves the others alone.</summary>
public class ToleranceTests
{
    private const string Broken = "---\nid: broken\ntitel: 坏\n---\n\n# 坏\n\n一段。\n";

    [Fact]
    public void A_guide_with_errors_stops_itself_and_the_packs_that_name_it()
    {
        var files = WithBrokenGuide();
        files.Put("/project/templates/packs/other.yaml", Pack("other", "[broken, tiny]"));
        var run = TestRun.Of(files, "build", "--edition", "handbook");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/project/output/small-handbook.pdf", files.Content.Keys);
        Assert.DoesNotContain("/project/output/other-handbook.pdf", files.Content.Keys);
        Assert.Contains("did you mean 'title'?", run.Error);

        // The guide's own error is the one cause; which pack it stops stands in the last lines.
        Assert.DoesNotContain("PB8007", run.Error);
        Assert.Contains("failed: packbuilder build --pack other ", run.Error);
    }

    [Fact]
    public void Strict_stops_all()
    {
        var files = WithBrokenGuide();
        Assert.Equal(2, TestRun.Of(files, "build", "--edition", "handbook", "--strict").ExitCode);
        Assert.DoesNotContain(files.Content.Keys, name => name.StartsWith("/project/output", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pack_of_all_guides_says_which_it_is_made_without()
    {
        var files = WithBrokenGuide();
        files.Put("/project/templates/packs/all.yaml", Pack("all", null));
        var run = TestRun.Of(files, "build", "--pack", "all", "--edition", "handbook");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/project/output/all-handbook.pdf", files.Content.Keys);
        Assert.Single(Lines(run), line => line.Contains("warning[PB8031]", StringComparison.Ordinal) && line.Contains("broken", StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_beside_the_guides_still_stops_all()
    {
        var files = WithBrokenGuide();
        files.Put("/project/templates/packs/other.yaml", Pack("other", "[nowhere]"));
        Assert.Equal(2, TestRun.Of(files, "build", "--edition", "handbook").ExitCode);
        Assert.DoesNotContain("/project/output/small-handbook.pdf", files.Content.Keys);
    }

    [Fact]
    public void A_fault_of_a_reader_is_told_with_the_name_of_the_file()
    {
        string path = Path.Combine(TestPaths.Repository, "sources", "guides", "glossary.yaml");
        var disk = new RefusingDisk(path, new OverflowException("too large"));
        var stages = new GuideStages(new PackBuilder.Building.Files.ReadGate(disk, [TestPaths.Repository], path => Path.GetFileName(path)));
        var problem = Assert.Single(stages.Read(path).Diagnostics);

        Assert.Equal(("PB1050", "glossary.yaml"), (problem.Code, problem.Location!.File));
        Assert.Contains("too large", problem.Message);
    }

    [Theory]
    [InlineData("Thumbs.db")]
    [InlineData("desktop.ini")]
    [InlineData("tiny.md.bak")]
    [InlineData("tiny.md~")]
    [InlineData("~$tiny.docx")]
    [InlineData(".DS_Store")]
    [InlineData(".tiny.md.swp")]
    public void What_systems_and_editors_leave_is_no_guide(string name)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/" + name, "\0\u0001");
        var run = TestRun.Of(files, "check", "--content");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("checked 1 guide", run.Error);
    }

    [Fact]
    public void A_file_of_a_kind_that_cannot_be_read_is_told() // The control of the one above.
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/thumbs.dat", "x");
        Assert.Contains("PB1004", TestRun.Of(files, "check", "--content").Error);
    }

    [Fact]
    public void Guides_in_folders_below_are_read_in_ordinal_order()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/2026.md/前台.txt", "一、自我介绍\n一段正文。\n");
        files.Put("/project/sources/guides/b/c/deep.txt", "一、自我介绍\n一段正文。\n");
        files.Put("/project/sources/guides/.git/no.txt", "x\n");
        Assert.Equal(["tiny", "qian-tai", "deep"], Guides(files).Select(guide => (string)guide!["id"]!));
    }

    [Fact]
    public void An_empty_folder_that_is_named_as_a_guide_is_told()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            folder.CreateSubdirectory("x.md");
            folder.CreateSubdirectory("2026");
            var files = TestRun.SmallProject();
            files.Mount("/project/sources/guides", folder.FullName);
            var run = TestRun.Of(files, "check", "--content");

            Assert.Equal(2, run.ExitCode);
            Assert.Single(Lines(run), line => line.StartsWith("error[", StringComparison.Ordinal));
            Assert.Contains("--> sources/guides/x.md", run.Error);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Fact]
    public void Two_guides_of_one_name_in_two_folders_are_refused()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/a/x.txt", "一、自我介绍\n一段正文。\n");
        files.Put("/project/sources/guides/b/x.txt", "一、自我介绍\n一段正文。\n");
        Assert.Contains("PB0006", TestRun.Of(files, "check", "--content").Error);
    }

    [Fact]
    public void The_ids_that_packs_name_are_listed()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/前台.txt", "一、自我介绍\n一段正文。\n");
        var guide = Guides(files).Last()!;
        Assert.Equal(("qian-tai", "sources/guides/前台.txt"), ((string)guide["id"]!, (string)guide["file"]!));
        Assert.Contains("  tiny  小指南  sources/guides/tiny.md\n", TestRun.Of(files, "list").Output);
    }

    [Theory]
    [InlineData("front-desk.md", "front-desk")]
    [InlineData("前台.md", "qian-tai")]
    [InlineData("女客服 FAQ（终版）.docx", "nv-ke-fu-faq-zhong-ban")]
    [InlineData("旧笔记gbk.txt", "jiu-bi-ji-gbk")]
    [InlineData("面試準備.txt", "mian-shi-zhun-bei")]
    [InlineData("Ｆｕｌｌ　Ｗｉｄｔｈ.txt", "full-width")]
    [InlineData("a_b  c.txt", "a-b-c")]
    [InlineData("2026.txt", "guide-2026")]
    [InlineData("con.md", "guide-con")]
    [InlineData("COM1.md", "guide-com1")]
    [InlineData("、。.txt", "guide-3001-3002")]
    [InlineData("Café Crème.docx", "cafe-creme")]
    [InlineData("Cafe\u0301 Stra\u00DFe.txt", "cafe-strasse")]
    [InlineData("Phỏng vấn.md", "phong-van")]
    public void An_id_comes_from_the_name_of_the_file(string file, string id)
    {
        Assert.Equal(id, GuideId.Of(file));
        Assert.Equal(id, GuideId.Of("sources/guides/" + file));
    }

    [Fact]
    public void A_guide_without_a_title_is_called_as_its_file_is_and_keeps_its_id_when_its_text_changes()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/前台.md", "一段正文。\n");
        var before = Guides(files).Last()!;
        Assert.Contains("note[PB0013]: this guide has no title; it is called '前台'", TestRun.Of(files, "check", "--content").Error);
        files.Put("/project/sources/guides/前台.md", "另一段正文。\n");
        var after = Guides(files).Last()!;
        Assert.Equal(("qian-tai", "前台"), ((string)before["id"]!, (string)before["title"]!));
        Assert.Equal(before.ToJsonString(), after.ToJsonString());
    }

    [Fact]
    public void Keys_of_other_programs_are_kept_with_a_note()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", files.Text("/project/sources/guides/tiny.md").Replace("languages: [zh]", "languages: [zh]\nlayout: post\ncategories: [a, b]", StringComparison.Ordinal));
        var run = TestRun.Of(files, "parse", "sources/guides/tiny.md", "--output", "parsed");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("note[PB2075]", run.Error);
        Assert.Contains("  metadata:\n    layout: post\n    categories: [a, b]\n", files.Text("/project/parsed/tiny.yaml"));
        // The YAML is a guide of its own, and says the same.
        Assert.Equal(0, TestRun.Of(files, "parse", "parsed/tiny.yaml", "--output", "again").ExitCode);
        Assert.Equal(files.Text("/project/parsed/tiny.yaml"), files.Text("/project/again/tiny.yaml"));
    }

    [Fact]
    public void A_mistyped_key_stays_an_error() => Assert.Contains("error[PB2010]", TestRun.Of(WithBrokenGuide(), "check", "--content").Error);

    [Fact]
    public void An_id_that_Windows_cannot_write_is_refused()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/a.md", "---\nid: nul\n---\n\n# 题\n\n一段。\n");
        Assert.Contains("error[PB2076]", TestRun.Of(files, "check", "--content").Error);
    }

    [Fact]
    public void Parse_expands_a_pattern_that_the_shell_has_not()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/saved/a.txt", "一、自我介绍\n一段正文。\n");
        files.Put("/project/saved/b.txt", "一、自我介绍\n一段正文。\n");
        files.Put("/project/saved/.hidden.txt", "x\n");
        Assert.Equal(0, TestRun.Of(files, "parse", "saved/*.txt", "--output", "parsed").ExitCode);
        Assert.Equal(
            ["a.yaml", "b.yaml"],
            files.Content.Keys.Where(name => name.StartsWith("/project/parsed/", StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)));
        Assert.Contains("error[PB0113]", TestRun.Of(files, "parse", "saved/*.html", "--output", "parsed").Error);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_missing_file_does_not_stop_parse_for_the_others(bool isStrict, bool isWritten)
    {
        var files = TestRun.SmallProject();
        string[] strict = isStrict ? ["--strict"] : [];
        var run = TestRun.Of(files, ["parse", "nowhere.txt", "sources/guides/tiny.md", "--output", "parsed", .. strict]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PB0101", run.Error);
        Assert.Equal(isWritten, files.Content.ContainsKey("/project/parsed/tiny.yaml"));
    }

    [Theory]
    [InlineData("sources/guides", 2)]
    [InlineData("sources/guides/out", 2)]
    [InlineData("sources", 2)]
    [InlineData("sources/out", 2)]
    [InlineData("out", 0)]
    public void Nothing_is_written_among_the_sources(string output, int code)
    {
        var run = TestRun.Of(TestRun.SmallProject(), "build", "--edition", "handbook", "--output", output);
        Assert.Equal(code, run.ExitCode);
        Assert.Equal(code != 0, run.Error.Contains("error[PB0114]", StringComparison.Ordinal));
    }

    private static MemoryFileSystem WithBrokenGuide()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/broken.md", Broken);
        return files;
    }

    private static string Pack(string id, string? guides) =>
        $"schema: packbuilder/pack@1\nid: {id}\ntitle: 手册\neditions: [handbook]\n" + (guides is null ? "" : $"include: {{guides: {guides}}}\n");

    private static JsonArray Guides(MemoryFileSystem files) => (JsonArray)JsonNode.Parse(TestRun.Of(files, "list", "--json").Output)!["guides"]!;

    private static IEnumerable<string> Lines(TestRun run) => run.Error.Split('\n').Where(line => line.Contains("[PB", StringComparison.Ordinal));
}
