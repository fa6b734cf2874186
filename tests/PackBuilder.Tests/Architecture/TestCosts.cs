using System.Text.RegularExpressions;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Architecture;

/// <summary>Which files of the tests do what makes a test slow, themselves or by way of other files, read from the sources.</summary>
internal static partial class TestCosts
{
    /// <summary>Starts a process.</summary>
    public static readonly Regex Processes = StartsProcess();

    /// <summary>Opens what comes with the program as a whole: its packs, its guides as a project.</summary>
    public static readonly Regex Packs = BuildsPacks();

    /// <summary>
    /// The C# files of the test projects, with paths relative to tests and forward slashes, in ordinal order; but for those of this
    /// folder, which read sources and quote what they look for.
    /// </summary>
    public static IReadOnlyList<(string Path, string Text)> Files()
    {
        string root = Path.Combine(TestPaths.Repository, "tests");
        return
        [
            .. new[] { "PackBuilder.Tests", "PackBuilder.ConformanceTests", "PackBuilder.BrowserTests" }
                .SelectMany(project => Directory.GetFiles(Path.Combine(root, project), "*.cs", SearchOption.AllDirectories))
                .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "Architecture")
                .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The files that match, and those that name a type of such a file, as far as it goes; classes of tests pass nothing on.</summary>
    public static IReadOnlySet<string> Of(IReadOnlyList<(string Path, string Text)> files, Regex cost)
    {
        var found = files.Where(file => cost.IsMatch(file.Text)).Select(file => file.Path).ToHashSet();
        for (int before = -1; before != found.Count;)
        {
            before = found.Count;
            string[] types = [.. files.Where(file => found.Contains(file.Path) && !HasTests(file.Text)).Select(file => Path.GetFileNameWithoutExtension(file.Path))];
            found.UnionWith(files.Where(file => types.Any(type => Regex.IsMatch(file.Text, $@"\b{type}\b"))).Select(file => file.Path));
        }

        return found;
    }

    public static bool HasTests(string text) => TestMethod().IsMatch(text);

    [GeneratedRegex(@"\bProcess\.Start\b|\bnew ProcessStartInfo\b")]
    private static partial Regex StartsProcess();

    [GeneratedRegex("""
        \bnew\ (Pipeline|DocumentStages)\(Repository\.Context | \.Mount\("[^"]*",\ (TestPaths\.Repository\)|Path\.Combine\(TestPaths\.Repository,\ "sources"\))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex BuildsPacks();

    [GeneratedRegex(@"^\s*\[\w*(Fact|Theory)\b", RegexOptions.Multiline)]
    private static partial Regex TestMethod();
}
