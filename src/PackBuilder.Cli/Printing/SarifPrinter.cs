using System.Text.Json.Nodes;
using PackBuilder.Cli.Hosting;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Printing;

/// <summary>Prints diagnostics as SARIF 2.1.0, which code hosts and editors read. Columns count UTF-16 code units, as SARIF's own default does.</summary>
public static class SarifPrinter
{
    public static void Print(TextWriter writer, IReadOnlyCollection<Diagnostic> diagnostics, Wording wording)
    {
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "packbuilder",
                    ["version"] = ProgramVersion.Text,
                    ["rules"] = new JsonArray([.. diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal)
                        .Select(code => (JsonNode)new JsonObject { ["id"] = code })]),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. diagnostics.Select(diagnostic => Result(diagnostic, wording))]),
        };
        JsonPrinter.Print(writer, new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(run),
        });
    }

    private static JsonNode Result(Diagnostic diagnostic, Wording wording)
    {
        var result = new JsonObject
        {
            ["ruleId"] = diagnostic.Code,
            ["level"] = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" },
            ["message"] = Message(string.Join("\n", diagnostic.Help.Prepend(diagnostic.Message).Select(text => text.In(wording)))),
        };
        if (diagnostic.Location is { } location)
            result["locations"] = new JsonArray(Place(location));
        if (!diagnostic.Related.IsEmpty)
            result["relatedLocations"] = new JsonArray([.. diagnostic.Related.Select(related => Related(related, wording))]);
        return result;
    }

    private static JsonNode Related(RelatedPlace related, Wording wording)
    {
        var place = Place(related.Location);
        place["message"] = Message(related.Message.In(wording));
        return place;
    }

    private static JsonObject Message(string text) => new() { ["text"] = text };

    private static JsonObject Place(SourceLocation location)
    {
        var physical = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = Uri(location.File) } };
        if (location.Line > 0)
        {
            physical["region"] = new JsonObject
            {
                ["startLine"] = location.Line,
                ["startColumn"] = location.Column,
                ["endLine"] = location.EndLine,
                ["endColumn"] = location.EndColumn,
            };
        }

        return new JsonObject { ["physicalLocation"] = physical };
    }

    // A path of the project as the relative reference it must be: with slashes, and everything that a URI does not allow escaped.
    private static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
