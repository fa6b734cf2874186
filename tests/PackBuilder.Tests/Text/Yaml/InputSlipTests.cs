using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Tests.Text.Yaml;

/// <summary>Slips of Chinese input methods in YAML are named at their place, each with what to write.</summary>
public sealed class InputSlipTests
{
    [Theory]
    [InlineData("id: a\nlanguage：zh\ntitle: b\n", "PB2007", 2, 9, "write language: with a half-width colon and a space")]
    [InlineData("id: a\nlanguage:zh\ntitle: b\n", "PB2008", 2, 9, "write language: zh")]
    [InlineData("id: a\ntitle: \"前台\nlanguage: zh\n", "PB2009", 2, 8, "close it with \" at the end of the text")]
    public void They_are_named_at_their_place(string yaml, string code, int line, int column, string help)
    {
        var problem = Assert.Single(YamlFile.Read(new SourceText("a.yaml", yaml)).Diagnostics);

        Assert.Equal((code, line, column, help), (problem.Code, problem.Location!.Line, problem.Location.Column, problem.Help[0].English));
    }

    [Theory]
    [InlineData("a: [1, 2\n", 1, "a bracket [ is not closed")]
    [InlineData("a: {b: 1\n", 1, "a brace { is not closed")]
    [InlineData("a: 1\n  b: 2\n", 2, "this key is read as part of a text")]
    [InlineData("a: b: c\n", 1, "this key is read as part of a text")]
    [InlineData("a:\n  - b\n - c\n", 3, "here")]
    [InlineData("a: - b\n", 1, "a list cannot start here")]
    [InlineData("a: 1\n面试\n", 2, "here a key is missing")]
    [InlineData("a: @b\n", 1, "no text can start with this character")]
    [InlineData("a: \"b\\q\"\n", 1, "in double quotes")]
    [InlineData("a: 'b\n", 1, "a quotation mark is not closed")]
    [InlineData("- a\nb: 1\n", 2, "")]
    public void What_cannot_be_read_is_said_in_words_of_ours(string yaml, int line, string message)
    {
        var problem = Assert.Single(YamlFile.Read(new SourceText("a.yaml", yaml)).Diagnostics);

        Assert.Equal("PB2001", problem.Code);
        Assert.Contains(message, problem.Message.English);
        Assert.InRange(problem.Location!.Line, line - 1, line + 1);
        Assert.Single(problem.Help);
        Assert.DoesNotMatch("[a-z]{4}", problem.Message.In(Wording.Chinese));
    }

    [Theory]
    [InlineData("url: https://example.org\ntime: 12:30\n")]
    [InlineData("text: |\n  标题：内容\n  key：value\n")]
    public void What_can_be_read_is_none(string yaml) => Assert.Empty(YamlFile.Read(new SourceText("a.yaml", yaml)).Diagnostics);

    [Theory]
    [InlineData("handbook，worksheet", "'，' is a full-width comma: write , between the names")]
    [InlineData("zh：前台", "'：' is a full-width colon: write : and a space")]
    public void A_name_with_a_full_width_mark_is_explained(string name, string help) =>
        Assert.Equal(help, Suggestion.Help(name, ["handbook", "zh"]).English);
}
