using System.Text.RegularExpressions;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Architecture;

/// <summary>What an IDE shows: PackBuilder.sln names every project, and no file that is not there.</summary>
public partial class SolutionTests
{
    private static readonly string Solution = File.ReadAllText(Path.Combine(TestPaths.Repository, "PackBuilder.sln"));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var projects = new[] { "src", "tests" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(TestPaths.Repository, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(TestPaths.Repository, file).Replace('/', '\\'));

        Assert.All(projects, project => Assert.Contains($"\"{project}\"", Solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_of_a_solution_folder_exists()
    {
        var items = Item().Matches(Solution).Select(match => match.Groups[1].Value.Replace('\\', '/')).ToList();

        Assert.Contains("CONTRIBUTING.md", items);
        Assert.All(items, item => Assert.True(File.Exists(Path.Combine(TestPaths.Repository, item)), $"{item} is not there"));
    }

    // In a section of solution items a file stands on both sides of the sign.
    [GeneratedRegex(@"^\t\t([^\s{}|]+) = \1\r?$", RegexOptions.Multiline)]
    private static partial Regex Item();
}
