using System.Collections.Concurrent;
using PackBuilder.Templating.Checking;
using PackBuilder.Templating.Errors;

namespace PackBuilder.Templating;

/// <summary>Templates by name, each loaded, parsed and checked once. Safe for several renderings at once.</summary>
internal sealed class TemplateLibrary(ITemplateLoader loader)
{
    private readonly ConcurrentDictionary<string, Lazy<LoadedTemplate?>> _templates = new(StringComparer.Ordinal);

    /// <returns>Null where the loader has none of that name.</returns>
    public LoadedTemplate? Find(string name) =>
        _templates.GetOrAdd(name, key => new Lazy<LoadedTemplate?>(() => loader.Load(key) is { } read ? Parse(key, read) : null)).Value;

    public IEnumerable<string> AllNames => loader.AllNames;

    /// <summary>Where a span of a template that was loaded is, in the form diagnostics carry.</summary>
    public SourceLocation? Locate(SourceSpan span) =>
        span.FileName is { } file && _templates.TryGetValue(file, out var loaded) ? loaded.Value?.Locate(span) : null;

    private static LoadedTemplate Parse(string name, Checked<SourceText> read)
    {
        if (read.Value is not { } source)
            return new LoadedTemplate(new SourceText(name, ""), Template.Parse("", name), read.Diagnostics, [], []);
        // Such a number would take minutes to parse.
        if (TokenChecker.HugeNumber(source.Content) is { } span)
            return new LoadedTemplate(source, Template.Parse("", name), [TemplateErrors.HugeNumber(source.Locate(span))], [], []);
        return new TemplateChecker(new LoadedTemplate(source, Template.Parse(source.Content, name), [], [], [])).Check();
    }
}

/// <summary>A template as it was read.</summary>
/// <param name="Errors">What is wrong with how it is written, in the order of the text; or why it has no text.</param>
/// <param name="Names">Names of the variables, functions and parameters that it makes, for suggestions.</param>
/// <param name="Partials">Partials that it includes by a name written out.</param>
internal sealed record LoadedTemplate(
    SourceText Source, Template Template, ImmutableArray<Diagnostic> Errors, ImmutableArray<string> Names, ImmutableArray<(string Name, SourceLocation At)> Partials)
{
    /// <summary>Nothing in it is for the engine: it is its own output.</summary>
    public bool IsPlain => !Source.Content.Contains("{{", StringComparison.Ordinal) && !Source.Content.Contains("{%", StringComparison.Ordinal);

    // The engine's spans end at their last character, and may lie past the end of the text.
    public SourceLocation Locate(SourceSpan span)
    {
        int start = Math.Clamp(span.Start.Offset, 0, Source.Content.Length);
        return Source.Locate(TextSpan.FromBounds(start, Math.Clamp(span.End.Offset + 1, start, Source.Content.Length)));
    }
}
