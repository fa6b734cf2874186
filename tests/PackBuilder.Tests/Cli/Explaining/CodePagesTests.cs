using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Cli.Explaining;
using PackBuilder.Tests.Architecture;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Cli.Explaining;

/// <summary>Each code of the sources has a page, each page a code, and the pages of docs say what the table says.</summary>
public sealed class CodePagesTests
{
    [Fact]
    public void The_table_has_the_codes_of_the_sources()
    {
        string tables = Path.Combine(TestPaths.Repository, "src", "PackBuilder.Templating", "Tables");
        var said = SourceFolders.Files().SelectMany(file => Regex.Matches(file.Text, "\"(PB[0-9]{4})\"").Select(match => match.Groups[1].Value))
            .Concat(Directory.GetFiles(tables, "*.txt").SelectMany(File.ReadAllLines).Select(line => Regex.Match(line, "^PB[0-9]{4}").Value).Where(code => code.Length > 0));

        Assert.Equal(said.Distinct().Order(StringComparer.Ordinal), CodePages.Codes);
        Assert.All(CodePages.Codes, code => Assert.NotEmpty(CodePages.Find(code)!.Messages));
    }

    [Theory]
    [InlineData("codes.md", "en", "# Codes of messages\n\nMade from the sources; `packbuilder explain PB2001` shows one of them.\n")]
    [InlineData("codes.zh-CN.md", "zh", "# 消息代码\n\n由程序的源码生成；`packbuilder explain PB2001`显示其中一页。\n")]
    public void The_pages_of_docs_are_those_of_the_table(string file, string language, string head)
    {
        string path = Path.Combine(TestPaths.Repository, "docs", file);
        var text = new StringBuilder(head);
        foreach (string code in CodePages.Codes)
            text.Append('\n').Append(CodePages.Text(CodePages.Find(code)!, Wording.In(language)!));
        if (Environment.GetEnvironmentVariable("PACKBUILDER_ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(path, text.ToString());

        Assert.Equal(text.ToString(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_page_is_printed_in_the_language_of_the_program()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "explain", "pb2007", "--lang", "zh");

        Assert.Equal("## PB2007\n\n关于资料或YAML\n\n- “…”后面的“：”是全角冒号\n\n怎么办：\n\n- 写成…:，用半角冒号，后面空一格\n\n在packbuilder.yaml里：\n\n    language：zh\n\n这样写：\n\n    language: zh\n", run.Output);
    }

    [Fact]
    public void A_code_that_there_is_not_is_an_error()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "explain", "PB2999");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no message 'PB2999'", run.Error);
    }
}
