using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Calls;

/// <summary>Puts the arguments of a call into the parameters of a template function.</summary>
internal static class ArgumentBinder
{
    public static MapValue Bind(
        string function, Parameter[] parameters, ReadOnlySpan<Value> arguments, MapValue? named, CallSite site)
    {
        var variables = new MapValue();
        for (int i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            if (parameter.TakesRest)
                variables.Set(parameter.Name, Value.From(new ArrayValue(i < arguments.Length ? arguments[i..] : [])));
            else if (i < arguments.Length)
                variables.Set(parameter.Name, arguments[i]);
        }

        RefuseExtra(function, parameters, arguments.Length, site);
        BindNamed(function, parameters, variables, named, site);
        foreach (var parameter in parameters)
        {
            if (variables.Contains(parameter.Name))
                continue;
            if (parameter.Default is not { } value)
                throw RenderErrors.MissingArgument(site.Call.After(), function, parameter.Name);
            variables.Set(parameter.Name, value);
        }

        return variables;
    }

    private static void RefuseExtra(string function, Parameter[] parameters, int given, CallSite site)
    {
        if (given > parameters.Length && (parameters.Length == 0 || !parameters[^1].TakesRest))
            throw RenderErrors.ExtraArgument(site.Argument(parameters.Length), function, parameters.Length);
    }

    private static void BindNamed(
        string function, Parameter[] parameters, MapValue variables, MapValue? named, CallSite site)
    {
        for (int i = 0; i < (named?.Count ?? 0); i++)
        {
            string name = named!.KeyAt(i);
            var place = i < site.Named.Length ? site.Named[i] : site.Name;
            if (!parameters.Any(parameter => parameter.Name == name))
                throw RenderErrors.UnknownArgument(place, function, name, [.. parameters.Select(p => p.Name)]);
            if (variables.Contains(name))
                throw RenderErrors.RepeatedArgument(place, name);
            variables.Set(name, named.ValueAt(i));
        }
    }
}
