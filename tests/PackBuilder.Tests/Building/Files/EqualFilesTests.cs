using PackBuilder.Building.Files;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Building.Files;

public class EqualFilesTests
{
    [Fact]
    public void A_file_that_is_there_as_it_should_be_is_not_touched()
    {
        using var folder = new ScratchFolder();
        var disk = new DiskFileSystem();
        OutputWriter.Write(disk, folder.Location, [new OutputFile("same.txt", "same"u8.ToArray()), new OutputFile("other.txt", "old"u8.ToArray())]);
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (string name in new[] { "same.txt", "other.txt" })
            File.SetLastWriteTimeUtc(folder[name], longAgo);

        Assert.Empty(OutputWriter.Write(disk, folder.Location, [new OutputFile("same.txt", "same"u8.ToArray()), new OutputFile("other.txt", "new"u8.ToArray())]));

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(folder["same.txt"]));
        Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(folder["other.txt"]));
        Assert.Equal("new", File.ReadAllText(folder["other.txt"]));
        Assert.Equal(["other.txt", "same.txt"], folder.Names);
    }
}
