using System.Text.Json.Nodes;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>What is said to a command line that cannot be understood.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("PB0021", "there is no command 'bild'", "did you mean 'build'?", "bild")]
    [InlineData("PB0021", "there is no command 'BUILD'", "did you mean 'build'?", "BUILD")]
    [InlineData("PB0020", "there is no option '--pakc'", "did you mean '--pack'?", "build", "--pakc", "small")]
    [InlineData("PB0022", "'small' is one argument too many", "packbuilder list --help", "list", "small")]
    [InlineData("PB0023", "'--design' needs a value", "packbuilder build --help", "build", "--design")]
    [InlineData("PB0024", "'githb' is not a value of '--diagnostics'", "did you mean 'github'?", "build", "--diagnostics", "githb")]
    [InlineData("PB0025", "no command is given", "packbuilder --help")]
    [InlineData("PB0026", "'diff' needs --from, --to", "packbuilder diff --help", "diff")]
    [InlineData("PB0026", "'explain' needs <pack>", "packbuilder explain --help", "explain")]
    [InlineData("PB0028", "--do replace needs --text", "packbuilder correct --help", "correct", "tiny", "--line", "3", "--do", "replace")]
    public void It_says_what_and_what_to_do(string code, string message, string help, params string[] arguments)
    {
        var run = TestRun.Of(TestRun.SmallProject(), arguments);

        Assert.Equal(64, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith($"error[{code}]: {message}\n", run.Error);
        Assert.Contains($"  help: {help}\n", run.Error);
    }

    [Theory]
    [InlineData("build", "--pakc", "small", "--json")]
    [InlineData("build", "--pack", "", "--json")]
    [InlineData("build", "--diagnostics", "json", "--pakc", "small")]
    public void It_is_said_in_json_where_that_is_asked_for(params string[] arguments)
    {
        var run = TestRun.Of(TestRun.SmallProject(), arguments);
        var json = JsonNode.Parse(run.Output)!;

        Assert.Equal((64, false, ""), (json["exitCode"]!.GetValue<int>(), json["ok"]!.GetValue<bool>(), run.Error));
        Assert.StartsWith("PB002", json["diagnostics"]![0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public void Completions_know_packs_and_editions()
    {
        const string line = "packbuilder build --edition ";
        var run = TestRun.Of(TestRun.SmallProject(), $"[suggest:{line.Length}]", line);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("worksheet\n", run.Output);
    }

    [Theory]
    [InlineData("bash", "complete -F _packbuilder packbuilder")]
    [InlineData("zsh", "compdef _packbuilder packbuilder")]
    [InlineData("fish", "complete -f -c packbuilder")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void There_is_a_script_for_each_shell(string shell, string line) =>
        Assert.Contains(line, TestRun.Of(TestRun.SmallProject(), "completions", shell).Output);

    [Fact]
    public void Sarif_names_the_place_by_a_relative_address()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/前台 1.md", "---\nid: tiny\nrights: x\n---\n\n# 标题\n");
        var run = TestRun.Of(files, "build", "--diagnostics", "sarif");
        var result = JsonNode.Parse(run.Output)!["runs"]![0]!["results"]!.AsArray()
            .First(one => one!["locations"]?[0]?["physicalLocation"]?["artifactLocation"]?["uri"]?.GetValue<string>().Contains("%20", StringComparison.Ordinal) == true)!;

        Assert.Equal("sources/guides/%E5%89%8D%E5%8F%B0%201.md", result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>());
        Assert.StartsWith("PB", result["ruleId"]!.GetValue<string>());
    }
}
