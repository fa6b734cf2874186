using PackBuilder.Guides.Yaml;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Guides.Yaml;

/// <summary>What is known of a file that cannot say it itself stands in the catalogue beside it.</summary>
public class SourceCatalogueTests
{
    private const string Bank = "题库\n\n一、认识岗位\n\n题目1（2分）\n\n为什么选客服？\n\n答案：说一个真的理由。\n";

    [Fact]
    public void A_text_file_gets_its_source_rights_and_tags()
    {
        string yaml = Parse("""
            schema: packbuilder/sources@1
            files:
              bank.txt:
                title: {zh: 题库, en: Bank}
                author: 甲
                url: https://example.com/a
                captured_on: "2026-02-01"
                rights: {licence: CC-BY-4.0, permission: granted}
                tags: [motivation]
                parts:
                  s1-q1: {kind: motivation, difficulty: 1, minutes: 2, tags: [opening]}
            """).Yaml;

        Assert.Contains("  url: \"https://example.com/a\"\n  captured_on: \"2026-02-01\"\n", yaml);
        Assert.Contains("  author: 甲\n  rights: {licence: CC-BY-4.0, permission: granted}\n", yaml);
        Assert.Contains("    tags: [motivation]\n", yaml);
        Assert.Contains("kind: motivation", yaml);
        Assert.Contains("difficulty: 1", yaml);
        Assert.Contains("tags: [opening]", yaml);
    }

    [Fact]
    public void What_the_file_states_itself_comes_first()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/note.md", "---\nauthor: 乙\n---\n\n# 甲\n\n## 一节 {tags=\"own\"}\n\n正文。\n");
        files.Put("/project/sources.yaml", "schema: packbuilder/sources@1\nfiles:\n  note.md: {author: 甲, url: https://example.com/b, tags: [other]}\n");
        var run = TestRun.Of(files, "parse", "note.md", "--output", "parsed");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("author: 乙", files.Text("/project/parsed/note.yaml"));
        Assert.Contains("url: \"https://example.com/b\"", files.Text("/project/parsed/note.yaml"));
        Assert.Contains("tags: [own]", files.Text("/project/parsed/note.yaml"));
    }

    [Theory]
    [InlineData("  bank.text: {author: 甲}", "PB0011", "3:3", "did you mean 'bank.txt'?")]
    [InlineData("  bank.txt: {autor: 甲}", "PB2010", "3:14", "did you mean 'author'?")]
    [InlineData("  bank.txt: {captured_on: 去年}", "PB2045", "3:27", "\"2026-09-01\"")]
    [InlineData("  bank.txt: {parts: {s1-q9: {kind: x}}}", "PB2069", "3:22", "did you mean 's1-q1'?")]
    [InlineData("  bank.txt: {parts: {s1-q1: {difficulty: 4}}}", "PB2013", "3:42", "")]
    public void What_is_wrong_is_told_with_its_place(string line, string code, string place, string help)
    {
        var (exit, error, _) = Parse($"schema: packbuilder/sources@1\nfiles:\n{line}\n");

        Assert.Equal(2, exit);
        Assert.Contains(code, error);
        Assert.Contains($"--> sources.yaml:{place}", error);
        Assert.Contains(help, error);
    }

    [Fact]
    public void A_catalogue_of_another_kind_is_refused() =>
        Assert.Equal("PB2046", Assert.Single(SourceCatalogueReader.Read(new SourceText("sources.yaml", "schema: packbuilder/tags@1\n")).Diagnostics).Code);

    private static (int Exit, string Error, string Yaml) Parse(string catalogue)
    {
        var files = new MemoryFileSystem();
        files.Put("/project/bank.txt", Bank);
        files.Put("/project/sources.yaml", catalogue);
        var run = TestRun.Of(files, "parse", "bank.txt", "--output", "parsed");
        return (run.ExitCode, run.Error, run.ExitCode == 0 ? files.Text("/project/parsed/bank.yaml") : "");
    }
}
