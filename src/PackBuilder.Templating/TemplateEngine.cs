using System.Collections.Immutable;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Limits;
using PackBuilder.Templating.Values;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Templating;

/// <summary>
/// Runs templates written in the Scriban language, a strict subset of it: what this engine accepts prints byte for byte
/// what Scriban prints, everything else is an error with its place. Nothing else in the program knows which engine runs.
/// A template and its partials are parsed once and kept for the life of the engine, which may serve several threads.
/// </summary>
/// <param name="loader">Where templates and partials come from; the engine reaches nothing else.</param>
public sealed class TemplateEngine(ITemplateLoader loader)
{
    private readonly TemplateLibrary _library = new(loader);

    /// <summary>Renders a template with a model.</summary>
    /// <param name="name">The template's name, as the loader knows it.</param>
    /// <param name="model">What the template sees. What the template changes, it changes in a copy.</param>
    /// <returns>The output, or the one error that ended the rendering.</returns>
    public Checked<string> Render(string name, DataMap model, TemplateOptions options)
    {
        try
        {
            RefuseReservedKeys(model, name);
            var page = _library.Find(name) ?? throw ModelErrors.TemplateNotFound(name);
            return Checked<string>.Ok(Run(page, new RenderContext(options, _library, new MapValue(model))));
        }
        catch (TemplateException error)
        {
            return Checked<string>.Failed(error.Diagnostic);
        }
    }

    /// <summary>What is wrong with how a template is written, without running it.</summary>
    /// <returns>The first error, or nothing.</returns>
    public ImmutableArray<Diagnostic> Check(string name)
    {
        try
        {
            return _library.Find(name) is null ? [ModelErrors.TemplateNotFound(name).Diagnostic] : [];
        }
        catch (TemplateException error)
        {
            return [error.Diagnostic];
        }
    }

    private static void RefuseReservedKeys(DataMap model, string template)
    {
        foreach (var entry in model.Entries)
        {
            if (Words.IsReserved(entry.Key))
                throw ModelErrors.ReservedKey(SourceLocation.OfFile(template), entry.Key);
        }
    }

    private static string Run(Page page, RenderContext context)
    {
        using var output = context.Output;
        try
        {
            page.Run(context);
            return output.ToString();
        }
        catch (WorkExceededException)
        {
            throw LimitErrors.TooMuchWork(context.Current, context.Options.WorkLimit);
        }
        catch (OutputExceededException)
        {
            throw LimitErrors.OutputTooLong(context.Current, context.Options.OutputLimit);
        }
        catch (ListChangedException)
        {
            throw RenderErrors.ListChanged(context.Current);
        }
    }
}
