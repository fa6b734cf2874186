using System.Text.Json.Nodes;
using PackBuilder.Cli.Printing;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Commands;

public class DiffCommandTests
{
    private const string Employer = """
        schema: packbuilder/employer@1
        id: acme
        name: 样例公司
        emphasis: {questions: [q-why]}
        overrides: {q-introduce: {sample: 您好，我叫小雨。, follow_ups: [为什么？]}}
        exclude: {sections: [closing]}
        """;

    [Fact]
    public void The_same_variant_differs_in_nothing()
    {
        var run = Diff(Project(), "small", "small/none/handbook");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void An_employer_s_changes_are_told_by_heading()
    {
        var run = Diff(Project(), "small", "small/acme");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("""
            ~ pack: front
            + employer: id, name
              一、自我介绍  (tiny/intro)
              > question q-why  为什么选择我们？, from place 3 to 2
              ~ question q-why  为什么选择我们？: stressed, core
              ~ question q-introduce  请介绍一下你自己。: core, sample, follow_ups
            - 二、结束  (tiny/closing)
              - paragraph closing-p1  谢谢。

            """, run.Output, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void The_other_way_round_what_was_removed_is_added()
    {
        var run = Diff(Project(), "small/acme", "small");

        Assert.Contains("+ 二、结束  (tiny/closing)\n  + paragraph closing-p1  谢谢。\n", run.Output);
        Assert.Contains("- employer: id, name\n", run.Output);
    }

    [Fact]
    public void Two_editions_can_be_compared()
    {
        var run = Diff(Project(), "small/none/handbook", "small/none/worksheet");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  ~ question q-introduce  请介绍一下你自己。: intent, outline, sample", run.Output);
        Assert.Contains("  - paragraph intro-p1  一段正文。", run.Output);
    }

    [Fact]
    public void Other_programs_get_the_same_as_json()
    {
        var run = TestRun.Of(Project(), "diff", "--from", "small", "--to", "small/acme", "--json");
        var result = JsonNode.Parse(run.Output)!;

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(("diff", 1, "small", "small/acme"), ((string)result["command"]!, (int)result["exitCode"]!, (string)result["from"]!, (string)result["to"]!));
        Assert.Equal("""[{"part":"pack","change":"changed","fields":["front"]},{"part":"employer","change":"added","fields":["id","name"]}]""", result["parts"]!.ToJsonString());
        Snapshot.Verify(JsonPrinter.Text(new JsonObject { ["sections"] = result["sections"]!.DeepClone() }));
    }

    [Fact]
    public void A_refusal_is_told_as_json_too()
    {
        var run = TestRun.Of(Project(), "diff", "--from", "smal", "--to", "small", "--json");
        var result = JsonNode.Parse(run.Output)!;

        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Assert.Equal("did you mean 'small'?", (string)result["diagnostics"]![0]!["help"]![0]!);
    }

    [Theory]
    [InlineData("smal", "did you mean 'small'?")]
    [InlineData("small/acmee", "did you mean 'acme'?")]
    [InlineData("small/acme/handbok", "did you mean 'handbook'?")]
    public void An_unknown_variant_is_refused(string variant, string help)
    {
        var run = Diff(Project(), "small", variant);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(help, run.Error);
    }

    private static TestRun Diff(MemoryFileSystem files, string from, string to) => TestRun.Of(files, "diff", "--from", from, "--to", to);

    private static MemoryFileSystem Project()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/employers/acme.yaml", Employer);
        files.Put("/project/sources/guides/tiny.md", files.Text("/project/sources/guides/tiny.md") + """

            ### 问题 2　为什么选择我们？ {#q-why}

            **参考回答：** 离家近。

            ## 二、结束 {#closing}

            谢谢。
            """);
        return files;
    }
}
