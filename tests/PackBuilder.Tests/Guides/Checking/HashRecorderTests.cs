using System.Text.RegularExpressions;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Checking;

/// <summary>A translation remembers what it was made from, wherever it stands, and tells when that has changed.</summary>
public partial class HashRecorderTests
{
    private const string Path = "/project/sources/guides/tiny.md";

    private static readonly string Text = File.ReadAllText(System.IO.Path.Combine(TestPaths.Data, "checking", "translated.md"));

    [Fact]
    public void Every_translation_is_recorded_once_and_nothing_else_changes()
    {
        var files = Recorded(Text);
        string after = files.Text(Path);

        Assert.Equal(Text, Mark().Replace(after, ""));
        Assert.Equal(Text.Split("EN:").Length - 1, Mark().Count(after));
        Assert.Equal(0, TestRun.Of(files, "check", "--write-hashes").ExitCode);
        Assert.Equal(after, files.Text(Path));
        Assert.DoesNotContain("PB2110", TestRun.Of(files, "check", "--content").Error);
    }

    [Theory]
    [InlineData("开头的话。", "开头换了话。")]
    [InlineData("一、段落", "一、别的段落")]
    [InlineData("一段话。", "一段新话。")]
    [InlineData("另一句话。", "另一句新话。")]
    [InlineData("再开口。", "再慢慢开口。")]
    [InlineData("表：两列", "表：两列字")]
    [InlineData("慢一点。", "再慢一点。")]
    [InlineData("情景　快递迟到", "情景　快递又迟到")]
    [InlineData("先道歉。", "先问清楚。")]
    [InlineData("我马上查。", "我这就查。")]
    [InlineData("请介绍一下你自己。", "请谈谈你自己。")]
    [InlineData("条理。", "条理和真实。")]
    [InlineData("做过什么。", "做过哪些事。")]
    [InlineData("您好，我叫小云。", "您好，我是小云。")]
    [InlineData("我喜欢帮人。", "我喜欢帮助人。")]
    public void A_change_of_the_Chinese_is_told_until_it_is_recorded_again(string from, string to)
    {
        var files = Recorded(Text);
        files.Put(Path, files.Text(Path).Replace(from, to));
        var run = TestRun.Of(files, "check", "--content", "--strict");

        Assert.Equal(2, run.ExitCode);
        Assert.Single(Regex.Matches(run.Error, "PB2110"));
        TestRun.Of(files, "check", "--write-hashes");
        Assert.DoesNotContain("PB2110", TestRun.Of(files, "check", "--content").Error);
    }

    [Fact]
    public void Punctuation_and_emphasis_are_no_change()
    {
        var files = Recorded(Text);
        files.Put(Path, files.Text(Path).Replace("一段话。", "**一段**话！"));

        Assert.DoesNotContain("PB2110", TestRun.Of(files, "check", "--content").Error);
    }

    private static MemoryFileSystem Recorded(string text)
    {
        var files = TestRun.SmallProject();
        files.Put(Path, text);
        var run = TestRun.Of(files, "check", "--write-hashes");
        Assert.Equal((0, "sources/guides/tiny.md\n"), (run.ExitCode, run.Output));
        return files;
    }

    [GeneratedRegex(@" \{from=[0-9a-f]{8}\}")]
    private static partial Regex Mark();
}
