namespace PackBuilder.Templating.Errors;

/// <summary>Ends a rendering with its diagnostic. Of the engine's own kind, so that the engine passes it on as it is.</summary>
internal sealed class TemplateException(Diagnostic diagnostic) : ScriptRuntimeException(default(SourceSpan), diagnostic.Message)
{
    public Diagnostic Diagnostic => diagnostic;

    /// <summary>The same with the place of the include that led here; the innermost comes first.</summary>
    public TemplateException IncludedAt(SourceLocation? place) =>
        place is null ? this : new(diagnostic with { Related = diagnostic.Related.Add(new RelatedPlace("included at", place)) });
}
