using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Tests.Text.Yaml;

public class YamlFileTests
{
    [Fact]
    public void Values_know_where_they_stand()
    {
        var root = (YamlMap)Read("title: 面试\ntags: [客服, \"2026\"]\n").Value!;

        Assert.Equal("面试", ((YamlScalar)root["title"]!).Value);
        Assert.Equal("a.yaml:1:8", root["title"]!.Location.ToString());
        var tags = ((YamlList)root["tags"]!).Items.Cast<YamlScalar>().ToList();
        Assert.Equal(["客服", "2026"], tags.Select(tag => tag.Value));
        Assert.Equal([true, false], tags.Select(tag => tag.IsPlain));
        Assert.Equal("a.yaml:2:12", tags[1].Location.ToString());
    }

    [Theory]
    [InlineData("a: [1\nb: 2\n", "PB2001", 1)]
    [InlineData("a: {b: \"c}\n", "PB2001", 1)]
    [InlineData("a: 1\na: 2\n", "PB2002", 2)]
    [InlineData("[1]: 2\n", "PB2003", 1)]
    [InlineData("a: &x 1\n", "PB2004", 1)]
    [InlineData("a: !x 1\n", "PB2005", 1)]
    [InlineData("a: 1\n---\nb: 2\n", "PB2006", 2)]
    [InlineData("a:\n\t- b\n", "PB2001", 2)]
    public void What_content_never_needs_is_refused_with_its_place(string yaml, string code, int line)
    {
        var result = Read(yaml);

        Assert.Null(result.Value);
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal((code, line), (error.Code, error.Location!.Line));
    }

    [Fact]
    public void Hostile_nesting_is_an_error_not_a_crash()
    {
        var result = Read(new string('[', 100_000));

        Assert.Equal("PB2001", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void An_empty_file_is_an_empty_value(string yaml)
    {
        Assert.True(((YamlScalar)Read(yaml).Value!).IsNull);
    }

    private static PackBuilder.Text.Diagnostics.Checked<YamlNode> Read(string yaml) => YamlFile.Read(new SourceText("a.yaml", yaml));
}
