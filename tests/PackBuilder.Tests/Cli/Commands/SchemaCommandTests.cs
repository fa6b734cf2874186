using System.Text.Json;
using PackBuilder.Packs.Reading;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

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
    public void Schema_and_reader_know_the_same_keys(string kind, string path, string yaml)
    {
        string[] ofReader = KeysOfReader(kind, string.Format(yaml, Unknown));

        Assert.NotEmpty(ofReader);
        Assert.Equal(ofReader, KeysOfSchema(kind, path));
    }

    [Fact]
    public void The_project_schema_names_the_keys_of_the_project_file()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/packbuilder.yaml", $"schema: packbuilder/project@1\n{Unknown}: 1\n");
        var run = TestRun.Of(files, "list");

        Assert.Contains("there are: " + string.Join(", ", KeysOfSchema("project", "")), run.Error);
    }

    [Theory]
    [InlineData("edition", "show")]
    [InlineData("pack", "language")]
    public void A_choice_has_the_same_values_in_schema_and_reader(string kind, string key)
    {
        var property = Schema(kind).GetProperty("properties").GetProperty(key);
        var values = (property.TryGetProperty("items", out var items) ? items : property).GetProperty("enum").EnumerateArray().Select(value => value.GetString()!);

        Assert.Equal(Help(kind, $"{key}: {Unknown}", "PB8004"), values.Order(StringComparer.Ordinal));
    }

    private static string[] KeysOfSchema(string kind, string path)
    {
        var at = Schema(kind);
        foreach (string step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            at = step is "items" or "additionalProperties" ? at.GetProperty(step) : at.GetProperty("properties").GetProperty(step);
        return [.. at.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)];
    }

    private static string[] KeysOfReader(string kind, string yaml) => Help(kind, yaml, "PB2010");

    private static string[] Help(string kind, string yaml, string code)
    {
        var source = new SourceText("x.yaml", yaml + "\n");
        IEnumerable<Diagnostic> diagnostics = kind switch
        {
            "pack" => PackReader.Read(source).Diagnostics,
            "edition" => EditionReader.Read(source).Diagnostics,
            _ => EmployerReader.Read(source).Diagnostics,
        };
        string help = diagnostics.First(d => d.Code == code && d.Message.Contains(Unknown)).Help[0];
        return help["there are: ".Length..].Split(", ");
    }

    private static JsonElement Schema(string kind)
    {
        var run = TestRun.Of(new MemoryFileSystem(), "schema", kind);
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
