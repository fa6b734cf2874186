using PackBuilder.Cli.Commands;
using PackBuilder.Cli.Hosting;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>A run that is stopped leaves everything as it was.</summary>
public class InterruptionTests
{
    [Theory]
    [InlineData("build")]
    [InlineData("build", "--json")]
    [InlineData("check")]
    [InlineData("release", "--output", "/dist")]
    public void A_run_that_is_stopped_writes_nothing_and_says_so(params string[] arguments)
    {
        var files = TestRun.SmallProject();
        string[] before = [.. files.Content.Keys];
        var (output, error) = (new StringWriter(), new StringWriter());
        var host = new Host(files, output, error, false, _ => null, Path.GetFullPath("/project")) { Listen = Interruption.Now };

        Assert.Equal(130, CommandLine.Run(arguments, host));
        Assert.Equal(before, files.Content.Keys);
        if (arguments.Contains("--json"))
            Assert.Contains("\"exitCode\": 130", output.ToString());
        else
            Assert.StartsWith("interrupted; nothing was", error.ToString());
    }
}
