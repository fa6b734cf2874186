using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Building.Sources;

/// <summary>The road of a second file: named in <c>sources.yaml</c>, read with the questions, and no guide itself.</summary>
public class NamedAnswersTests
{
    private const string Questions = "题库\n\n1. 先（  ）。\nA. 甲\nB. 乙\n\n2. 再（  ）。\nA. 甲\nB. 乙\n";

    [Fact]
    public void The_answers_of_a_guide_come_from_the_file_that_the_catalogue_names()
    {
        var files = Project("answers: keys.txt");
        files.Put("/project/sources/guides/keys.txt", "1. B\n2. A\n");
        var run = TestRun.Of(files, "parse", "sources/guides/paper.txt", "--output", "parsed");

        Assert.Equal(0, run.ExitCode);
        string yaml = files.Text("/project/parsed/paper.yaml");
        Assert.Contains("answers: keys.txt\n", yaml);
        Assert.Contains("correct: [B]\n", yaml);
        Assert.Contains("correct: [A]\n", yaml);
    }

    [Fact]
    public void A_file_of_answers_is_no_guide_of_the_project()
    {
        var files = Project("answers: keys.txt");
        files.Put("/project/sources/guides/keys.txt", "1. B\n2. A\n");

        string list = TestRun.Of(files, "list").Output;
        Assert.Contains("paper", list);
        Assert.DoesNotContain("keys", list);
    }

    [Theory]
    [InlineData("kyes.txt")]
    [InlineData("paper.txt")]
    public void An_answer_file_that_is_not_there_is_an_error_in_the_catalogue(string name)
    {
        var files = Project("answers: " + name);
        files.Put("/project/sources/guides/keys.txt", "1. B\n2. A\n");
        var run = TestRun.Of(files, "check", "--content");

        Assert.Contains("PB0011", run.Error);
        Assert.Contains("sources.yaml:3", run.Error);
    }

    private static MemoryFileSystem Project(string note)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/paper.txt", Questions);
        files.Put("/project/sources/guides/sources.yaml", $"schema: packbuilder/sources@1\nfiles:\n  paper.txt:\n    {note}\n    rights: {{licence: CC-BY-4.0, permission: own}}\n");
        return files;
    }
}
