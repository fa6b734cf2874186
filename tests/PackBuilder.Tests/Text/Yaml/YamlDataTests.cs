using PackBuilder.Text.Data;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Tests.Text.Yaml;

public class YamlDataTests
{
    [Theory]
    [InlineData("12", "DataInteger { Value = 12 }")]
    [InlineData("-3", "DataInteger { Value = -3 }")]
    [InlineData("2.50", "DataFraction { Value = 2.5 }")]
    [InlineData("\"12\"", "DataText { Value = 12 }")]
    [InlineData("true", "DataFlag { Value = True }")]
    [InlineData("yes", "DataText { Value = yes }")]
    [InlineData("~", "DataNull { }")]
    [InlineData("Infinity", "DataText { Value = Infinity }")]
    [InlineData("2026-06-01", "DataText { Value = 2026-06-01 }")]
    public void A_plain_value_has_the_meaning_of_the_core_schema(string yaml, string expected)
    {
        var map = (DataMap)YamlData.From(YamlFile.Read(new SourceText("a.yaml", $"v: {yaml}")).Value!);

        Assert.Equal(expected, map["v"]!.ToString());
    }

    [Fact]
    public void A_map_keeps_its_order()
    {
        var map = (DataMap)YamlData.From(YamlFile.Read(new SourceText("a.yaml", "b: 1\na: [x]\n")).Value!);

        Assert.Equal(["b", "a"], map.Entries.Select(entry => entry.Key));
    }
}
