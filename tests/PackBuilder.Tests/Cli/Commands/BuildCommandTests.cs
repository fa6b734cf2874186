using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Cli.Commands;

public class BuildCommandTests
{
    private static readonly string[] Expected =
    [
        "/project/output/guides/guide.schema.json",
        "/project/output/guides/tiny.ledger.json",
        "/project/output/guides/tiny.yaml",
        "/project/output/small-answer-key.docx", "/project/output/small-answer-key.pdf",
        "/project/output/small-handbook.docx", "/project/output/small-handbook.epub", "/project/output/small-handbook.html", "/project/output/small-handbook.pdf",
        "/project/output/small-worksheet.docx", "/project/output/small-worksheet.pdf",
    ];

    [Fact]
    public void A_format_that_an_edition_is_not_made_in_is_told_with_those_that_are()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "build", "--edition", "worksheet", "--format", "pptx");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[PB0007]: what was asked for is not made as pptx\n  help: editions that are: slides;", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_command_turns_a_guide_into_every_edition_in_every_format()
    {
        var files = TestRun.SmallProject();
        var run = TestRun.Of(files, "build");

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        Assert.Equal(Expected, Written(files));
        Assert.Equal(Expected.Select(path => path["/project/".Length..]).Order(), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order());
        Assert.StartsWith("%PDF-1.7", files.Text("/project/output/small-handbook.pdf"));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var first = TestRun.SmallProject();
        var second = TestRun.SmallProject();
        TestRun.Of(first, "build");
        TestRun.Of(second, "build");

        foreach (string path in Written(first))
            Assert.Equal(first.Read(path), second.Read(path));
    }

    [Fact]
    public void The_date_of_the_environment_is_honoured()
    {
        var files = TestRun.SmallProject();
        TestRun.Of(files, name => name == "SOURCE_DATE_EPOCH" ? "1700000000" : null, "build", "--edition", "worksheet", "--format", "pdf");

        Assert.Contains("2023-11-14T22:13:20", files.Text("/project/output/small-worksheet.pdf"));
    }

    [Fact]
    public void Packs_editions_and_formats_can_be_chosen()
    {
        var files = TestRun.SmallProject();
        TestRun.Of(files, "build", "--pack", "small", "--edition", "handbook,worksheet", "--format", "pdf");

        Assert.Equal(["/project/output/guides/guide.schema.json", "/project/output/guides/tiny.ledger.json", "/project/output/guides/tiny.yaml", "/project/output/small-handbook.pdf", "/project/output/small-worksheet.pdf"], Written(files));
    }

    [Theory]
    [InlineData("handbook-a5", 420, 595)]
    [InlineData("handbook-letter", 612, 792)]
    public void Another_design_can_be_chosen_for_one_run(string design, double width, double height)
    {
        var files = TestRun.SmallProject();
        var run = TestRun.Of(files, "build", "--edition", "handbook", "--design", design);

        Assert.Equal(0, run.ExitCode);
        var box = new PdfFileReader(files.Read("/project/output/small-handbook.pdf")).Pages[0].Array("MediaBox").Cast<double>().Select(points => Math.Round(points)).ToArray();
        Assert.Equal([0, 0, width, height], box);
        var paper = Docx.DocxFile.Open(files.Read("/project/output/small-handbook.docx")).Body.Descendants(Docx.DocxFile.W + "pgSz").First();
        Assert.Equal((width, height), (Points(paper, "w"), Points(paper, "h")));

        static double Points(System.Xml.Linq.XElement paper, string side) => Math.Round((double)paper.Attribute(Docx.DocxFile.W + side)! / 20);
    }

    [Fact]
    public void A_document_that_fails_is_built_again_in_the_design_that_was_asked_for()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", files.Text("/project/sources/guides/tiny.md").Replace("一段正文。", "一段𒀀正文。"));
        var run = TestRun.Of(files, "build", "--edition", "handbook", "--design", "large-print");

        Assert.Contains("failed: packbuilder build --pack small --employer none --edition handbook --design large-print\n", run.Error);
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        var files = TestRun.SmallProject();
        var run = TestRun.Of(files, "check");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, files.Writes);
    }

    [Fact]
    public void Under_json_there_is_one_object_and_nothing_else()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "build", "--edition", "worksheet", "--json");
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);

        Assert.True(json.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal(5, json.RootElement.GetProperty("files").GetArrayLength());
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Another_folder_of_guides_fills_every_pack()
    {
        var files = TestRun.SmallProject();
        files.Put("/elsewhere/b.md", "# 乙\n\n乙的开头。\n\n## 一节\n\n乙的正文。\n");
        files.Put("/elsewhere/a.md", "# 甲\n\n甲的开头。\n\n## 一节\n\n甲的正文。\n");
        var run = TestRun.Of(files, "build", "--sources", "/elsewhere", "--output", "/out", "--edition", "handbook");

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        Assert.Equal(["/out/guides/a.ledger.json", "/out/guides/a.yaml", "/out/guides/b.ledger.json", "/out/guides/b.yaml", "/out/guides/guide.schema.json", "/out/small-handbook.docx", "/out/small-handbook.epub", "/out/small-handbook.html", "/out/small-handbook.pdf"], Written(files, "/out/"));
        Assert.Contains("PB8021", run.Error);
    }

    [Fact]
    public void A_new_audience_and_a_new_edition_are_files_and_no_code()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/packs/night-shift.yaml", """
            schema: packbuilder/pack@1
            id: night-shift
            title: 夜班手册
            include: {guides: [tiny]}
            editions: [pocket]
            """);
        files.Put("/project/templates/editions/pocket.yaml", """
            schema: packbuilder/edition@1
            id: pocket
            title: 口袋本
            template: pocket.sbn
            show: [questions]
            formats: [docx]
            """);
        files.Put("/project/templates/editions/pocket-key.yaml", """
            schema: packbuilder/edition@1
            id: pocket-key
            extends: pocket
            title: 口袋答案
            show: {append: [sample]}
            """);
        files.Put("/project/templates/packs/night-shift-trainers.yaml", """
            schema: packbuilder/pack@1
            id: night-shift-trainers
            extends: night-shift
            editions: {append: [pocket-key]}
            """);
        files.Put("/project/sources/employers/moon.yaml", """
            schema: packbuilder/employer@1
            id: moon
            name: 月亮客服
            packs: [night-shift-trainers]
            overrides: {q-introduce: {prompt: "请介绍一下你自己，也说说你为什么想来[公司名称]。"}}
            """);
        files.Put("/project/templates/pocket.sbn", """
            ---
            title: {{ pack.front.title }}
            ---

            # 题目

            {{ for guide in guides; for section in guide.sections; for block in section.blocks ~}}
            {{ block.number }}　{{ block.prompt.main }}

            {{ block.sample ? block.sample.main : "" }}

            {{ end; end; end }}
            """);
        var run = TestRun.Of(files, "build", "--pack", "night-shift,night-shift-trainers");

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        Assert.Equal(
            [
                "/project/output/night-shift-pocket.docx",
                "/project/output/night-shift-trainers-moon-pocket-key.docx", "/project/output/night-shift-trainers-moon-pocket.docx",
                "/project/output/night-shift-trainers-pocket-key.docx", "/project/output/night-shift-trainers-pocket.docx",
            ],
            Written(files).Where(path => path.EndsWith(".docx", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("也说说你为什么想来月亮客服。", Docx.DocxFile.Open(files.Read("/project/output/night-shift-trainers-moon-pocket.docx")).Body.Value);
    }

    [Theory]
    [InlineData("", "练习材料，并非该公司的官方资料。")]
    [InlineData("disclaimer: 与样例公司无关。", "与样例公司无关。")]
    public void A_cover_that_names_an_employer_says_that_it_is_not_the_employer_s(string disclaimer, string printed)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/employers/acme.yaml", $"schema: packbuilder/employer@1\nid: acme\nname: 样例公司\nemphasis: {{questions: [q-introduce]}}\n{disclaimer}\n");
        TestRun.Of(files, "build", "--edition", "handbook");

        Assert.Contains(printed, Docx.DocxFile.Open(files.Read("/project/output/small-acme-handbook.docx")).Body.Value);
        Assert.DoesNotContain("官方资料", Docx.DocxFile.Open(files.Read("/project/output/small-handbook.docx")).Body.Value);
    }

    [Fact]
    public void A_broken_guide_that_the_asked_packs_do_not_use_is_a_warning()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/broken.md", "");
        files.Put("/project/templates/packs/other.yaml", files.Text("/project/templates/packs/small.yaml").Replace("id: small", "id: other"));

        Assert.Equal(0, TestRun.Of(files, "check", "--pack", "small", "--edition", "worksheet").ExitCode);
        Assert.Equal(2, TestRun.Of(files, "check", "--edition", "worksheet").ExitCode);
    }

    private static IEnumerable<string> Written(MemoryFileSystem files, string folder = "/project/output/") =>
        files.Content.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal));
}
