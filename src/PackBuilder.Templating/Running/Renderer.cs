using PackBuilder.Templating.Errors;
using PackBuilder.Text.Data;

namespace PackBuilder.Templating.Running;

/// <summary>Runs one template once.</summary>
internal sealed class Renderer(TemplateLibrary library, TemplateOptions options)
{
    public Checked<string> Render(LoadedTemplate template, DataMap model)
    {
        using var clock = new CancellationTokenSource(options.Time);
        var context = new RenderingContext(library, options, clock.Token);
        context.PushGlobal(new ModelMap(model));
        try
        {
            string output = template.Template.Render(context);
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
