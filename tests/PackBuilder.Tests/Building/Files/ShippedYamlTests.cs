using System.Text.RegularExpressions;
using PackBuilder.Building.Files;
using PackBuilder.Documents.Designs;
using PackBuilder.Guides.Yaml;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Guides.Yaml;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Tests.Building.Files;

/// <summary>An editor that checks by the schemas and the program that reads the files say the same of what comes with it.</summary>
public partial class ShippedYamlTests
{
    public static TheoryData<string> Files =>
    [
        "packbuilder.yaml",
        .. new[] { "templates/packs", "templates/editions", "templates/designs", "templates/fonts", "sources", "sources/employers", "sources/guides" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(TestPaths.Repository, folder), "*.yaml"))
            .Select(path => Path.GetRelativePath(TestPaths.Repository, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_first_line_names_the_schema_that_it_keeps(string file)
    {
        string text = File.ReadAllText(Path.Combine(TestPaths.Repository, file));
        var header = Header().Match(text);
        Assert.True(header.Success, "the first line names no schema");
        string schema = Path.GetFullPath(header.Groups["schema"].Value, Path.GetDirectoryName(Path.Combine(TestPaths.Repository, file))!);
        string kind = Path.GetFileNameWithoutExtension(schema);

        Assert.Equal(Path.Combine(TestPaths.Repository, "src", "PackBuilder.Building", "Schemas", kind + ".json"), schema);
        Assert.Contains($"packbuilder/{kind}@1", text);
        Assert.Empty(Problems(kind, text));
    }

    [Fact]
    public void Every_written_guide_keeps_the_schema_of_guides()
    {
        foreach (var guide in Repository.Guides.Select(result => result.Finished!))
        {
            string yaml = System.Text.Encoding.UTF8.GetString(guide.Yaml.Content.Span);
            Assert.StartsWith($"# yaml-language-server: $schema={GuideYamlWriter.SchemaFile}\n", yaml);
            Assert.Empty(Problems("guide", yaml));
        }
    }

    [Fact]
    public void A_guide_with_a_value_in_every_field_keeps_the_schema() => Assert.Empty(Problems("guide", GuideYamlWriter.Write(Samples.Full)));

    [Theory]
    [InlineData("schema: packbuilder/guide@1\nid: a\nsections:\n  - {id: s1, heading: 一, level: 9}\n", "/sections/0/level maximum")]
    [InlineData("schema: packbuilder/guide@1\nid: a\nsections:\n  - id: s1\n    heading: 一\n    blocks: [{type: tip, kind: hint}]\n", "/sections/0/blocks/0/kind enum")]
    [InlineData("schema: packbuilder/guide@1\nid: a\nsections:\n  - id: s1\n    heading: 一\n    blocks: [{type: fact, text: 二, stale_after: soon}]\n", "/sections/0/blocks/0/stale_after pattern")]
    [InlineData("schema: packbuilder/guide@1\nid: a\nsource: {rights: {license: x}}\n", "/source/rights/license ")]
    [InlineData("schema: packbuilder/guide@1\nsections: []\n", " required")]
    public void What_the_reader_refuses_the_schema_refuses_too(string yaml, string problem)
    {
        Assert.True(GuideYamlReader.Read(new SourceText("a.yaml", yaml)).HasErrors);
        Assert.Contains(Problems("guide", yaml), found => found.StartsWith(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("paper: A3", "/paper enum")]
    [InlineData("measure: 99", "/measure maximum")]
    [InlineData("lines: 5", "/lines minimum")]
    [InlineData("body_size: 九号", "/body_size ")]
    [InlineData("top_margin: 3cm", "/top_margin ")]
    [InlineData("duplex: often", "/duplex type")]
    [InlineData("colours: {ink: black}", "/colours/ink pattern")]
    [InlineData("schema: packbuilder/design@2", "/schema const")]
    public void What_the_reader_of_designs_refuses_the_schema_refuses_too(string yaml, string problem)
    {
        Assert.True(DesignReader.Read(new SourceText("a.yaml", yaml)).HasErrors);
        Assert.Contains(Problems("design", yaml), found => found.StartsWith(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("body_size: 五号")]
    [InlineData("body_size: 10.5")]
    [InlineData("body_size: 10pt")]
    [InlineData("top_margin: 25.5 mm")]
    public void A_length_can_be_written_in_every_way(string yaml)
    {
        Assert.Empty(DesignReader.Read(new SourceText("a.yaml", yaml)).Diagnostics);
        Assert.Empty(Problems("design", yaml));
    }

    [Fact]
    public void A_misspelt_keyword_of_a_schema_is_no_schema()
    {
        string schema = SchemaFiles.Text("tags");

        Assert.NotNull(new JsonSchemaCheck(schema));
        Assert.Throws<Json.Schema.JsonSchemaException>(() => new JsonSchemaCheck(schema.Replace("\"pattern\"", "\"patern\"")));
    }

    private static IReadOnlyList<string> Problems(string kind, string yaml)
    {
        var read = YamlFile.Read(new SourceText("file.yaml", yaml));
        Assert.Empty(read.Diagnostics);
        return new JsonSchemaCheck(SchemaFiles.Text(kind)).Check(YamlData.From(read.Value!));
    }

    [GeneratedRegex(@"^# yaml-language-server: \$schema=(?<schema>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Header();
}
