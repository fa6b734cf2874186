using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Running;

namespace PackBuilder.Templating;

/// <summary>
/// Runs templates written in the Scriban language. Scriban itself parses and evaluates them; what is added here is strictness, limits, places
/// and an order of sorting that is the same on every machine. A template and its partials are parsed once and kept for the life of the
/// engine, which may serve several threads. Nothing else in the program knows which engine runs.
/// </summary>
/// <param name="loader">Where templates and partials come from; the engine reaches nothing else.</param>
public sealed class TemplateEngine(ITemplateLoader loader)
{
    private readonly TemplateLibrary _library = new(loader);

    /// <summary>Renders a template with a model.</summary>
    /// <param name="name">The template's name, as the loader knows it.</param>
    /// <param name="model">What the template sees. What the template changes, it changes in a copy.</param>
    /// <returns>The output, or the errors that ended the rendering: all that is wrong with how the template is written, or the first one met.</returns>
    public Checked<string> Render(string name, DataMap model, TemplateOptions options)
    {
        if (model.Entries.Select(entry => entry.Key).FirstOrDefault(key => BuiltIns.Root.ContainsKey(key)) is { } reserved)
            return Checked<string>.Failed(TemplateErrors.ReservedKey(SourceLocation.OfFile(name), reserved));
        if (_library.Find(name) is not { } template)
            return Checked<string>.Failed(TemplateErrors.TemplateNotFound(name));
        if (!template.Errors.IsEmpty)
            return Checked<string>.Failed(template.Errors);
        // A handbook in plain Markdown, say: to set up the functions of the engine takes as long as to set some pages.
        if (template.IsPlain && template.Source.Content.Length <= options.OutputLimit)
            return Checked<string>.Ok(template.Source.Content);
        using var clock = new RenderingClock(options.Time, options.Worked);
        var context = new RenderingContext(_library, options, clock.Over);
        try
        {
            context.PushGlobal(new ModelMap(model));
            var written = context.Origins.Await();
            string output = template.Template.Render(context);
            foreach (var stretch in context.Origins.Of(written.Value))
                options.Origin?.Invoke(stretch.Start, stretch.Length, stretch.Key);
            return output.Length > options.OutputLimit || IsCut(context)
                ? Checked<string>.Failed(TemplateErrors.OutputTooLong(template.Locate(default), options.OutputLimit))
                : Checked<string>.Ok(output);
        }
        catch (ScriptRuntimeException error)
        {
            return Checked<string>.Failed(context.Explain(error).Diagnostic);
        }
        catch (InsufficientExecutionStackException)
        {
            return Checked<string>.Failed(TemplateErrors.TooDeep(template.Locate(default)));
        }
    }

    /// <summary>What is wrong with how a template is written, and with the names of its partials, without running it.</summary>
    public ImmutableArray<Diagnostic> Check(string name)
    {
        if (_library.Find(name) is not { } template)
            return [TemplateErrors.TemplateNotFound(name)];
        var missing = template.Partials.Where(partial => _library.Find(partial.Name) is null);
        return [.. template.Errors, .. missing.Select(partial => TemplateErrors.PartialNotFound(partial.At, partial.Name, _library.AllNames))];
    }

    // Past its limit the engine drops whatever is written, without a word.
    private static bool IsCut(RenderingContext context)
    {
        var probe = new StringBuilderOutput();
        context.PushOutput(probe);
        context.Write("x");
        context.PopOutput();
        return probe.Builder.Length != 1 || probe.Builder[0] != 'x';
    }
}
