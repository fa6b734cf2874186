using System.Text;
using PackBuilder.Cli.Explaining;
using PackBuilder.Tests.Support;
using PackBuilder.Tests.Text.Diagnostics;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Cli.Explaining;

/// <summary>The table of codes and the pages made of it say what the sources say.</summary>
[Tier(Tier.Tools)]
public sealed class CodePagesTests(WordingTests.Sources sources) : IClassFixture<WordingTests.Sources>
{
    [Fact]
    public void The_table_of_codes_is_that_of_the_sources() =>
        Check(Path.Combine(TestPaths.Repository, "src", "PackBuilder.Cli", "Explaining", "codes.txt"), Table());

    [Theory]
    [InlineData("codes.md", "en", "# Codes of messages")]
    [InlineData("codes.zh-CN.md", "zh", "# 消息代码")]
    public void The_pages_are_those_of_the_table(string file, string language, string title)
    {
        var text = new StringBuilder(title).Append("\n\n").Append(language == "zh" ? "由程序的源码生成；`packbuilder explain PB2001`显示其中一页。\n" : "Made from the sources; `packbuilder explain PB2001` shows one of them.\n");
        foreach (string code in CodePages.Codes)
            text.Append('\n').Append(CodePages.Text(CodePages.Find(code)!, Wording.In(language)!));
        Check(Path.Combine(TestPaths.Repository, "docs", file), text.ToString());
    }

    // Set PACKBUILDER_ACCEPT_SNAPSHOTS=1 to write what is expected; the table has to be built in before its pages.
    private static void Check(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("PACKBUILDER_ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private string Table()
    {
        var text = new StringBuilder();
        foreach (var code in sources.All.Where(said => said.Code is not null && said.Format != "{0}").GroupBy(said => said.Code!).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(code.Key).Append('\n');
            foreach (string message in code.Where(said => !said.IsHelp).Select(said => said.Format).Distinct())
                text.Append("  - ").Append(message).Append('\n');
            foreach (string help in code.Where(said => said.IsHelp).Select(said => said.Format).Distinct())
                text.Append("  > ").Append(help).Append('\n');
        }

        return text.ToString();
    }
}
