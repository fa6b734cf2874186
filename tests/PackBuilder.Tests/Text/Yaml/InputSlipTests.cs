using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Tests.Text.Yaml;

/// <summary>Slips of Chinese input methods in YAML are named at their place, each with what to write.</summary>
public sealed class InputSlipTests
{
    [Theory]
    [InlineData("id: a\nlanguage：zh\ntitle: b\n", "PB2007", 2, 9, "write language: with a half-width colon and a blank")]
    [InlineData("id: a\nlanguage:zh\ntitle: b\n", "PB2008", 2, 9, "write language: zh")]
    [InlineData("id: a\ntitle: \"前台\nlanguage: zh\n", "PB2009", 2, 8, "close it with \" at the end of the text")]
    public void They_are_named_at_their_place(string yaml, string code, int line, int column, string help)
    {
        var problem = Assert.Single(YamlFile.Read(new SourceText("a.yaml", yaml)).Diagnostics);

        Assert.Equal((code, line, column, help), (problem.Code, problem.Location!.Line, problem.Location.Column, problem.Help[0].English));
    }

    [Theory]
    [InlineData("url: https://example.org\ntime: 12:30\n")]
    [InlineData("text: |\n  标题：内容\n  key：value\n")]
    public void What_can_be_read_is_none(string yaml) => Assert.Empty(YamlFile.Read(new SourceText("a.yaml", yaml)).Diagnostics);

    [Theory]
    [InlineData("handbook，worksheet", "'，' is a full-width comma: write , between the names")]
    [InlineData("zh：前台", "'：' is a full-width colon: write : and a blank")]
    public void A_name_with_a_full_width_mark_is_explained(string name, string help) =>
        Assert.Equal(help, Suggestion.Help(name, ["handbook", "zh"]).English);
}
