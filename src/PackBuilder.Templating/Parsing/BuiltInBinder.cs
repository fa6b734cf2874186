using System.Collections.Immutable;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Parsing;

/// <summary>Puts the arguments of a built-in function in the order of its parameters, and reports what does not fit.</summary>
internal static class BuiltInBinder
{
    public static Expression Bind(ParseState state, BuiltIn function, CallBuilder call, Place place)
    {
        if (Check(function, call) is { } error)
        {
            state.Defer(error);
            return new ConstantExpression(place, default);
        }

        var given = call.Arguments;
        var arguments = new Expression?[Math.Max(function.Parameters.Length, given.Count)];
        for (int i = 0; i < given.Count; i++)
            arguments[i] = given[i];
        foreach (var named in call.Named)
            arguments[function.IndexOf(named.Name)] = named.Value;
        var places = arguments.Select(argument => argument?.Place ?? call.Target.Place).ToImmutableArray();
        return new BuiltInCall(place, function, arguments, new CallSite(place, call.Target.Place, places, []));
    }

    private static TemplateException? Check(BuiltIn function, CallBuilder call)
    {
        int most = function.Parameters.Length;
        var given = call.Arguments;
        if (given.Count > most && !function.TakesMore)
        {
            // An argument that the language knows but refuses is reported itself, one too many at the name.
            return given.Count > most + function.RefusedParameters
                ? ParseErrors.ExtraArgument(call.Target.Place, function.Name, most)
                : ParseErrors.RefusedArgument(given[most].Place, function.Name);
        }

        foreach (var named in call.Named)
        {
            int index = function.IndexOf(named.Name);
            if (index < 0)
                return ParseErrors.UnknownArgument(named.NamePlace, function.Name, named.Name, function.Parameters);
            if (index < given.Count)
                return ParseErrors.RepeatedArgument(named.NamePlace, named.Name);
        }

        for (int i = given.Count; i < function.Required; i++)
        {
            if (!call.Named.Any(named => named.Name == function.Parameters[i]))
                return ParseErrors.MissingArgument(call.Target.Place, function.Name, function.Parameters[i]);
        }

        return null;
    }
}
