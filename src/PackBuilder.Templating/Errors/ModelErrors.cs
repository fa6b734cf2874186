using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Templating.Errors;

/// <summary>Every message about what a rendering is given: codes PB3300 to PB3309.</summary>
internal static class ModelErrors
{
    public static TemplateException TemplateNotFound(string name) =>
        new(Diagnostic.Error("PB3300", $"there is no template '{name}'", null));

    public static TemplateException ReservedKey(SourceLocation template, string key) =>
        new(Diagnostic.Error("PB3301", $"the model must not have the key '{key}': it is the name of a group of functions", template,
            "give the value another name"));
}
