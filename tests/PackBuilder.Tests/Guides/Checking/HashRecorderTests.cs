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

    [Fact]
    public void Recording_what_comes_with_the_program_leaves_nothing_stale()
    {
        foreach (var guide in Repository.Guides.Select(result => result.Finished!).Where(guide => guide.Guide.Source.Format.IsAuthored))
        {
            string name = System.IO.Path.GetFileName(guide.Text.Name);
            var files = TestRun.SmallProject();
            files.Put("/project/sources/guides/" + name, guide.Text.Content);
            TestRun.Of(files, "check", "--write-hashes");
            string once = files.Text("/project/sources/guides/" + name);
            TestRun.Of(files, "check", "--write-hashes");

            Assert.Equal(once, files.Text("/project/sources/guides/" + name));
            Assert.DoesNotContain("PB2110", TestRun.Of(files, "check", "--content").Error);
            Assert.Equal(guide.Guide.Languages.Contains("en"), once != guide.Text.Content);
        }
    }

    [Fact]
    public void A_line_that_ends_like_another_translation_is_not_taken_for_it()
    {
        var files = Recorded(Text.TrimEnd() + "\n\n## 动机 {#end}\nEN: Motivation\n\n表：怎么练\nEN: Tests and how to practise\n\n| 动机<br>EN: Motivation | 练<br>EN: to practise |\n|---|---|\n| 一 | 二 |\n");

        Assert.DoesNotContain("PB2110", TestRun.Of(files, "check", "--content").Error);
    }

    [Theory]
    [InlineData("{zh: 一段话。, en: A passage.}", "{zh: 一段话。, from_hash: \"f69c0a50\", en: A passage.}")]
    [InlineData("{zh: 一段话。, en: A passage., from_hash: 00000000}", "{zh: 一段话。, en: A passage., from_hash: \"f69c0a50\"}")]
    [InlineData("\n          zh: 一段话。\n          en: A passage.", "\n          zh: 一段话。\n          from_hash: \"f69c0a50\"\n          en: A passage.")]
    [InlineData("\n          en: |-\n            One.\n            Two.\n          zh: |-\n            一。\n            二。", "\n          from_hash: \"51a75f46\\n084b42f6\"\n          en: |-\n            One.\n            Two.\n          zh: |-\n            一。\n            二。")]
    public void In_yaml_the_hash_stands_before_the_English(string text, string recorded)
    {
        const string Guide = "schema: packbuilder/guide@1\nid: words\ntitle: 词\nlanguages: [zh, en]\nsections:\n  - id: s1\n    heading: 一\n    level: 2\n    blocks:\n      - type: paragraph\n        text: ";
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/words.yaml", Guide + text + "\n");
        Assert.Equal("sources/guides/words.yaml\n", TestRun.Of(files, "check", "--write-hashes").Output);

        Assert.Equal(Guide + recorded + "\n", files.Text("/project/sources/guides/words.yaml"));
        Assert.Equal("", TestRun.Of(files, "check", "--write-hashes").Output);
        Assert.DoesNotContain("PB2110", TestRun.Of(files, "check", "--content").Error);
        files.Put("/project/sources/guides/words.yaml", files.Text("/project/sources/guides/words.yaml").Replace("一", "三"));
        Assert.Contains("PB2110", TestRun.Of(files, "check", "--content").Error);
    }

    [Fact]
    public void A_file_that_has_no_place_for_it_is_named()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/offer.docx", File.ReadAllBytes(System.IO.Path.Combine(TestPaths.Repository, "sources", "guides", "offer-check.docx")));
        var run = TestRun.Of(files, "check", "--write-hashes");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"note\[PB2116\]: 'sources/guides/offer\.docx' has \d+ translations, and no place", run.Error);
    }

    [Fact]
    public void Missing_and_stale_translations_are_listed_by_a_build_and_fail_a_strict_one()
    {
        var files = TestRun.SmallProject();
        files.Put(Path, files.Text(Path).Replace("languages: [zh]", "languages: [zh, en]").Replace("一段正文。", "一段正文。\nEN: A passage. {from=00000000}"));
        var run = TestRun.Of(files, "build", "--edition", "worksheet", "--format", "pdf");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning[PB2108]: there is no English for '开头的话。'\n  --> sources/guides/tiny.md:10:1", run.Error);
        Assert.Contains("warning[PB2110]: the English of '一段正文。' was made from another wording\n  --> sources/guides/tiny.md:14:1", run.Error);
        Assert.Equal(2, TestRun.Of(files, "build", "--edition", "worksheet", "--format", "pdf", "--strict").ExitCode);
        Assert.Equal(2, TestRun.Of(files, "check", "--edition", "worksheet", "--strict").ExitCode);
        Assert.Single(Regex.Matches(TestRun.Of(files, "check", "--edition", "worksheet").Error, "PB2110"));
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
