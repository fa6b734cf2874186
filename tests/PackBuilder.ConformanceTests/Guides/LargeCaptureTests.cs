using System.Text;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Restoration;
using PackBuilder.Guides.Yaml;

namespace PackBuilder.ConformanceTests.Guides;

/// <summary>Captures far larger than any real one: our own guides, repeated.</summary>
[Tier(Tier.Large)]
public class LargeCaptureTests
{
    // Many times what it takes alone on a machine; work that grows with the square of the size would take hours.
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    [Fact]
    public void Twenty_megabytes_become_a_guide() => ToYaml(Repeated(Paragraphs(), 20_000_000));

    [Fact]
    public void One_line_of_five_megabytes_becomes_a_guide() => ToYaml(Repeated(OneLine(), 5_000_000));

    [Fact]
    public void One_damaged_line_of_five_megabytes_becomes_a_guide()
    {
        string[] damage = ["??", "ぷ麟m\uE0DC", "業(yè)", "?wù)"];
        var random = new Random(20260606);
        var text = new StringBuilder();
        foreach (char c in Repeated(OneLine(), 4_500_000))
            text.Append(random.Next(40) == 0 ? damage[random.Next(damage.Length)] : c.ToString());
        ToYaml(text.ToString());
    }

    private static void ToYaml(string text)
    {
        var used = ProcessorTime.Of(() =>
        {
            var capture = new CaptureReader().Read("large.txt", Encoding.UTF8.GetBytes(text)).Value!;
            var guide = new GuideParser().Parse(new Restorer().Restore(capture).Value!).Value!;
            Assert.True(guide.Ledger!.Balances);
            Assert.True(GuideYamlWriter.Write(guide).Length > text.Length / 4);
        });
        Assert.True(used < _patience, $"took {used}");
    }

    private static string Repeated(string text, int bytes) =>
        string.Concat(Enumerable.Repeat(text, 1 + (bytes / Encoding.UTF8.GetByteCount(text))));

    private static string Paragraphs() => string.Concat(
        Directory.GetFiles(Path.Combine(TestPaths.Repository, "sources", "guides"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Select(line => line.Trim('#', '*', ' ', '|', '`', '>') + "\n"));

    private static string OneLine() => string.Concat(Paragraphs().Where(c => !char.IsWhiteSpace(c)));
}
