using System.Text.Json.Nodes;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>What <c>doctor</c> finds, and that it leaves everything as it was.</summary>
public sealed class DoctorCommandTests
{
    [Fact]
    public void A_sound_project_lacks_nothing_and_stays_as_it_is()
    {
        var files = TestRun.SmallProject();
        var before = files.Content.Keys.ToArray();
        var run = TestRun.Of(files, "doctor");

        Assert.Equal((0, "nothing is missing\n"), (run.ExitCode, run.Error));
        Assert.Contains("good  guides: 1 in sources\n", run.Output);
        Assert.Contains("good  packs: 1 pack, ", run.Output);
        Assert.Contains("good  date: none stated: documents carry none, facts are held against today, 2026-01-01\n", run.Output);
        Assert.Contains("good  fonts: emoji, hei, kai, ", run.Output);
        Assert.Equal(before, files.Content.Keys);
    }

    [Fact]
    public void It_speaks_Chinese()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "doctor", "--lang", "zh");

        Assert.Equal("什么都不缺\n", run.Error);
        Assert.Contains("正常  资料：sources里有1份\n", run.Output);
    }

    [Fact]
    public void Outside_of_a_project_it_says_how_to_start_one()
    {
        var run = TestRun.Of(new MemoryFileSystem { HasBuiltIn = true }, "doctor");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("project: none in this folder or above it: start one with packbuilder new", run.Output);
    }

    [Theory]
    [InlineData("/project/templates/packs/small.yaml", "schema: packbuilder/pack@1\nid: other\n", "FAULT  packs", "PB8003")]
    [InlineData("/project/packbuilder.yaml", "schema: packbuilder/project@1\nlanguage：zh\n", "FAULT  project", "PB2007")]
    [InlineData("/project/templates/fonts/fonts.yaml", "schema: packbuilder/fonts@1\n", "FAULT  fonts", "")]
    public void What_would_stop_a_build_is_a_fault(string path, string text, string line, string code)
    {
        var files = TestRun.SmallProject();
        files.Put(path, text);
        var run = TestRun.Of(files, "doctor");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(line, run.Output);
        Assert.Contains(code, run.Error);
        Assert.Contains("1 faults\n", run.Error);
    }

    [Fact]
    public void A_date_that_nobody_has_changed_is_told()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/packbuilder.yaml", "schema: packbuilder/project@1\ndate: \"2025-01-01\"\n");

        Assert.Contains("note  date: facts are held against 2025-01-01, the date: of this file, which is 365 days ago\n", TestRun.Of(files, "doctor").Output);
        Assert.Contains("good  date: 2020-09-13, by SOURCE_DATE_EPOCH\n", TestRun.Of(files, name => name == "SOURCE_DATE_EPOCH" ? "1600000000" : null, "doctor").Output);
    }

    [Fact]
    public void Other_programs_get_the_same()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "doctor", "--json");
        var json = JsonNode.Parse(run.Output)!;

        Assert.Equal("doctor", (string)json["command"]!);
        Assert.Contains(json["findings"]!.AsArray(), finding => (string)finding!["name"]! == "fonts" && (string)finding["state"]! == "good");
    }
}
