using PackBuilder.Building.Files;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Building.Files;

/// <summary>Files appear in the output folder whole and together, and nowhere else.</summary>
public class OutputFolderTests
{
    private static readonly DiskFileSystem Disk = new();

    [Fact]
    public void Files_take_the_place_of_older_ones_and_leave_the_rest()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch["out/guides"]);
        File.WriteAllText(scratch["out/guides/a"], "old");
        File.WriteAllText(scratch["out/other"], "other");

        Assert.Empty(Write(scratch, "guides/a", "b"));
        Assert.Equal(["out", "out/b", "out/guides", "out/guides/a", "out/other"], scratch.Names);
        Assert.Equal("new", File.ReadAllText(scratch["out/guides/a"]));
        Assert.Equal("other", File.ReadAllText(scratch["out/other"]));
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch["elsewhere"]);
        Directory.CreateDirectory(scratch["out"]);
        Directory.CreateSymbolicLink(scratch["out/guides"], scratch["elsewhere"]);

        Assert.Equal([("PB0107", "'out/guides' is a link, and nothing is written through links")], Write(scratch, "guides/a", "b"));
        Assert.Equal(["elsewhere", "out"], scratch.Names);
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_is_replaced_and_what_it_points_to_stays()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch["out"]);
        File.WriteAllText(scratch["mine"], "mine");
        File.CreateSymbolicLink(scratch["out/a"], scratch["mine"]);

        Assert.Empty(Write(scratch, "a"));
        Assert.Equal(("mine", "new"), (File.ReadAllText(scratch["mine"]), File.ReadAllText(scratch["out/a"])));
    }

    [Fact]
    public void A_folder_where_a_file_should_be_stops_all_of_them()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch["out/b"]);

        Assert.Equal([("PB0106", "'out/b' cannot be written: there is a folder of that name")], Write(scratch, "a", "b"));
        Assert.Equal(["out", "out/b"], scratch.Names);
    }

    [Fact]
    public void Names_that_differ_in_capitals_only_are_one_name()
    {
        var files = new MemoryFileSystem();
        var problems = OutputWriter.Write(files, "/out", [new OutputFile("Note", new byte[] { 1 }), new OutputFile("note", new byte[] { 2 })]);

        Assert.Equal(["PB0104"], problems.Select(problem => problem.Code));
        Assert.Empty(files.Content);
    }

    private static IEnumerable<(string Code, string Message)> Write(ScratchFolder scratch, params string[] names)
    {
        using var spool = OutputFolder.OpenSpool(Disk, scratch["out"], "out", () => { });
        StoredFile[] kept = [.. names.Select(name => spool.Keep(new OutputFile(name, "new"u8.ToArray())).Value!)];
        return OutputFolder.Publish(Disk, scratch["out"], "out", spool, kept).Select(problem => (problem.Code, problem.Message.English));
    }
}
