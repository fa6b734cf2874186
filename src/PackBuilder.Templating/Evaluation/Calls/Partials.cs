using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Names;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Calls;

/// <summary>Runs partials.</summary>
internal static class Partials
{
    // A partial opens a page of its own besides the call.
    private const int CallWeight = 2;

    /// <param name="arguments">The name of the partial and what is passed to it.</param>
    /// <param name="place">The word <c>include</c>.</param>
    public static Value Run(RenderContext context, Value[] arguments, MapValue? named, Place place, Place namePlace)
    {
        var page = Find(context, arguments[0], place, namePlace);
        context.EnterCall(place, CallWeight);
        var scopes = context.Scopes;
        var locals = scopes.Locals;
        var loop = context.Loop;
        var current = context.Current;
        scopes.Locals = NewLocals(arguments, named);
        context.Loop = null;
        string text = RunPage(context, page, place);
        context.Current = current;
        context.Loop = loop;
        scopes.Locals = locals;
        context.LeaveCall(CallWeight);
        return Value.From(text);
    }

    private static Page Find(RenderContext context, Value nameValue, Place place, Place namePlace)
    {
        string name = ValuePrinter.ToText(context, nameValue, namePlace);
        if (name.Length == 0)
            throw RenderErrors.IncludeWithoutName(place);
        if (name[0] == '/' || name.Contains('\\') || name.Contains(':') || name.Split('/').Contains(".."))
            throw RenderErrors.BadPartialName(place, name);
        return Parsed(context, name, place) ?? throw RenderErrors.PartialNotFound(place, name);
    }

    private static Page? Parsed(RenderContext context, string name, Place place)
    {
        try
        {
            return context.Pages.Find(name);
        }
        catch (TemplateException error)
        {
            error.AddInclude(place);
            throw;
        }
    }

    private static Locals NewLocals(Value[] arguments, MapValue? named)
    {
        var locals = new Locals { Arguments = Value.From(new ArgumentList(arguments) { Named = named }) };
        for (int i = 0; i < (named?.Count ?? 0); i++)
            locals.Variables.Set("$" + named!.KeyAt(i), named.ValueAt(i));
        return locals;
    }

    private static string RunPage(RenderContext context, Page page, Place place)
    {
        var output = context.Output;
        var indent = output.BeginPartial();
        int start = output.BeginCapture();
        try
        {
            page.Run(context);
        }
        catch (TemplateException error)
        {
            error.AddInclude(place);
            throw;
        }

        string text = output.EndCapture(start);
        output.EndPartial(indent);
        return text;
    }
}
