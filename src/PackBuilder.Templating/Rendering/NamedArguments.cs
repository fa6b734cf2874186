using PackBuilder.Templating.Errors;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PackBuilder.Templating.Rendering;

/// <summary>Scriban takes an argument by a name that the function does not have for the next one in order; here it is an error.</summary>
internal static class NamedArguments
{
    public static void Check(RenderingContext context, ScriptFunctionCall call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is ScriptNamedArgument { Name.Name: { } name } && context.Evaluate(call.Target, true) is IScriptCustomFunction function)
                Check(context, call, argument, name, function);
        }
    }

    private static void Check(RenderingContext context, ScriptFunctionCall call, ScriptExpression argument, string name, IScriptFunctionInfo function)
    {
        // A function without a list of parameters, such as include, takes any name.
        if (function.ParameterCount == 0 || function.VarParamKind == ScriptVarParamKind.Direct)
            return;
        string[] known = [.. Enumerable.Range(0, function.ParameterCount).Select(i => function.GetParameterInfo(i).Name)];
        if (!known.Contains(name))
            throw new TemplateException(TemplateErrors.UnknownArgument(context.Locate(argument.Span), $"{call.Target}", name, known));
    }
}
