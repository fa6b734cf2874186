using System.Text.Json;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Documents.Designs;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Yaml;
using PackBuilder.Packs.Reading;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Typesetting.Fonts.Sets;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>The schemas know the keys that the readers know, no more and no fewer: the readers are asked by an unknown key.</summary>
public class SchemaCommandTests
{
    private const string Unknown = "qqqqqqqqqqqqqqqqqqqqqqqq";

    [Theory]
    [InlineData("pack", "", "{0}: 1")]
    [InlineData("pack", "include", "include: {{{0}: 1}}")]
    [InlineData("pack", "include.sections", "include: {{sections: {{{0}: 1}}}}")]
    [InlineData("pack", "include.questions", "include: {{questions: {{{0}: 1}}}}")]
    [InlineData("pack", "order", "order: {{{0}: 1}}")]
    [InlineData("pack", "emphasis", "emphasis: {{{0}: 1}}")]
    [InlineData("pack", "draw", "draw: {{{0}: 1}}")]
    [InlineData("edition", "", "{0}: 1")]
    [InlineData("employer", "", "{0}: 1")]
    [InlineData("employer", "terms.items", "terms: [{{{0}: 1}}]")]
    [InlineData("employer", "kpi.items", "kpi: [{{{0}: 1}}]")]
    [InlineData("employer", "facts.items", "facts: [{{{0}: 1}}]")]
    [InlineData("employer", "emphasis", "emphasis: {{{0}: 1}}")]
    [InlineData("employer", "exclude", "exclude: {{{0}: 1}}")]
    [InlineData("employer", "extra", "extra: {{{0}: 1}}")]
    [InlineData("employer", "brand", "brand: {{{0}: 1}}")]
    [InlineData("employer", "overrides.additionalProperties", "overrides: {{q: {{{0}: 1}}}}")]
    [InlineData("guide", "", "{0}: 1")]
    [InlineData("guide", "source", "source: {{{0}: 1}}")]
    [InlineData("guide", "source.rights", "source: {{rights: {{{0}: 1}}}}")]
    [InlineData("guide", "ledger", "ledger: {{{0}: 1}}")]
    [InlineData("guide", "ledger.furniture.items", "ledger: {{furniture: [{{{0}: 1}}]}}")]
    [InlineData("guide", "repairs", "repairs: {{{0}: 1}}")]
    [InlineData("guide", "repairs.spans.items", "repairs: {{spans: [{{{0}: 1}}]}}")]
    [InlineData("guide", "sections.items", "sections: [{{{0}: 1}}]")]
    [InlineData("guide", "sections.items.declared", "sections: [{{declared: {{{0}: 1}}}}]")]
    [InlineData("guide", "sections.items.from", "sections: [{{from: {{{0}: 1}}}}]")]
    [InlineData("guide", "$question.answer", "sections: [{{blocks: [{{type: question, answer: {{{0}: 1}}}}]}}]")]
    [InlineData("guide", "$question.options.items", "sections: [{{blocks: [{{type: question, options: [{{{0}: 1}}]}}]}}]")]
    [InlineData("guide", "$question.rubric.items", "sections: [{{blocks: [{{type: question, rubric: [{{{0}: 1}}]}}]}}]")]
    [InlineData("guide", "$question.rubric.items.levels.items", "sections: [{{blocks: [{{type: question, rubric: [{{levels: [{{{0}: 1}}]}}]}}]}}]")]
    [InlineData("guide", "$scenario.turns.items", "sections: [{{blocks: [{{type: scenario, turns: [{{{0}: 1}}]}}]}}]")]
    [InlineData("sources", "", "{0}: 1")]
    [InlineData("sources", "files.additionalProperties", "files: {{a.txt: {{{0}: 1}}}}")]
    [InlineData("sources", "files.additionalProperties.parts.additionalProperties", "files: {{a.txt: {{parts: {{s1: {{{0}: 1}}}}}}}}")]
    [InlineData("corrections", "", "{0}: 1")]
    [InlineData("corrections", "corrections.items", "corrections: [{{{0}: 1}}]")]
    [InlineData("design", "", "{0}: 1")]
    [InlineData("design", "colours", "colours: {{{0}: 1}}")]
    [InlineData("design", "faces", "faces: {{{0}: 1}}")]
    [InlineData("fonts", "", "{0}: 1")]
    [InlineData("fonts", "families.additionalProperties", "families: {{song: {{{0}: 1}}}}")]
    [InlineData("tags", "", "{0}: 1")]
    [InlineData("avoid", "", "{0}: 1")]
    [InlineData("avoid", "phrases.items", "phrases: [{{{0}: 1}}]")]
    public void Schema_and_reader_know_the_same_keys(string kind, string path, string yaml)
    {
        string[] ofReader = KeysOfReader(kind, string.Format(yaml, Unknown));

        Assert.NotEmpty(ofReader);
        Assert.Equal(ofReader, KeysOfSchema(kind, path));
    }

    [Fact]
    public void A_block_of_each_type_has_the_same_keys_in_schema_and_reader()
    {
        foreach (string type in GuideBlockTypes.Names)
            Assert.Equal(KeysOfReader("guide", $"sections: [{{blocks: [{{type: {type}, {Unknown}: 1}}]}}]"), KeysOfSchema("guide", "$" + type));
    }

    [Fact]
    public void The_project_schema_names_the_keys_of_the_project_file()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/packbuilder.yaml", $"schema: packbuilder/project@1\n{Unknown}: 1\n");
        var run = TestRun.Of(files, "list");

        Assert.Contains("available: " + string.Join(", ", KeysOfSchema("project", "")), run.Error);
    }

    [Theory]
    [InlineData("edition", "show", "PB8004")]
    [InlineData("edition", "formats", "PB8004")]
    [InlineData("edition", "language", "PB8004")]
    [InlineData("edition", "arrangement", "PB8004")]
    [InlineData("pack", "language", "PB8004")]
    [InlineData("pack", "arrangement", "PB8004")]
    [InlineData("design", "paper", "PB4060")]
    [InlineData("design", "line_breaking", "PB4060")]
    [InlineData("design", "punctuation", "PB4060")]
    [InlineData("design", "han_latin_gap", "PB4060")]
    [InlineData("design", "latin_edge", "PB4060")]
    [InlineData("design", "emphasis", "PB4060")]
    [InlineData("design", "paragraph_opening", "PB4060")]
    [InlineData("design", "caption_numbers", "PB4060")]
    [InlineData("design", "cover", "PB4060")]
    [InlineData("design", "chapter_start", "PB4060")]
    [InlineData("design", "blank_pages", "PB4060")]
    [InlineData("design", "table_heads", "PB4060")]
    public void A_choice_has_the_same_values_in_schema_and_reader(string kind, string key, string code)
    {
        var property = Schema(kind).GetProperty("properties").GetProperty(key);
        var values = (property.TryGetProperty("items", out var items) ? items : property).GetProperty("enum").EnumerateArray().Select(value => value.GetString()!);

        Assert.Equal(Help(kind, $"{key}: {Unknown}", code), values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_correction_does_has_the_same_names_in_schema_and_reader()
    {
        var values = Schema("corrections").GetProperty("properties").GetProperty("corrections").GetProperty("items").GetProperty("properties").GetProperty("do").GetProperty("enum");

        Assert.Equal(Help("corrections", $"corrections: [{{line: 1, was: x, do: {Unknown}}}]", "PB2091"), values.EnumerateArray().Select(value => value.GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_choice_of_a_design_is_compared()
    {
        var choices = Schema("design").GetProperty("properties").EnumerateObject().Where(property => property.Value.TryGetProperty("enum", out _)).Select(property => property.Name);
        var compared = typeof(SchemaCommandTests).GetMethod(nameof(A_choice_has_the_same_values_in_schema_and_reader))!.GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!).Select(argument => (string)argument.Value!).ToArray())
            .Where(arguments => arguments[0] == "design")
            .Select(arguments => arguments[1]);

        Assert.Equal(choices.Order(StringComparer.Ordinal), compared.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_schema_says_of_what_kind_its_files_are()
    {
        foreach (string kind in SchemaFiles.Kinds)
            Assert.Equal($"packbuilder/{kind}@1", Schema(kind).GetProperty("properties").GetProperty("schema").GetProperty("const").GetString());
    }

    private static string[] KeysOfSchema(string kind, string path)
    {
        var at = Schema(kind);
        foreach (string step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            at = step[0] == '$' ? at.GetProperty("$defs").GetProperty(step[1..]) : step is "items" or "additionalProperties" ? at.GetProperty(step) : at.GetProperty("properties").GetProperty(step);
        return [.. at.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)];
    }

    private static string[] KeysOfReader(string kind, string yaml) => Help(kind, yaml, "PB2010");

    private static string[] Help(string kind, string yaml, string code)
    {
        var source = new SourceText("x.yaml", yaml + "\n");
        IEnumerable<Diagnostic> diagnostics = kind switch
        {
            "pack" => PackReader.Read(source).Diagnostics,
            "edition" => EditionReader.Read(source, DocumentFormats.ForEditions).Diagnostics,
            "guide" => GuideYamlReader.Read(source).Diagnostics,
            "corrections" => CorrectionReader.Read(source).Diagnostics,
            "sources" => SourceCatalogueReader.Read(source).Diagnostics,
            "design" => DesignReader.Read(source).Diagnostics,
            "fonts" => new FontSetReader(_ => null).Read(source).Diagnostics,
            "tags" => TagListReader.Read(source).Diagnostics,
            "avoid" => AvoidListReader.Read(source).Diagnostics,
            _ => EmployerReader.Read(source).Diagnostics,
        };
        string help = diagnostics.First(d => d.Code == code && d.Message.English.Contains(Unknown)).Help[0];
        return help["available: ".Length..].Split(", ");
    }

    private static JsonElement Schema(string kind)
    {
        var run = TestRun.Of(new MemoryFileSystem(), "schema", kind);
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
