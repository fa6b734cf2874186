using System.Collections.Concurrent;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Parsing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Templating;

/// <summary>Templates by name, each loaded and parsed once. Safe for several renderings at once.</summary>
internal sealed class TemplateLibrary(ITemplateLoader loader) : IPages
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Page? Find(string name)
    {
        var entry = _entries.GetOrAdd(name, Load);
        return entry.Error is null ? entry.Page : throw new TemplateException(entry.Error);
    }

    private Entry Load(string name)
    {
        if (loader.Load(name) is not { } source)
            return new Entry(null, null);
        try
        {
            return new Entry(TemplateParser.Parse(source), null);
        }
        catch (TemplateException error)
        {
            return new Entry(null, error.Diagnostic);
        }
    }

    private sealed record Entry(Page? Page, Diagnostic? Error);
}
