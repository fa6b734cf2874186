using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Guides.Yaml;

public class GuideYamlTests
{
    [Fact]
    public void Every_kind_of_block_comes_back_as_it_was_written()
    {
        string text = GuideYamlWriter.Write(Samples.Full);
        var back = GuideYamlReader.Read(new SourceText("guide.yaml", text));
        Assert.Empty(back.Diagnostics);
        Assert.Equal(text, GuideYamlWriter.Write(back.Value!));
    }

    [Fact]
    public void The_sample_has_every_kind_of_block()
    {
        var kinds = typeof(GuideBlock).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(GuideBlock))).ToHashSet();
        kinds.ExceptWith(Samples.Full.Sections.SelectMany(section => section.Blocks).Select(block => block.GetType()));
        Assert.Empty(kinds);
    }

    [Fact]
    public void A_full_guide_is_written_in_the_stated_shape() => Snapshot.Verify(GuideYamlWriter.Write(Samples.Full), extension: "yaml");

    [Fact]
    public void An_unknown_key_is_refused_with_the_nearest_one()
    {
        var result = Read("""
            schema: packbuilder/guide@1
            id: a
            sections:
              - id: s1
                heading: 一、开场
                blocks:
                  - {type: question, promt: 为什么？, prompt: 为什么？}
            """);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("a block of type 'question' has no key 'promt'", problem.Message);
        Assert.Equal(7, problem.Location!.Line);
        Assert.Contains("prompt", problem.Help[0]);
    }

    [Fact]
    public void All_problems_are_reported_at_once()
    {
        var result = Read("""
            schema: packbuilder/guide@2
            sections:
              - id: s1
                heading: 一
                level: 9
                blocks:
                  - {type: qestion, prompt: 为什么？}
                  - {type: tip, kind: hint, paragraphs: [甲]}
              - id: s1
                heading: [二]
            """);
        Assert.Null(result.Value);
        Assert.Equal(
            ["PB2041", "PB2011", "PB2013", "PB2042", "PB2044", "PB2012", "PB2043"],
            result.Diagnostics.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 只有注释")]
    [InlineData("- 一个列表")]
    [InlineData("schema: [")]
    public void What_is_no_guide_gives_an_error_and_no_guide(string text)
    {
        var result = Read(text);
        Assert.Null(result.Value);
        Assert.True(result.HasErrors);
    }

    private static PackBuilder.Text.Diagnostics.Checked<Guide> Read(string text) => GuideYamlReader.Read(new SourceText("guide.yaml", text));
}
