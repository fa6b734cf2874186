using System.Text.Json;
using System.Text.RegularExpressions;
using PackBuilder.Text.Data;

namespace PackBuilder.Tests.Support;

/// <summary>
/// Holds a value against a JSON Schema (draft 2020-12), for the keywords that the program's own schemas use; another one is
/// an error of the test, so that no keyword is passed over.
/// </summary>
internal sealed class JsonSchemaCheck(JsonElement root)
{
    private static readonly string[] Notes = ["$schema", "$defs", "title", "description"];

    /// <returns>What is wrong, each with the path of the value; empty where nothing is.</returns>
    public IReadOnlyList<string> Check(DataValue value) => [.. Check(value, root, "$")];

    private IEnumerable<string> Check(DataValue value, JsonElement schema, string path) =>
        schema.EnumerateObject().Where(keyword => !Notes.Contains(keyword.Name)).SelectMany(keyword => Check(value, schema, keyword, path));

    private IEnumerable<string> Check(DataValue value, JsonElement schema, JsonProperty keyword, string path)
    {
        var limit = keyword.Value;
        return keyword.Name switch
        {
            "$ref" => Check(value, root.GetProperty("$defs").GetProperty(limit.GetString()!["#/$defs/".Length..]), path),
            "type" => When(!Types(limit).Any(type => IsOfType(value, type)), $"{path} is no {limit}"),
            "const" => When(Plain(value) != limit.ToString(), $"{path} is not {limit}"),
            "enum" => When(!limit.EnumerateArray().Any(one => one.ToString() == Plain(value)), $"{path} is none of {limit}"),
            "pattern" => When(!Regex.IsMatch(Plain(value), limit.GetString()!), $"{path} does not match {limit}"),
            "maxLength" => When(Plain(value).Length > limit.GetInt32(), $"{path} is longer than {limit}"),
            "minimum" => When(value is DataInteger low && low.Value < limit.GetInt32(), $"{path} is below {limit}"),
            "maximum" => When(value is DataInteger high && high.Value > limit.GetInt32(), $"{path} is above {limit}"),
            "minProperties" => When(value is DataMap small && small.Entries.Length < limit.GetInt32(), $"{path} has too few keys"),
            "required" => limit.EnumerateArray().Where(key => value is DataMap map && !Has(map, key.GetString()!)).Select(key => $"{path} has no {key}"),
            "properties" => Entries(value).Where(entry => limit.TryGetProperty(entry.Key, out _))
                .SelectMany(entry => Check(entry.Value, limit.GetProperty(entry.Key), $"{path}.{entry.Key}")),
            "additionalProperties" => Entries(value).Where(entry => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(entry.Key, out _))
                .SelectMany(entry => limit.ValueKind == JsonValueKind.False ? [$"{path}.{entry.Key} is unknown"] : Check(entry.Value, limit, $"{path}.{entry.Key}")),
            "items" => value is DataList list ? list.Items.SelectMany((item, i) => Check(item, limit, $"{path}[{i}]")) : [],
            "oneOf" => OneOf(value, limit, path),
            "anyOf" => AnyOf(value, limit, path),
            _ => throw new NotSupportedException($"the keyword '{keyword.Name}'"),
        };
    }

    private IEnumerable<string> OneOf(DataValue value, JsonElement schemas, string path)
    {
        var tried = schemas.EnumerateArray().Select(schema => Check(value, schema, path).ToArray()).ToArray();
        int right = tried.Count(problems => problems.Length == 0);
        if (right > 0)
            return When(right > 1, $"{path} can be read in {right} ways");

        // The one that the value says it is was meant; else the one that is wrong deepest.
        return tried.MinBy(problems => problems.Count(problem =>
            problem.StartsWith(path + ".type is not", StringComparison.Ordinal) || problem.StartsWith(path + " ", StringComparison.Ordinal)))!;
    }

    private IEnumerable<string> AnyOf(DataValue value, JsonElement schemas, string path)
    {
        var tried = schemas.EnumerateArray().Select(schema => Check(value, schema, path).ToArray()).ToArray();
        return Array.Exists(tried, problems => problems.Length == 0) ? [] : tried[0];
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static bool IsOfType(DataValue value, string type) => type switch
    {
        "object" => value is DataMap,
        "array" => value is DataList,
        "string" => value is DataText,
        "integer" => value is DataInteger,
        "number" => value is DataInteger or DataFraction,
        "boolean" => value is DataFlag,
        _ => throw new NotSupportedException($"the type '{type}'"),
    };

    private static string Plain(DataValue value) => value switch
    {
        DataText text => text.Value,
        DataInteger integer => integer.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => "",
    };

    private static bool Has(DataMap map, string key) => map.Entries.Any(entry => entry.Key == key);

    private static IEnumerable<KeyValuePair<string, DataValue>> Entries(DataValue value) => value is DataMap map ? map.Entries : [];

    private static IEnumerable<string> When(bool isWrong, string problem) => isWrong ? [problem] : [];
}
