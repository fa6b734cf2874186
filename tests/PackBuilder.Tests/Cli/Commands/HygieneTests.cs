using System.IO.Compression;
using PackBuilder.Building.Files;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>What a person put somewhere is safe from the program, and what the program writes is safe to keep anywhere.</summary>
public class HygieneTests
{
    [Fact]
    public void A_released_file_that_a_person_edited_is_not_replaced()
    {
        var files = TestRun.SmallProject();
        Assert.Equal(0, TestRun.Of(files, "release", "--output", "/dist").ExitCode);
        files.Put("/dist/small-handbook.docx", "edited");
        var run = TestRun.Of(files, "release", "--output", "/dist");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[PB0208]: 'small-handbook.docx' was changed by hand since it was released", run.Error);
        Assert.Equal("edited", files.Text("/dist/small-handbook.docx"));

        files.Delete("/dist/small-handbook.docx");
        Assert.Equal(0, TestRun.Of(files, "release", "--output", "/dist").ExitCode);
        Assert.Equal(0, TestRun.Of(files, "release", "--verify", "/dist").ExitCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_new_release_takes_the_place_of_the_old_one_in_one_step_where_the_system_can(bool canExchange)
    {
        var files = TestRun.SmallProject();
        files.CanExchange = canExchange;
        TestRun.Of(files, "release", "--output", "/dist");
        files.Put("/project/sources/guides/tiny.md", files.Text("/project/sources/guides/tiny.md").Replace("小云", "小雨"));
        files.Missed.Clear();

        Assert.Equal(0, TestRun.Of(files, "release", "--output", "/dist").ExitCode);
        Assert.Equal(0, TestRun.Of(files, "release", "--verify", "/dist").ExitCode);
        Assert.Equal(!canExchange, files.Missed.Contains("/dist"));
        Assert.DoesNotContain(files.Content.Keys, path => path.Contains("unfinished"));
    }

    [Fact]
    public void The_disk_exchanges_two_folders_in_one_step()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Windows has no such step");
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch["one"]);
        Directory.CreateDirectory(scratch["two"]);
        File.WriteAllText(scratch["one/a"], "a");

        Assert.True(new DiskFileSystem().ExchangeFolders(scratch["one"], scratch["two"]));
        Assert.Equal(["one", "two", "two/a"], scratch.Names);
        Assert.False(new DiskFileSystem().ExchangeFolders(scratch["one"], scratch["none"]));
    }

    [Theory]
    [InlineData("build", "sources")]
    [InlineData("build", "sources/guides")]
    [InlineData("build", "sources/guides/new")]
    [InlineData("build", "sources/employers")]
    [InlineData("release", "sources/release")]
    [InlineData("export --xlsx tiny", "sources/guides")]
    [InlineData("export --format gift tiny", "sources/texts")]
    public void Nothing_is_written_among_the_sources(string command, string folder)
    {
        var files = TestRun.SmallProject();
        string[] before = [.. files.Content.Keys];
        var run = TestRun.Of(files, [.. command.Split(' '), "--output", folder]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"error[PB0114]: '{folder}' is among the sources", run.Error);
        Assert.Equal(before, files.Content.Keys);
    }

    [Theory]
    [InlineData("build", "--output")]
    [InlineData("build", "--pack")]
    [InlineData("build", "--employer")]
    [InlineData("build", "--project")]
    [InlineData("release", "--output")]
    [InlineData("release", "--verify")]
    [InlineData("check", "--edition")]
    [InlineData("list", "--project")]
    public void An_empty_value_is_a_mistake_and_not_everything(string command, string option)
    {
        var files = TestRun.SmallProject();
        string[] before = [.. files.Content.Keys];
        var run = TestRun.Of(files, command, option, "");

        Assert.Equal(64, run.ExitCode);
        Assert.Contains($"error[PB0027]: {option} has an empty value", run.Error);
        Assert.Equal(before, files.Content.Keys);
    }

    [Theory]
    [InlineData("templates/packs/con.yaml", "schema: packbuilder/pack@1\nid: con\ntitle: 手册\ninclude: {guides: [tiny]}\neditions: [handbook]\n", "PB8002")]
    [InlineData("templates/packs/lpt1.yaml", "schema: packbuilder/pack@1\nid: lpt1\ntitle: 手册\ninclude: {guides: [tiny]}\neditions: [handbook]\n", "PB8002")]
    [InlineData("sources/employers/nul.yaml", "schema: packbuilder/employer@1\nid: nul\nname: 公司\n", "PB8002")]
    [InlineData("sources/guides/good.md", "---\nid: aux\n---\n\n# 好\n\n正文在这里。\n", "PB2076")]
    [InlineData("sources/guides/good.yaml", "schema: packbuilder/guide@1\nid: prn\ntitle: 好\nsource: {file: \"\", sha256: \"\", kind: yaml}\nsections: []\n", "PB2076")]
    public void A_name_that_Windows_has_for_a_device_is_refused(string path, string content, string code)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/" + path, content);
        var run = TestRun.Of(files, "build");

        Assert.Contains($"[{code}]: the id '", run.Error);
        Assert.Contains("is a device name on Windows", run.Error);
        Assert.Contains($"--> {path}:", run.Error);
    }

    [Theory]
    [InlineData("con.md", "guide-con")]
    [InlineData("nul.txt", "guide-nul")]
    public void A_guide_whose_file_has_such_a_name_gets_an_id_that_is_none(string file, string id)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/" + file, "# 好\n\n正文在这里，写得够长。\n");
        TestRun.Of(files, "build");

        Assert.Contains($"/project/output/guides/{id}.yaml", files.Content.Keys);
    }

    [Fact]
    public void Thirty_one_levels_of_a_list_are_read_and_can_be_read_again()
    {
        var files = TestRun.SmallProject();
        string list = string.Concat(Enumerable.Range(0, 31).Select(level => $"{new string(' ', level * 2)}- 第{level}层的内容\n"));
        files.Put("/project/sources/guides/deep.md", $"# 很深\n\n## 清单\n\n{list}");
        Assert.Equal(0, TestRun.Of(files, "parse", "sources/guides/deep.md", "--output", "parsed").ExitCode);
        string yaml = files.Text("/project/parsed/deep.yaml");
        Assert.Contains("第30层", yaml);

        files.Remove("/project/sources/guides/deep.md");
        files.Put("/project/sources/guides/deep.yaml", yaml);
        var run = TestRun.Of(files, "check", "--content");
        Assert.DoesNotContain("PB2001", run.Error);
        Assert.DoesNotContain("nesting is deeper", run.Error);
    }

    [Fact]
    public void A_PNG_that_asks_for_a_preset_dictionary_is_a_damaged_picture()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/pictures/x.png", PngWithDictionary());
        files.Put("/project/notes.md", "---\ntitle: 图\n---\n\n![一张图](sources/pictures/x.png)\n");
        var run = TestRun.Of(files, "render", "notes.md", "--output", "notes.pdf");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("error[PB4081]", run.Error);
        Assert.DoesNotContain("PB0101", run.Error);
    }

    private static byte[] PngWithDictionary()
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Chunk(png, "IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
        using var pixels = new MemoryStream();
        using (var deflate = new DeflateStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write([0, 1, 2, 3]);
        // RFC 1950: the bit FDICT, and a name of the dictionary.
        Chunk(png, "IDAT", [0x78, 0xBB, 1, 2, 3, 4, .. pixels.ToArray(), 0, 0, 0, 0]);
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, string kind, byte[] data)
    {
        byte[] named = [.. System.Text.Encoding.ASCII.GetBytes(kind), .. data];
        png.Write(BitConverter.GetBytes(data.Length).AsEnumerable().Reverse().ToArray());
        png.Write(named);
        png.Write(BitConverter.GetBytes(Crc(named)).AsEnumerable().Reverse().ToArray());
    }

    private static uint Crc(byte[] bytes)
    {
        uint crc = 0xFFFFFFFF;
        foreach (byte one in bytes)
        {
            crc ^= one;
            for (int i = 0; i < 8; i++)
                crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
