using System.IO.Compression;
using System.Text;
using PackBuilder.Cli.Commands;
using PackBuilder.Cli.Hosting;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>Which day documents carry, and which facts are held against.</summary>
public sealed class DateTests
{
    private static readonly DateOnly Before = new(2026, 6, 1);
    private static readonly DateOnly After = new(2026, 6, 3);

    [Fact]
    public void Without_a_date_facts_are_held_against_today()
    {
        Assert.DoesNotContain("PB8023", Run(Project(""), Before, null, "check").Error);
        Assert.Contains("PB8023", Run(Project(""), After, null, "check").Error);
        Assert.Contains("PB8023", Run(Project(""), After, null, "release", "--output", "/project/dist").Error);
        Assert.Contains("PB8023", Run(Project(""), After, null, "build").Error);
    }

    [Fact]
    public void A_date_that_is_stated_decides_whatever_the_day_is()
    {
        Assert.DoesNotContain("PB8023", Run(Project("date: \"2026-06-01\"\n"), After, null, "check").Error);
        Assert.Contains("PB8023", Run(Project("date: \"2026-06-03\"\n"), Before, null, "check").Error);
    }

    [Fact]
    public void The_variable_of_reproducible_builds_wins()
    {
        // 1 June and 3 June 2026.
        Assert.DoesNotContain("PB8023", Run(Project("date: \"2026-06-03\"\n"), After, "1780272000", "check").Error);
        Assert.Contains("PB8023", Run(Project("date: \"2026-06-01\"\n"), Before, "1780444800", "check").Error);
    }

    [Theory]
    [InlineData("2026年3月5日", "write \"2026-03-05\"")]
    [InlineData("2026/3/5", "write \"2026-03-05\"")]
    [InlineData("\"2026-02-30\"", "2026-02 has 28 days")]
    [InlineData("“2026-03-05”", "these quotation marks are full-width: write \"2026-03-05\"")]
    [InlineData("2026-13-01", "write year, month and day in quotes: \"2026-09-01\"")]
    [InlineData("next week", "write year, month and day in quotes: \"2026-09-01\"")]
    public void Of_what_is_no_date_the_nearest_is_told(string written, string help) =>
        Assert.Contains($"help: {help}\n", Run(Project($"date: {written}\n"), Before, null, "check").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("check")]
    [InlineData("release")]
    public void A_date_that_fell_behind_is_told(string command)
    {
        Assert.Contains("PB0018", Run(Project("date: \"2026-04-01\"\n"), Before, null, command).Error);
        Assert.DoesNotContain("PB0018", Run(Project("date: \"2026-05-20\"\n"), Before, null, command).Error);
        Assert.DoesNotContain("PB0018", Run(Project(""), Before, null, command).Error);
    }

    [Fact]
    public void Without_a_date_documents_carry_none_and_are_the_same_on_every_day()
    {
        var (one, other) = (Project(""), Project(""));
        Run(one, Before, null, "build", "--format", "pdf,docx,html,epub,pptx");
        Run(other, After, null, "build", "--format", "pdf,docx,html,epub,pptx");
        var written = one.Content.Keys.Where(path => path.StartsWith("/project/output/small", StringComparison.Ordinal)).ToArray();

        Assert.Contains(written, path => path.EndsWith(".epub", StringComparison.Ordinal));
        Assert.All(written, path => Assert.Equal(one.Read(path), other.Read(path)));
        Assert.DoesNotContain("CreationDate", Encoding.Latin1.GetString(one.Read("/project/output/small-handbook.pdf")));
        foreach (string path in written.Where(path => Path.GetExtension(path) is ".docx" or ".pptx"))
        {
            using var package = new ZipArchive(new MemoryStream(one.Read(path)));
            Assert.All(package.Entries.Where(entry => entry.Name is "core.xml" or "coreProperties.xml"), entry =>
            {
                using var reader = new StreamReader(entry.Open());
                Assert.DoesNotContain("dcterms:created", reader.ReadToEnd());
            });
        }
    }

    private static MemoryFileSystem Project(string date)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/packbuilder.yaml", "schema: packbuilder/project@1\n" + date);
        files.Put("/project/sources/employers/acme.yaml", """
            schema: packbuilder/employer@1
            id: acme
            name: 样例
            facts: [{id: pay, text: 试用期三个月。, source: 招聘页, verified_on: "2026-05-01", stale_after: "2026-06-02"}]
            """);
        return files;
    }

    private static TestRun Run(MemoryFileSystem files, DateOnly today, string? epoch, params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var host = new Host(files, output, error, false, name => name == "SOURCE_DATE_EPOCH" ? epoch : null, Path.GetFullPath("/project")) { Today = () => today };
        return new TestRun(CommandLine.Run(arguments, host), output.ToString(), error.ToString());
    }
}
