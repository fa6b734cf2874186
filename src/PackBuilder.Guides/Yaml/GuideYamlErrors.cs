using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Yaml;

/// <summary>Every message about the shape of guide YAML: codes PB2040 to PB2059.</summary>
internal static class GuideYamlErrors
{
    public static Diagnostic EmptyFile(SourceText source) =>
        Diagnostic.Error("PB2040", "this guide is empty", source.Locate(1, 1), $"a guide starts with 'schema: {GuideYamlWriter.Schema}'");

    public static Diagnostic OtherSchema(SourceLocation at, string schema) =>
        Diagnostic.Error("PB2041", $"the schema '{schema}' is not that of a guide", at, $"write 'schema: {GuideYamlWriter.Schema}'");

    public static Diagnostic UnknownType(YamlScalar type) =>
        Diagnostic.Error("PB2042", $"there is no block of type '{type.Value}'", type.Location, Suggestion.Help(type.Value, GuideBlockTypes.Names));

    public static Diagnostic RepeatedId(YamlScalar id, SourceLocation first) =>
        Diagnostic.Error("PB2043", $"the id '{id.Value}' is given twice", id.Location, "give one of them another id") with
        {
            Related = [new RelatedPlace("first given here", first)],
        };

    public static Diagnostic NotOneOf(SourceLocation at, string key, string value, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB2044", $"'{key}' cannot be '{value}'", at, Suggestion.Help(value, known));

    public static Diagnostic NotADate(SourceLocation at, string key, string value) =>
        Diagnostic.Error("PB2045", $"'{key}' must be a date, not '{value}'", at, "write year, month and day in quotes: \"2026-09-01\"");

    public static Diagnostic OtherCatalogue(SourceLocation at, string schema) =>
        Diagnostic.Error("PB2046", $"the schema '{schema}' is not that of {Model.SourceCatalogue.FileName}", at, $"write 'schema: {SourceCatalogueReader.Schema}'");
}
