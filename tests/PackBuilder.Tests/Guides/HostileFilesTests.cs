using System.Text;
using PackBuilder.Tests.Guides.Parsing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Guides;

/// <summary>Files made to break a reader. Each gives a guide or says in one sentence why not.</summary>
public class HostileFilesTests
{
    public static TheoryData<string, string, string> Refused => new()
    {
        { "quotes.md", Times(">", 100_000) + "甲", "PB1008" },
        { "items.md", Times("- ", 50_000) + "甲", "PB1008" },
        { "elements.html", "<html>" + Times("<div>", 100_000) + "甲", "PB1008" },
        { "links.html", $"<html><body><nav>{Times("<a href=x>首页</a>", 1000)}</nav><footer>版权所有</footer></body></html>", "PB1009" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_refused_with_one_message(string name, string text, string code)
    {
        var result = Parse.Everything(name, text);
        Assert.Null(result.Value);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("[", "a.md")]
    [InlineData("![", "a.md")]
    [InlineData("*", "a.md")]
    [InlineData("**甲", "a.md")]
    [InlineData("`", "a.md")]
    [InlineData("<a ", "a.md")]
    [InlineData("|", "a.md")]
    [InlineData("（一）", "a.txt")]
    [InlineData("1.", "a.txt")]
    [InlineData("题目1(2分)", "a.txt")]
    [InlineData("问：", "a.txt")]
    [InlineData("第一步", "a.txt")]
    [InlineData("A.", "a.txt")]
    [InlineData("[[", "a.yaml")]
    [InlineData("{a: ", "a.yaml")]
    [InlineData("<table><tr><td>", "a.html")]
    public void One_mark_without_end_gives_a_guide_or_an_error(string mark, string name)
    {
        var result = Parse.Everything(name, "甲" + Times(mark, 20_000 / mark.Length));
        Assert.True(result.Value is not null || result.HasErrors);
    }

    [Fact]
    public void Entities_of_a_web_page_are_not_multiplied()
    {
        var text = new StringBuilder("<!DOCTYPE html [<!ENTITY a0 \"甲甲甲甲甲甲甲甲甲甲\">");
        for (int i = 1; i < 12; i++)
            text.Append($"<!ENTITY a{i} \"{Times($"&a{i - 1};", 10)}\">");
        var result = Parse.Everything("a.html", text + "]><html><body><p>请先核对订单，再答复客户。&a11;</p></body></html>");
        Assert.True(result.Value is not null || result.Diagnostics.Any(problem => problem.Severity == Severity.Error));
        Assert.True(result.Value is null || PackBuilder.Guides.Yaml.GuideYamlWriter.Write(result.Value).Length < 10_000);
    }

    [Fact]
    public void Aliases_of_YAML_are_not_multiplied()
    {
        var text = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'u'; c++)
            text.Append($"{c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n");
        Assert.Null(Parse.Everything("a.yaml", text.ToString()).Value);
    }

    [Fact]
    public void A_text_of_nothing_but_furniture_is_refused()
    {
        var result = Parse.Everything("a.txt", Times("收藏 分享 举报\n本站资源由网友上传。\n", 500));
        Assert.Null(result.Value);
        Assert.Single(result.Diagnostics, problem => problem.Severity == Severity.Error);
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
