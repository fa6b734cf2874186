using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Tests.Text.Yaml;

public class YamlReaderTests
{
    private const string Pack = """
        title: 手册
        minutes: 3
        share: 2.5
        strict: true
        tags: [a, b]
        tag: a
        nested: {x: 1}
        quoted: "3"
        """;

    [Fact]
    public void Typed_values_are_read()
    {
        var (reader, map) = Open(Pack);

        Assert.Equal("手册", reader.Text(map, "title"));
        Assert.Equal(3, reader.Integer(map, "minutes"));
        Assert.Equal(2.5, reader.Number(map, "share"));
        Assert.True(reader.Flag(map, "strict"));
        Assert.Equal("a b", string.Join(' ', reader.Texts(map, "tags")));
        Assert.Equal("a", string.Join(' ', reader.Texts(map, "tag")));
        Assert.Null(reader.Text(map, "absent"));
        Assert.Empty(reader.Diagnostics);
    }

    [Fact]
    public void Every_problem_is_collected_with_its_place()
    {
        var (reader, map) = Open(Pack);

        reader.Integer(map, "title");
        reader.Integer(map, "quoted");
        reader.Flag(map, "minutes");
        reader.Text(map, "nested");
        reader.RequiredText(map, "subtitle", "a pack");
        reader.RefuseUnknownKeys(map, "a pack", "title", "minute", "share", "strict", "tags", "tag", "nested", "quoted");

        Assert.Equal(
            ["PB2012 1:8", "PB2012 8:9", "PB2012 2:10", "PB2012 7:9", "PB2011 1:1", "PB2010 2:1"],
            reader.Diagnostics.Select(d => $"{d.Code} {d.Location!.Line}:{d.Location.Column}"));
        Assert.Equal("did you mean 'minute'?", reader.Diagnostics[^1].Help.Single());
    }

    [Theory]
    [InlineData("include:\nguides: [a]", "if it belongs below 'include', indent it further than that")]
    [InlineData("include:\n  tags: [a]\nguides: [a]", "if it belongs below 'include', indent it further than that")]
    [InlineData("include: {tags: [a]}\nguides: [a]", "available: include, language")]
    [InlineData("include:\nlangage: zh", "did you mean 'language'?")]
    public void A_key_that_is_indented_too_little_is_told_so(string yaml, string help)
    {
        var (reader, map) = Open(yaml);

        reader.RefuseUnknownKeys(map, "a pack", "include", "language");

        Assert.Equal(help, reader.Diagnostics.Single().Help[0]);
    }

    private static (YamlReader Reader, YamlMap Map) Open(string yaml)
    {
        var reader = new YamlReader();
        return (reader, reader.Map(YamlFile.Read(new SourceText("a.yaml", yaml)).Value, "the file")!);
    }
}
