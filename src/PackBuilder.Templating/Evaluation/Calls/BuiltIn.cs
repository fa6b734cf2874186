using System.Collections.Immutable;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Calls;

/// <summary>What a built-in function does.</summary>
internal delegate Value BuiltInBody(in FunctionArguments arguments);

/// <summary>A function of the language.</summary>
internal sealed class BuiltIn : Callable
{
    private readonly BuiltInBody _body;

    /// <param name="name">With its group: <c>string.append</c>.</param>
    /// <param name="parameters">
    /// Names separated by commas. Optional ones in brackets; <c>...</c> after the last: any number more;
    /// <c>-name</c>: a parameter that Scriban has and this language refuses.
    /// </param>
    public BuiltIn(string name, string parameters, BuiltInBody body)
    {
        Name = name;
        _body = body;
        var all = parameters.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        TakesMore = all.Contains("...");
        RefusedParameters = all.Count(p => p[0] == '-');
        var accepted = all.Where(p => p[0] != '-' && p != "...").ToArray();
        Required = accepted.Count(p => p[0] != '[');
        Parameters = [.. accepted.Select(p => p.Trim('[', ']'))];
    }

    public override string Name { get; }

    public ImmutableArray<string> Parameters { get; }

    /// <summary>How many of the parameters must be given.</summary>
    public int Required { get; }

    public bool TakesMore { get; }

    public int RefusedParameters { get; }

    public int IndexOf(string parameter) => Parameters.IndexOf(parameter);

    public override Value Call(RenderContext context, ReadOnlySpan<Value> arguments, MapValue? named, CallSite site)
    {
        if (named is not null)
            arguments = Place(arguments, named, site);
        if (arguments.Length < Required)
            throw RenderErrors.MissingArgument(site.Name, Name, Parameters[arguments.Length]);
        if (arguments.Length > Parameters.Length && !TakesMore)
            throw RenderErrors.ExtraArgument(site.Argument(Parameters.Length), Name, Parameters.Length);
        context.EnterCall(site.Call);
        var result = _body(new FunctionArguments(context, arguments, site, this));
        context.LeaveCall();
        return result;
    }

    // Named arguments arrive here only where the function is called through a variable.
    private Value[] Place(ReadOnlySpan<Value> given, MapValue named, CallSite site)
    {
        var placed = new Value[Math.Max(Parameters.Length, given.Length)];
        given.CopyTo(placed);
        for (int i = 0; i < named.Count; i++)
        {
            string name = named.KeyAt(i);
            var place = i < site.Named.Length ? site.Named[i] : site.Name;
            int index = IndexOf(name);
            if (index < 0)
                throw RenderErrors.UnknownArgument(place, Name, name, Parameters);
            if (index < given.Length)
                throw RenderErrors.RepeatedArgument(place, name);
            placed[index] = named.ValueAt(i);
        }

        return placed;
    }
}
