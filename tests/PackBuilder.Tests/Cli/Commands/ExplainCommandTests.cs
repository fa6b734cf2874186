using System.Text.Json.Nodes;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Commands;

public class ExplainCommandTests
{
    [Fact]
    public void What_is_left_out_is_named_with_its_rule()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace("[tiny]}", "[tiny], questions: {exclude: [q-introduce]}}"));
        var run = TestRun.Of(files, "explain", "small");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("in   tiny: 1 of 2 blocks\n", run.Output);
        Assert.Contains("in     paragraph intro-p1  一段正文。\n", run.Output);
        Assert.Contains("out    question q-introduce  请介绍一下你自己。: by questions: exclude  templates/packs/small.yaml:4:49\n", run.Output);
    }

    [Fact]
    public void Every_setting_is_told_with_the_place_that_set_it()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/packs/base.yaml", files.Text("/project/templates/packs/small.yaml").Replace("id: small", "id: base\nabstract: true"));
        files.Put("/project/templates/packs/small.yaml", "schema: packbuilder/pack@1\nid: small\nextends: base\nkeywords: [面试]\n");
        var run = TestRun.Of(files, "explain", "small");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("  language = zh  (as no file says otherwise)\n", run.Output);
        Assert.Contains("  title.zh = 小手册  templates/packs/base.yaml:4:13\n", run.Output);
        Assert.Contains("  keywords = 面试  templates/packs/small.yaml:4:12\n", run.Output);
        Assert.Contains("  edition worksheet: template = worksheet.sbn  templates/editions/worksheet.yaml:", run.Output);
        Assert.DoesNotContain("  base", TestRun.Of(files, "list").Output);
    }

    [Fact]
    public void One_question_is_explained_with_every_reason()
    {
        var files = TestRun.SmallProject();
        string pack = files.Text("/project/templates/packs/small.yaml");
        files.Put("/project/templates/packs/small.yaml", pack.TrimEnd() + "\nemphasis: {questions: [q-introduce]}\ndraw: {seed: 3, count: 9}\n");
        files.Put("/project/sources/employers/acme.yaml", "schema: packbuilder/employer@1\nid: acme\nname: 样例\noverrides: {tiny/q-introduce: {minutes: 2}}\n");
        var run = TestRun.Of(files, "explain", "small", "--employer", "acme", "--question", "q-introduce");

        Assert.Equal("""
            tiny/q-introduce  请介绍一下你自己。  sources/guides/tiny.md:16:1
              in: the pack names its guide  templates/packs/small.yaml:4:20
              in: drawn by seed 3  templates/packs/small.yaml:7:7
              first: stressed by the pack  templates/packs/small.yaml:6:24
              worded: by acme: minutes  sources/employers/acme.yaml:4:13

            """, run.Output, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_question_that_is_nowhere_is_refused()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "explain", "small", "--question", "q-introduc");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean 'q-introduce'?", run.Error);
    }

    [Fact]
    public void Every_block_is_told_with_the_pages_it_is_on()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "explain", "small", "--pages");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("in     question q-introduce  请介绍一下你自己。  on small-handbook p. 4, small-worksheet p. 3, small-answer-key p. 3\n", run.Output);
        Assert.Contains("in     paragraph intro-p1  一段正文。  on small-handbook p. 4\n", run.Output);
        Assert.Contains("  printed: small-handbook p. 4\n", TestRun.Of(TestRun.SmallProject(), "explain", "small", "--pages", "--question", "q-introduce").Output);
    }

    [Fact]
    public void What_no_edition_shows_is_on_no_page() => Assert.Contains(
        "in     paragraph intro-p1  一段正文。  on no page: no edition shows it\n",
        TestRun.Of(TestRun.SmallProject(), "explain", "small", "--pages", "--edition", "worksheet").Output);

    [Fact]
    public void Pages_are_those_of_the_documents_that_a_build_writes()
    {
        var files = TestRun.SmallProject();
        var told = Json(TestRun.Of(files, "explain", "small", "--pages", "--json"))["blocks"]!.AsArray().Single(block => (string?)block!["id"] == "q-introduce")!["printed"]!.AsArray();
        TestRun.Of(files, "build", "--format", "pdf", "--ledger", "ledger.json");
        var ledger = JsonNode.Parse(files.Text("/project/ledger.json"))!["packs"]![0]!["blocks"]!.AsArray().Single(block => (string?)block!["id"] == "q-introduce")!["printed"]!.AsObject();

        Assert.Equal(ledger.Select(print => ($"small-{print.Key}", (int)print.Value!)), told.Select(print => ((string)print!["document"]!, (int)print["page"]!)));
        Assert.All(told, print => Assert.True(files.FileExists($"/project/output/{print!["document"]}.pdf")));
    }

    [Fact]
    public void Other_programs_get_everything_as_json()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace("[tiny]}", "[tiny], questions: {exclude: [q-introduce]}}"));
        var run = TestRun.Of(files, "explain", "small", "--edition", "worksheet", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Verify(run.Output);
    }

    [Fact]
    public void The_reasons_of_a_question_are_json_as_well()
    {
        var result = Json(TestRun.Of(TestRun.SmallProject(), "explain", "small", "--question", "q-introduce", "--json"));

        Assert.Equal(
            """[{"guide":"tiny","id":"q-introduce","from":{"file":"sources/guides/tiny.md","line":16,"column":1,"endLine":16,"endColumn":2},"reasons":[{"what":"in","why":"the pack names its guide","at":{"file":"templates/packs/small.yaml","line":4,"column":20,"endLine":4,"endColumn":24}}]}]""",
            result["questions"]!.ToJsonString());
    }

    [Theory]
    [InlineData("--model")]
    [InlineData("--values")]
    public void The_tree_of_a_template_is_json_as_well(string option)
    {
        var result = Json(TestRun.Of(TestRun.SmallProject(), "explain", "small", option, "--json"));

        Assert.Equal("小手册", (string)result["model"]!["pack"]!["title"]!["main"]!);
    }

    [Fact]
    public void An_unknown_pack_is_told_as_json()
    {
        var result = Json(TestRun.Of(TestRun.SmallProject(), "explain", "smal", "--json"));

        Assert.Equal((2, false, "smal"), ((int)result["exitCode"]!, (bool)result["ok"]!, (string)result["pack"]!));
        Assert.Equal("did you mean 'small'?", (string)result["diagnostics"]![0]!["help"]![0]!);
    }

    private static JsonNode Json(TestRun run)
    {
        Assert.Equal("", run.Error);
        return JsonNode.Parse(run.Output)!;
    }

    [Fact]
    public void The_model_holds_what_the_edition_shows()
    {
        var worksheet = TestRun.Of(TestRun.SmallProject(), "explain", "small", "--edition", "worksheet", "--model");
        var handbook = TestRun.Of(TestRun.SmallProject(), "explain", "small", "--edition", "handbook", "--model");

        Assert.DoesNotContain("小云", worksheet.Output);
        Assert.Contains("小云", handbook.Output);
    }

    [Theory]
    [InlineData("handbook")]
    [InlineData("worksheet")]
    public void The_model_is_printed_with_kinds_and_examples(string edition)
    {
        var run = TestRun.Of(TestRun.SmallProject(), "explain", "small", "--edition", edition, "--model");

        Assert.Equal(0, run.ExitCode);
        Snapshot.Verify(run.Output, edition);
    }

    [Fact]
    public void A_model_with_one_of_every_block_is_printed()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", File.ReadAllText(Path.Combine(TestPaths.Data, "captures", "sample-guide.md")));
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace("include: {guides: [tiny]}\n", ""));
        var run = TestRun.Of(files, "explain", "small", "--model");

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        Snapshot.Verify(run.Output);
    }

    [Fact]
    public void The_values_can_be_rendered_again()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/model.yaml", TestRun.Of(files, "explain", "small", "--edition", "worksheet", "--values").Output);
        var run = TestRun.Of(files, "render", "templates/worksheet.sbn", "--model", "model.yaml");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("请介绍一下你自己。", run.Output);
    }
}
