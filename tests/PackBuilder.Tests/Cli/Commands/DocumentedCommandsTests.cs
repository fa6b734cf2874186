using System.Text.RegularExpressions;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>The commands that the READMEs show run as they stand, one after the other, on the packs that come with the program.</summary>
[Tier(Tier.Packs)]
public partial class DocumentedCommandsTests
{
    // These build everything, or write it: they have tests of their own.
    private static readonly string[] Left = ["build", "check", "release"];

    [Fact]
    public void What_the_guide_for_authors_shows_runs()
    {
        var files = Repository();
        var lines = Shown("templates/README.md").Where(line => !Left.Contains(line.Split(' ')[0])).ToArray();

        Assert.True(lines.Length >= 7);
        foreach (string line in lines)
        {
            string[] parts = line.Split(" > ");
            var run = TestRun.Of(files, parts[0].Split(' '));

            // diff says 1 where there is a difference.
            Assert.Equal((line, parts[0].StartsWith("diff ", StringComparison.Ordinal) ? 1 : 0, ""), (line, run.ExitCode, run.ExitCode > 1 ? run.Error : ""));
            Assert.NotEqual("", run.Output);
            if (parts.Length > 1)
                files.Put("/project/" + parts[1], run.Output);
        }
    }

    [Fact]
    public void Every_command_that_is_shown_is_one()
    {
        string[] files =
        [
            "README.md", "CONTRIBUTING.md", "sources/README.md", "sources/employers/README.md", "templates/README.md", "templates/MODEL.md", "templates/DESIGNS.md", "templates/MARKDOWN.md",
            "docs/trainers.md", "docs/authors.md", "docs/schemas.md",
        ];
        string commands = TestRun.Of(Repository(), "--help").Output;
        foreach (var (file, line) in files.SelectMany(file => Named(file).Select(line => (file, line))))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.True(Regex.IsMatch(commands, $"^  {words[0]}\\b", RegexOptions.Multiline), $"{file}: {line}");
            string help = TestRun.Of(Repository(), words[0], "--help").Output;
            Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option, help));
        }
    }

    private static IEnumerable<string> Shown(string file) => Line().Matches(Text(file)).Select(match => match.Groups["line"].Value.TrimEnd());

    // In running text too.
    private static IEnumerable<string> Named(string file) => Shown(file).Concat(Quoted().Matches(Text(file)).Select(match => match.Groups["line"].Value))
        .Select(line => Regex.Replace(line, @"[\[\]…]", " "));

    private static string Text(string file) => File.ReadAllText(Path.Combine(TestPaths.Repository, file)).ReplaceLineEndings("\n");

    private static MemoryFileSystem Repository()
    {
        var files = new MemoryFileSystem();
        files.Mount("/project/templates", Path.Combine(TestPaths.Repository, "templates"));
        files.Mount("/project/sources", Path.Combine(TestPaths.Repository, "sources"));
        files.Put("/project/packbuilder.yaml", Text("packbuilder.yaml"));
        return files;
    }

    // What stands two blanks after a command says what it is for.
    [GeneratedRegex(@"^    packbuilder (?<line>\S+(?: \S+)*)", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"`packbuilder (?<line>[^`]+)`")]
    private static partial Regex Quoted();
}
