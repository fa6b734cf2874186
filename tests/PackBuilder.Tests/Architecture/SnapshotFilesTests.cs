using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Architecture;

/// <summary>A snapshot is worth what the person who accepts it has read of it.</summary>
public class SnapshotFilesTests
{
    // Of what is longer, show an outline, or one small document for each subject.
    private const int LongestReviewed = 300;

    [Fact]
    public void Every_snapshot_is_short_enough_to_be_read() =>
        Assert.All(Files(), file => Assert.True(File.ReadLines(file).Count() <= LongestReviewed, Path.GetFileName(file)));

    [Fact]
    public void Every_snapshot_has_its_test() =>
        Assert.All(Files(), file =>
        {
            string[] name = Path.GetFileName(file).Split('.');
            string test = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(file))!, name[0] + ".cs");
            Assert.True(File.Exists(test) && File.ReadAllText(test).Contains($" {name[1]}(", StringComparison.Ordinal), $"no test {name[0]}.{name[1]}");
        });

    private static string[] Files() => [.. Directory.GetFiles(Path.Combine(TestPaths.Repository, "tests"), "*.verified.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
