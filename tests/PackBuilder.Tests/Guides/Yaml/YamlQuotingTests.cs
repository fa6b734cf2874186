using PackBuilder.Text.Data;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Tests.Guides.Yaml;

public class YamlQuotingTests
{
    [Theory]
    [InlineData("一、自我认知")]
    [InlineData("客服（在线）的“三心”")]
    [InlineData("packbuilder/guide@1")]
    public void Harmless_text_stays_bare(string text) => Assert.Equal(text, YamlQuoting.Write(text));

    [Theory]
    [InlineData("")]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("12")]
    [InlineData("1_000")]
    [InlineData("0x1F")]
    [InlineData("12:30")]
    [InlineData("2026-01-01")]
    [InlineData(".inf")]
    [InlineData("- 项目")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("[Your Name]")]
    [InlineData("甲,乙")]
    [InlineData("他说\"好\"")]
    [InlineData("反\\斜")]
    [InlineData("两\n行")]
    [InlineData("末尾空格 ")]
    [InlineData(" 开头空格")]
    [InlineData("\u00A0\u200B\u2028\uFEFF")]
    [InlineData("😀 表情")]
    public void Anything_else_is_quoted_and_read_back_as_it_was(string text)
    {
        string written = YamlQuoting.Write(text);
        Assert.Equal('"', written[0]);
        Assert.DoesNotContain('\n', written);
        var node = YamlFile.Read(new SourceText("a.yaml", $"key: {written}\n")).Value;
        Assert.Equal(new DataText(text), ((DataMap)YamlData.From(node!))["key"]);
    }
}
