using System.Text.RegularExpressions;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Building;

/// <summary>The snippets of templates/README.md print what it says.</summary>
public partial class AuthorGuideTests
{
    private static readonly string Guide =
        File.ReadAllText(Path.Combine(TestPaths.Repository, "templates", "README.md")).Replace("\r\n", "\n");

    public static TheoryData<int> Snippets => [.. Enumerable.Range(0, Fenced("scriban").Length)];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_prints_what_stands_below_it(int index)
    {
        var files = new MemoryFileSystem();
        files.Mount("/project/templates", Path.Combine(TestPaths.Repository, "templates"));
        files.Put("/project/snippet.sbn", Fenced("scriban")[index]);
        files.Put("/project/model.yaml", Assert.Single(Fenced("yaml model")));
        var run = TestRun.Of(files, "render", "snippet.sbn", "--model", "model.yaml", "--partials", "templates", "--strict");

        Assert.Equal(("", Fenced("markdown output")[index]), (run.Error, run.Output));
    }

    [Fact]
    public void There_are_five_and_each_has_its_output()
    {
        Assert.Equal(5, Fenced("scriban").Length);
        Assert.Equal(5, Fenced("markdown output").Length);
    }

    private static string[] Fenced(string head) =>
        [.. Fence().Matches(Guide).Where(match => match.Groups["head"].Value == head).Select(match => match.Groups["body"].Value)];

    [GeneratedRegex(@"^```(?<head>\w[^\n]*)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
