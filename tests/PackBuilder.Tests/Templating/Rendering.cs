using PackBuilder.Templating;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Templating;

/// <summary>Renders one template in a line of a test.</summary>
internal static class Rendering
{
    public static readonly DataMap NoModel = new([]);

    public static Checked<string> Render(string template, TemplateOptions? options = null, DataMap? model = null) =>
        Engine(template).Render("main", model ?? NoModel, options ?? TemplateOptions.Default);

    public static string Output(string template, DataMap? model = null)
    {
        var result = Render(template, model: model);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }

    public static Diagnostic Error(string template, TemplateOptions? options = null, DataMap? model = null)
    {
        var result = Render(template, options, model);
        Assert.Null(result.Value);
        return Assert.Single(result.Diagnostics);
    }

    public static TemplateEngine Engine(string template) =>
        new(new DictionaryLoader(new Dictionary<string, string> { ["main"] = template }));
}
