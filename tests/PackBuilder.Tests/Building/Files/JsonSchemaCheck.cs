using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PackBuilder.Text.Data;

namespace PackBuilder.Tests.Building.Files;

/// <summary>
/// Holds values against a JSON Schema (draft 2020-12), as an editor does. A keyword that the draft does not define is an error of
/// the schema, so that a misspelt one is not passed over.
/// </summary>
internal sealed class JsonSchemaCheck(string schema)
{
    // Without "$schema", which would bring the draft's own leniency back.
    private readonly JsonSchema _schema = JsonSchema.FromText(
        WithoutDraft(schema), new BuildOptions { Dialect = Dialect.Draft202012.With([], allowUnknownKeywords: false), SchemaRegistry = new SchemaRegistry() });

    /// <returns>
    /// What is wrong, each as the JSON pointer of the value, the keyword that refuses it and the library's words; empty where
    /// nothing is.
    /// </returns>
    public IReadOnlyList<string> Check(DataValue value)
    {
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List };
        var results = _schema.Evaluate(JsonSerializer.SerializeToElement(Json(value)), options);
        if (results.IsValid)
            return [];
        string[] problems = [.. (results.Details ?? []).Prepend(results)
            .SelectMany(one => (one.Errors ?? new Dictionary<string, string>()).Select(error => $"{one.InstanceLocation} {error.Key}: {error.Value}"))];
        return problems.Length > 0 ? problems : ["invalid without a reason"];
    }

    private static string WithoutDraft(string schema)
    {
        var json = JsonNode.Parse(schema)!.AsObject();
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)json["$schema"]);
        json.Remove("$schema");
        return json.ToJsonString();
    }

    private static JsonNode? Json(DataValue value) => value switch
    {
        DataNull => null,
        DataText text => JsonValue.Create(text.Value),
        DataInteger integer => JsonValue.Create(integer.Value),
        DataFraction fraction => JsonValue.Create(fraction.Value),
        DataFlag flag => JsonValue.Create(flag.Value),
        DataList list => new JsonArray([.. list.Items.Select(Json)]),
        DataMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Json(entry.Value)))),
        _ => throw new ArgumentException($"unknown value {value.GetType().Name}", nameof(value)),
    };
}
