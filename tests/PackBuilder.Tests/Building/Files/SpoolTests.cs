using PackBuilder.Building.Files;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Building.Files;

/// <summary>Finished files wait on the disk where no other run, and no one after a killed run, comes to harm.</summary>
public class SpoolTests
{
    private const string Unfinished = "out/" + OutputFolder.Unfinished;

    private static readonly DiskFileSystem Disk = new();

    [Fact]
    public void What_is_kept_is_measured_and_gone_at_the_end()
    {
        using var scratch = new ScratchFolder();
        using (var spool = Open(scratch))
        {
            Assert.Empty(scratch.Names);
            var file = spool.Keep(File("guides/a.txt", "abc")).Value!;

            Assert.Equal(("guides/a.txt", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), (file.Name, file.Length, file.Sha256));
            Assert.Equal("abc"u8, spool.Read(file));
            Assert.Equal(["out", Unfinished, Unfinished + "/files", Unfinished + "/files/guides", Unfinished + "/files/guides/a.txt", Unfinished + "/lock"], scratch.Names);
        }

        Assert.Empty(scratch.Names);
    }

    [Fact]
    public void What_is_written_piece_by_piece_is_measured_alike()
    {
        using var scratch = new ScratchFolder();
        using var spool = Open(scratch);
        var whole = spool.Keep(File("a", "abc")).Value!;
        var pieces = spool.Keep("b", stream =>
        {
            stream.Write("a"u8);
            stream.Write("bc"u8);
        }).Value!;

        Assert.Equal(whole with { Name = "b" }, pieces);
    }

    [Fact]
    public void Two_runs_at_once_keep_out_of_each_others_way()
    {
        using var scratch = new ScratchFolder();
        using var first = Open(scratch);
        using (var second = Open(scratch))
        {
            var one = first.Keep(File("a", "one")).Value!;
            var two = second.Keep(File("a", "two")).Value!;

            Assert.Equal("one"u8, first.Read(one));
            Assert.Equal("two"u8, second.Read(two));
            Assert.Contains(Unfinished + "-2/files/a", scratch.Names);
        }

        Assert.DoesNotContain(scratch.Names, name => name.StartsWith(Unfinished + "-2", StringComparison.Ordinal));
        Assert.Contains(Unfinished + "/files/a", scratch.Names);
    }

    [Fact]
    public void What_killed_runs_left_is_removed_by_the_next()
    {
        using var scratch = new ScratchFolder();
        foreach (string left in new[] { Unfinished, Unfinished + "-2" })
        {
            Directory.CreateDirectory(scratch[left + "/files"]);
            System.IO.File.WriteAllText(scratch[left + "/files/a"], "left");
            System.IO.File.WriteAllBytes(scratch[left + "/lock"], Spool.LockContent.ToArray());
        }

        using (var spool = Open(scratch))
        {
            spool.Keep(File("b", "new"));
            Assert.Equal(["out", Unfinished, Unfinished + "/files", Unfinished + "/files/b", Unfinished + "/lock"], scratch.Names);
        }

        Assert.Equal(["out"], scratch.Names);
    }

    [Fact]
    public void A_folder_of_that_name_that_no_run_made_is_left_alone()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch[Unfinished]);
        System.IO.File.WriteAllText(scratch[Unfinished + "/mine"], "mine");
        using (var spool = Open(scratch))
            spool.Keep(File("a", "a"));

        Assert.Equal(["out", Unfinished, Unfinished + "/mine"], scratch.Names);
    }

    [Theory]
    [InlineData("lock", "")]
    [InlineData("lock", "mine")]
    [InlineData("files/mine", "mine")]
    [InlineData("mine/lock", "mine")]
    public void A_folder_of_that_name_with_a_lock_of_somebody_else_is_never_emptied(string name, string content)
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(scratch[$"{Unfinished}/{name}"])!);
        System.IO.File.WriteAllText(scratch[$"{Unfinished}/{name}"], content);
        System.IO.File.WriteAllText(scratch[Unfinished + "/notes.txt"], "mine");
        string[] before = scratch.Names;
        using (var spool = Open(scratch))
            spool.Keep(File("a", "a"));

        Assert.Equal(before, scratch.Names);
    }

    [Fact]
    public void Somebody_elses_files_beside_our_lock_are_never_removed()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch[Unfinished + "/books"]);
        System.IO.File.WriteAllText(scratch[Unfinished + "/books/a"], "mine");
        System.IO.File.WriteAllBytes(scratch[Unfinished + "/lock"], Spool.LockContent.ToArray());
        using (var spool = Open(scratch))
            spool.Keep(File("a", "a"));

        Assert.Contains(Unfinished + "/books/a", scratch.Names);
    }

    [Fact]
    public void A_link_of_that_name_is_not_followed()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch["elsewhere/files"]);
        System.IO.File.WriteAllText(scratch["elsewhere/lock"], "");
        System.IO.File.WriteAllText(scratch["elsewhere/files/mine"], "mine");
        Directory.CreateDirectory(scratch["out"]);
        Directory.CreateSymbolicLink(scratch[Unfinished], scratch["elsewhere"]);
        using (var spool = Open(scratch))
            spool.Keep(File("a", "a"));

        Assert.Equal(["elsewhere", "elsewhere/files", "elsewhere/files/mine", "elsewhere/lock", "out"], scratch.Names);
    }

    [Fact]
    public void The_first_file_that_cannot_be_kept_stops_the_run_and_says_why()
    {
        using var scratch = new ScratchFolder();
        System.IO.File.WriteAllText(scratch["out"], "a file");
        bool isBroken = false;
        using var spool = OutputFolder.OpenSpool(Disk, scratch["out"], "out", () => isBroken = true);

        Assert.Null(spool.Keep(File("a", "a")).Value);
        Assert.True(isBroken);
        Assert.Equal(("PB0103", "'out' cannot be written: the disk refused it, or there is a file where a folder should be"), (spool.Problem!.Code, spool.Problem.Message.English));
    }

    [Fact]
    public void A_name_that_is_too_long_is_named()
    {
        using var scratch = new ScratchFolder();
        using var spool = Open(scratch);
        spool.Keep(File(new string('x', 300), "a"));

        Assert.StartsWith("'out/xxx", spool.Problem!.Message);
        Assert.EndsWith("cannot be written: the path is too long", spool.Problem.Message);
    }

    [Fact]
    public void What_stands_already_need_not_be_kept()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch["out"]);
        System.IO.File.WriteAllText(scratch["out/a"], "a");
        System.IO.File.WriteAllText(scratch["out/b"], "another");
        using var spool = Open(scratch);
        StoredFile[] wanted = [.. new[] { "a", "b", "c" }.Select(name => new NoStore().Keep(File(name, name)).Value!)];

        Assert.Equal([true, false, false], wanted.Select(spool.Has));
        Assert.Equal(["out", "out/a", "out/b"], scratch.Names);

        spool.Keep(File("b", "b"));
        spool.Keep(File("c", "c"));
        Assert.Empty(OutputFolder.Publish(Disk, scratch["out"], "out", spool, wanted));
        Assert.Equal(["a", "b", "c"], wanted.Select(file => System.IO.File.ReadAllText(scratch["out/" + file.Name])));
    }

    private static Spool Open(ScratchFolder scratch) => OutputFolder.OpenSpool(Disk, scratch["out"], "out", () => { });

    private static OutputFile File(string name, string text) => new(name, System.Text.Encoding.UTF8.GetBytes(text));
}
