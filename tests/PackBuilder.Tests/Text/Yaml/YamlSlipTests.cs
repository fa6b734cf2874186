using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Tests.Text.Yaml;

/// <summary>What is put right in a YAML file, and what is left because it may be meant.</summary>
public sealed class YamlSlipTests
{
    [Theory]
    [InlineData("language：zh", "language: zh")]
    [InlineData("language ： zh", "language: zh")]
    [InlineData("include：", "include:")]
    [InlineData("  - id：前台", "  - id: 前台")]
    [InlineData("language:zh", "language: zh")]
    [InlineData("title: {zh：前台，en：Front desk}", "title: {zh: 前台, en: Front desk}")]
    [InlineData("title: {zh:前台, en:Desk}", "title: {zh: 前台, en: Desk}")]
    [InlineData("editions: [handbook，worksheet、answer-key]", "editions: [handbook, worksheet, answer-key]")]
    [InlineData("include: {guides: [a，b]， questions：{tags_any:[c]}}", "include: {guides: [a, b], questions: {tags_any: [c]}}")]
    [InlineData("date: “2026-09-01”", "date: \"2026-09-01\"")]
    [InlineData("title: \"前台\nlanguage: zh", "title: \"前台\"\nlanguage: zh")]
    [InlineData("editions: [handbook，\n  worksheet，answer-key]", "editions: [handbook，\n  worksheet, answer-key]")]
    public void It_is_written_as_it_was_meant(string written, string meant)
    {
        var text = new SourceText("a.yaml", written);
        var slips = YamlSlips.Find(text);

        Assert.Equal(meant, Slip.Apply(text, slips));
        Assert.All(slips, slip => Assert.Equal(slip.Written, text.Line(slip.Line).Substring(slip.Column - 1, slip.Written.Length)));
    }

    [Theory]
    [InlineData("title: 前台：入住，退房")]
    [InlineData("keywords: [面试，客服]")]
    [InlineData("title: “云杉”酒店")]
    [InlineData("sample: “先道歉，再换房。”")]
    [InlineData("text: \"id：a，b\"")]
    [InlineData("text: 'a，b'\nid: c")]
    [InlineData("list: [\"a，b\", 'id：c']")]
    [InlineData("text: |\n  id：a\n  editions: [a，b]\nid: c")]
    [InlineData("- >-\n  key：value")]
    [InlineData("# id：a")]
    [InlineData("id: a # editions: [a，b]")]
    [InlineData("url: https://example.org/a，b\ntime: 12:30")]
    [InlineData("text: \"它有\n  两行\"\nid: a")]
    [InlineData("text: \"一行\n  id：仍在引号里\"\nid: a")]
    public void What_may_be_meant_stays(string written) => Assert.Empty(YamlSlips.Find(new SourceText("a.yaml", written)));

    [Fact]
    public void No_file_of_the_repository_has_one()
    {
        string[] folders = ["sources", "templates"];
        var files = folders.SelectMany(folder => Directory.GetFiles(Path.Combine(PackBuilder.Tests.Support.TestPaths.Repository, folder), "*.yaml", SearchOption.AllDirectories)).ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(YamlSlips.Find(new SourceText(file, File.ReadAllText(file)))));
    }
}
