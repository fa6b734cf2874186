using PackBuilder.Templating;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.ConformanceTests.Templates;

/// <summary>Runs a case and says what is not as it should be.</summary>
public static class TemplateCaseRunner
{
    /// <returns>Null where all is as expected.</returns>
    public static string? Difference(TemplateCase test)
    {
        var engine = new TemplateEngine(new CaseLoader(test));
        var result = engine.Render(TemplateCase.Main, test.Model, test.Options);
        return test.Error is null
            ? OutputDifference(test.Output!, result)
            : ErrorDifference(test.Error, result);
    }

    public static string? OutputDifference(string expected, Checked<string> result)
    {
        if (result.Value is null)
            return $"expected output, got {Describe(result.Diagnostics[0])}";
        return result.Value == expected ? null : $"expected {Quote(expected)}\n     got {Quote(result.Value)}";
    }

    private static string? ErrorDifference(ExpectedError expected, Checked<string> result)
    {
        if (result.Value is not null)
            return $"expected {expected}, got output {Quote(result.Value)}";
        var error = result.Diagnostics[0];
        var at = error.Location;
        bool isPlaced = expected.Stage == "model"
            || (at is not null && at.File == expected.File && at.Line == expected.Line && at.Column == expected.Column);
        return Stage(error) == expected.Stage && isPlaced ? null : $"expected {expected}, got {Describe(error)}";
    }

    private static string Stage(Diagnostic error) => error.Code[..4] switch
    {
        "PB30" => "parse",
        "PB33" => "model",
        _ => "render",
    };

    private static string Describe(Diagnostic error) => $"{error.Code} {error.Location}: {error.Message}";

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(
        text, new System.Text.Json.JsonSerializerOptions
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });

    private sealed class CaseLoader(TemplateCase test) : ITemplateLoader
    {
        public SourceText? Load(string name) =>
            test.Templates.TryGetValue(name, out string? text) ? new SourceText(name, text) : null;
    }
}
