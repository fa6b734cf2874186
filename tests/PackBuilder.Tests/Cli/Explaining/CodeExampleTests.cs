using PackBuilder.Cli.Explaining;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Explaining;

/// <summary>The examples of the pages of codes: what is shown as wrong draws the message, what is shown as mended does not.</summary>
public sealed class CodeExampleTests
{
    private const string FrontMatter = "---\nid: tiny\ntitle: 小指南\nlanguages: [zh]\nrights: {licence: CC-BY-4.0, permission: own}\n---\n\n# 小指南\n\n## 一、自我介绍 {#intro}\n\n开头的话。\n\n";
    private const string Employer = "schema: packbuilder/employer@1\nid: acme\nname: 样例\n";

    public static TheoryData<string> Codes => [.. CodeExample.All.Select(example => example.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_first_draws_the_message_and_the_second_does_not(string code)
    {
        var example = CodeExample.All.Single(example => example.Code == code);

        Assert.Contains(code, Said(example.Where, example.Wrong));
        Assert.DoesNotContain(code, Said(example.Where, example.Mended));
    }

    [Fact]
    public void Each_is_of_a_message_that_there_is() => Assert.All(CodeExample.All, example => Assert.NotNull(CodePages.Find(example.Code)));

    [Fact]
    public void A_page_shows_it() =>
        Assert.EndsWith("在手册里：\n\n    desgin: handbook-a4\n\n这样写：\n\n    design: handbook-a4\n", TestRun.Of(TestRun.SmallProject(), "explain", "PB2010", "--lang", "zh").Output);

    private static string Said(string where, IEnumerable<string> lines)
    {
        var files = TestRun.SmallProject();
        string text = string.Join('\n', lines) + "\n";
        switch (where)
        {
            case "project":
                files.Put("/project/packbuilder.yaml", "schema: packbuilder/project@1\n" + text);
                break;
            case "pack":
                files.Put("/project/templates/packs/small.yaml", Merge(files.Text("/project/templates/packs/small.yaml"), text));
                break;
            case "employer":
                files.Put("/project/sources/employers/acme.yaml", Merge(Employer, text));
                break;
            case "guide":
                files.Put("/project/sources/guides/tiny.md", FrontMatter + text);
                break;
            case "text":
                files.Put("/project/sources/guides/more.txt", text);
                break;
            default:
                files.Put("/project/sources/guides/more.md", text);
                break;
        }

        return TestRun.Of(files, "check", "--edition", "handbook").Error;
    }

    // Lines with a key take the place of those of the file that have it.
    private static string Merge(string file, string lines)
    {
        var keys = lines.Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal) && !line.StartsWith(' ')).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).ToHashSet();
        return string.Join('\n', file.Split('\n').Where(line => !keys.Contains(line.Split(':')[0]))).TrimEnd() + "\n" + lines;
    }
}
