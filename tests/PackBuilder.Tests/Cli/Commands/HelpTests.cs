using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

public class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("check", "-h")]
    [InlineData("parse", "--help")]
    [InlineData("list", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("diff", "--help")]
    [InlineData("render", "--help")]
    [InlineData("schema", "--help")]
    public void Help_is_a_result_and_has_examples(params string[] arguments)
    {
        var run = TestRun.Of(TestRun.SmallProject(), arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Examples:", run.Output);
    }

    [Fact]
    public void The_version_is_the_program_s_own()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "--version");

        Assert.Matches(@"^packbuilder \d+\.\d+\.\d+\n$", run.Output);
    }

    [Fact]
    public void A_list_names_what_there_is()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "list");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  small  小手册", run.Output);
        Assert.Contains("  sources/guides/tiny.md", run.Output);
    }
}
