using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

public class ParseCommandTests
{
    [Fact]
    public void A_guide_becomes_yaml_named_after_its_file_without_any_project()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/note.md", "# 甲\n\n正文。\n\n## 一节\n\n更多正文。\n");
        var run = TestRun.Of(files, "parse", "note.md", "--output", "parsed");

        Assert.Equal((0, "parsed/note.yaml\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("schema: packbuilder/guide@1", files.Text("/project/parsed/note.yaml"));
    }

    [Fact]
    public void One_bad_file_keeps_all_from_being_written()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/note.md", "# 甲\n\n正文。\n");
        files.Put("/project/empty.md", "");
        var run = TestRun.Of(files, "parse", "note.md", "empty.md", "absent.md", "--output", "parsed");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("empty.md", run.Error);
        Assert.Contains("'absent.md' cannot be read: there is no such file", run.Error);
        Assert.False(files.FileExists("/project/parsed/note.yaml"));
    }

    [Fact]
    public void Two_files_of_one_name_are_refused()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/a/note.md", "# 甲\n\n正文。\n");
        files.Put("/project/b/note.md", "# 乙\n\n正文。\n");

        Assert.Contains("PB0104", TestRun.Of(files, "parse", "a/note.md", "b/note.md", "--output", "parsed").Error);
    }
}
