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
        Assert.Contains("out  tiny/q-introduce: question, by questions: exclude", run.Output);
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
