using System.Text;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>What <c>check --fix</c> shows and writes.</summary>
public class FixTests
{
    private const string Path = "/project/sources/guides/tiny.md";
    private const string Slips = "---\nid：tiny\ntitle: 小指南\n\n##入住 ｛#s-in｝\n\n- [] 身份证\n\n话。\n";
    private const string Meant = "---\nid: tiny\ntitle: 小指南\n---\n\n## 入住 {#s-in}\n\n- [ ] 身份证\n\n话。\n";

    [Fact]
    public void Without_write_it_shows_what_it_would_change_and_writes_nothing()
    {
        var files = Project(Encoding.UTF8.GetBytes(Slips));
        var run = TestRun.Of(files, "check", "--fix", Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-##入住 ｛#s-in｝\n+## 入住 {#s-in}\n", run.Output);
        Assert.Contains("PB1060", run.Error);
        Assert.Contains("add --write to do it", run.Error);
        Assert.Equal(Slips, Encoding.UTF8.GetString(files.Read(Path, 10_000)));
    }

    [Fact]
    public void With_write_the_file_is_as_it_was_meant()
    {
        var files = Project(Encoding.UTF8.GetBytes(Slips));
        var run = TestRun.Of(files, "check", "--fix", Path, "--write");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Meant, Encoding.UTF8.GetString(files.Read(Path, 10_000)));
        Assert.Contains("nothing to put right", TestRun.Of(files, "check", "--fix", Path).Error);
    }

    [Fact]
    public void Line_ends_and_the_mark_in_front_stay_as_they_are()
    {
        var files = Project([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Slips.Replace("\n", "\r\n"))]);
        Assert.Equal(0, TestRun.Of(files, "check", "--fix", Path, "--write").ExitCode);

        byte[] written = files.Read(Path, 10_000);
        Assert.True(written.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.Equal(Meant.Replace("\n", "\r\n"), Encoding.UTF8.GetString(written.AsSpan(3)));
    }

    [Fact]
    public void What_only_the_writer_can_put_right_is_told_and_stays()
    {
        const string Text = "# 题\n\n##入住\n\n话{.red}。\n";
        var files = Project(Encoding.UTF8.GetBytes(Text));
        var run = TestRun.Of(files, "check", "--fix", Path, "--write");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PB1063", run.Error);
        Assert.Equal(Text.Replace("##入住", "## 入住"), Encoding.UTF8.GetString(files.Read(Path, 10_000)));
    }

    [Theory]
    [InlineData("/project/sources/guides/tiny.txt", "PB0119")]
    [InlineData("/project/sources/guides/none.md", "PB0101")]
    public void Other_files_are_refused(string path, string code)
    {
        var run = TestRun.Of(Project([]), "check", "--fix", path, "--write");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Error);
    }

    [Fact]
    public void A_yaml_file_is_put_right_as_well()
    {
        const string Pack = "/project/templates/packs/small.yaml";
        var files = Project([]);
        files.Put(Pack, "schema: packbuilder/pack@1\nid：small\ntitle: {zh：小手册，en: Small}\neditions: [handbook，worksheet]\n");
        var run = TestRun.Of(files, "check", "--fix", Pack, "--write");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("-title: {zh：小手册，en: Small}\n+title: {zh: 小手册, en: Small}\n", run.Output);
        Assert.Equal("schema: packbuilder/pack@1\nid: small\ntitle: {zh: 小手册, en: Small}\neditions: [handbook, worksheet]\n", files.Text(Pack));
    }

    [Fact]
    public void A_text_in_another_encoding_is_refused_and_stays()
    {
        byte[] bytes = [0x23, 0x23, 0xB5, 0xC4];
        var files = Project(bytes);

        Assert.Equal(2, TestRun.Of(files, "check", "--fix", Path, "--write").ExitCode);
        Assert.Equal(bytes, files.Read(Path, 10_000));
    }

    private static MemoryFileSystem Project(byte[] guide)
    {
        var files = TestRun.SmallProject();
        files.Put(Path, guide);
        return files;
    }
}
