using PackBuilder.Building.Files;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Building.Files;

public class OutputWriterTests
{
    [Fact]
    public void When_one_file_cannot_be_written_none_is_changed()
    {
        var files = new MemoryFileSystem();
        files.Put("/out/a", "old");
        files.ReadOnly.Add("b");
        var problems = OutputWriter.Write(files, "/out", [new OutputFile("a", new byte[] { 1 }), new OutputFile("b", new byte[] { 2 })]);

        Assert.Equal(["PB0103"], problems.Select(d => d.Code));
        Assert.Equal(["/out/a"], files.Content.Keys);
        Assert.Equal("old", files.Text("/out/a"));
    }

    [Fact]
    public void Two_files_of_one_name_are_refused_before_anything_is_written()
    {
        var files = new MemoryFileSystem();
        var problems = OutputWriter.Write(files, "/out", [new OutputFile("a", new byte[] { 1 }), new OutputFile("a", new byte[] { 2 })]);

        Assert.Equal(["PB0104"], problems.Select(d => d.Code));
        Assert.Empty(files.Content);
    }
}
