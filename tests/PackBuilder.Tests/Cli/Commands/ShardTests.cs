using PackBuilder.Building.Planning;
using PackBuilder.Cli.Commands;
using PackBuilder.Cli.Hosting;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>Several machines make a part each, and one puts them together: what is released is the same to the byte.</summary>
public class ShardTests
{
    [Fact]
    public void Parts_make_every_document_once()
    {
        string[][] parts = [.. new[] { "1/3", "2/3", "3/3" }.Select(shard => Documents(Run(Project(), "build", "--shard", shard)))];

        Assert.All(parts, Assert.NotEmpty);
        Assert.Equal(Documents(Run(Project(), "build")).Order(StringComparer.Ordinal), parts.SelectMany(part => part).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_release_of_parts_is_that_of_one_machine()
    {
        var whole = Project();
        Assert.Equal(0, Run(whole, "release").ExitCode);
        var merged = Project();
        foreach (string number in new[] { "1", "2" })
        {
            var part = Project();
            Run(part, "build", "--shard", number + "/2");
            foreach (var kept in part.Content.Where(file => file.Key.StartsWith("/project/.packbuilder/", StringComparison.Ordinal)))
                merged.Put(kept.Key.Replace("/project/.packbuilder/", $"/parts/{number}/", StringComparison.Ordinal), kept.Value);
        }

        var run = Run(merged, "release", "--merge", "/parts/1", "/parts/2");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("3 of 3 documents came from the parts", run.Error);
        Assert.Equal(Released(whole), Released(merged));
        Assert.DoesNotContain(merged.Content.Keys, path => path.StartsWith("/project/.packbuilder/", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_damaged_or_of_another_program_is_made_again()
    {
        var whole = Project();
        Run(whole, "release");
        var files = Project();
        Run(files, "build");
        foreach (string path in files.Content.Keys.Where(path => path.Contains("/.packbuilder/cache/", StringComparison.Ordinal)).ToArray())
        {
            byte[] entry = files.Read(path);
            entry[^1] ^= 1;
            files.Put(path, entry);
        }

        var run = Run(files, "release", "--merge", "/project/.packbuilder");

        Assert.Contains("0 of 3 documents came from the parts", run.Error);
        Assert.Equal(Released(whole), Released(files));
    }

    [Fact]
    public void A_folder_without_parts_is_refused()
    {
        var files = Project();

        var run = Run(files, "release", "--merge", "/elsewhere");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PB0209", run.Error);
        Assert.DoesNotContain(files.Content.Keys, path => path.Contains("/release/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1/1", true)]
    [InlineData("4/4", true)]
    [InlineData("0/4", false)]
    [InlineData("5/4", false)]
    [InlineData("1", false)]
    [InlineData("a/b", false)]
    [InlineData("-1/4", false)]
    [InlineData("1/2/3", false)]
    [InlineData("", false)]
    public void A_part_is_one_of_so_many(string text, bool isPart)
    {
        Assert.Equal(isPart, Shard.Parse(text) is not null);
        if (!isPart && text.Length > 0)
            Assert.Equal(64, Run(Project(), "build", "--shard=" + text).ExitCode);
    }

    private static MemoryFileSystem Project() => TestRun.SmallProject();

    private static TestRun Run(MemoryFileSystem files, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var host = new Host(files, output, error, false, _ => null, Path.GetFullPath("/project")) { ProgramHash = () => "program" };
        int code = CommandLine.Run(arguments, host);
        return new TestRun(code, output.ToString(), error.ToString());
    }

    private static string[] Documents(TestRun run) => [.. run.Output.Split('\n').Where(line => line.Contains("small-", StringComparison.Ordinal))];

    private static (string, string)[] Released(MemoryFileSystem files) =>
    [
        .. files.Content.Where(file => file.Key.StartsWith("/project/output/release/", StringComparison.Ordinal))
            .Select(file => (file.Key, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Value)))),
    ];
}
