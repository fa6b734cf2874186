using PackBuilder.Templating.Language;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Templating.Errors;

/// <summary>Ends parsing or rendering with its diagnostic. Never leaves the engine.</summary>
internal sealed class TemplateException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; private set; } = diagnostic;

    /// <summary>Adds the place of the include that led here; the innermost comes first.</summary>
    public void AddInclude(Place place)
    {
        var related = new RelatedPlace("included at", place.Locate());
        Diagnostic = Diagnostic with { Related = Diagnostic.Related.Add(related) };
    }
}
