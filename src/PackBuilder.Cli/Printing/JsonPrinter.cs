using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Printing;

/// <summary>One JSON object for a whole run, for other programs. Lines and columns count from 1, columns in UTF-16 code units.</summary>
public static class JsonPrinter
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Print(TextWriter writer, JsonObject result) => writer.WriteLine(Visible.InJson(Text(result)));

    public static string Text(JsonObject result) => result.ToJsonString(Options);

    public static JsonArray Diagnostics(IEnumerable<Diagnostic> diagnostics, Wording wording) => [.. diagnostics.Select(diagnostic => Diagnostic(diagnostic, wording))];

    /// <summary>A place in a file as an object of its own.</summary>
    public static JsonObject Place(SourceLocation location)
    {
        var json = new JsonObject();
        AddPlace(json, location);
        return json;
    }

    private static JsonNode Diagnostic(Diagnostic diagnostic, Wording wording)
    {
        var json = new JsonObject
        {
            ["code"] = diagnostic.Code,
            ["severity"] = DiagnosticPrinter.NameOf(diagnostic.Severity).English,
            ["message"] = diagnostic.Message.In(wording),
        };
        if (diagnostic.Location is { } location)
            AddPlace(json, location);
        if (diagnostic.Help.Length > 0)
            json["help"] = new JsonArray([.. diagnostic.Help.Select(help => (JsonNode)help.In(wording))]);
        if (diagnostic.Related.Length > 0)
            json["related"] = new JsonArray([.. diagnostic.Related.Select(related => Related(related, wording))]);
        return json;
    }

    private static JsonNode Related(RelatedPlace related, Wording wording)
    {
        var json = new JsonObject { ["message"] = related.Message.In(wording) };
        AddPlace(json, related.Location);
        return json;
    }

    private static void AddPlace(JsonObject json, SourceLocation location)
    {
        json["file"] = location.File;
        if (location.Line == 0)
            return;
        json["line"] = location.Line;
        json["column"] = location.Column;
        json["endLine"] = location.EndLine;
        json["endColumn"] = location.EndColumn;
    }
}
