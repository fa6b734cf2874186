using PackBuilder.Templating.Errors;

namespace PackBuilder.Templating.Running;

/// <summary>A function of this program, or one of Scriban's with a check before it.</summary>
/// <param name="kind">How it takes arguments past its parameters.</param>
/// <param name="required">Parameters from this one on may be left out.</param>
internal sealed class BuiltIn(Func<BuiltInCall, object?> run, ScriptVarParamKind kind, int required, params ScriptParameterInfo[] parameters)
    : IScriptCustomFunction
{
    /// <summary>A function with the parameters of one of Scriban's.</summary>
    public static BuiltIn Like(IScriptFunctionInfo other, Func<BuiltInCall, object?> run) => new(
        run, other.VarParamKind, other.RequiredParameterCount, [.. Enumerable.Range(0, other.ParameterCount).Select(other.GetParameterInfo)]);

    public int RequiredParameterCount => required;
    public int ParameterCount => parameters.Length;
    public ScriptVarParamKind VarParamKind => kind;
    public Type ReturnType => typeof(object);
    public ScriptParameterInfo GetParameterInfo(int index) => parameters[Math.Min(index, parameters.Length - 1)];

    public object? Invoke(TemplateContext context, ScriptNode? caller, ScriptArray arguments, ScriptBlockStatement? block) =>
        run(new BuiltInCall((RenderingContext)context, caller, arguments, block));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? caller, ScriptArray arguments, ScriptBlockStatement? block) =>
        new(Invoke(context, caller, arguments, block));
}

/// <summary>One call of a <see cref="BuiltIn"/>.</summary>
internal readonly record struct BuiltInCall(RenderingContext Context, ScriptNode? Caller, ScriptArray Arguments, ScriptBlockStatement? Block)
{
    public SourceSpan Span => Caller?.Span ?? Context.CurrentSpan;
    public string? TextOf(int index) => index < Arguments.Count ? Arguments[index] as string : null;

    /// <summary>Ends the rendering with an error at an argument, or at the call where the argument was not written out.</summary>
    public TemplateException Error(int argument, Func<SourceLocation?, Diagnostic> error) => new(error(Context.Locate(SpanOf(argument))));
    public TemplateException TooLong(int argument) => new(TemplateErrors.TextTooLong(Context.Locate(SpanOf(argument)), Context.TextLimit));

    /// <summary>
    /// Where a call gets its first argument from. The parser reads <c>a | f | g</c> as a piped into (f piped into g), and <c>a | f ? b : c</c> as
    /// a piped into all that follows: what comes in is for the function that begins there.
    /// </summary>
    /// <returns>What is piped into a call, or null.</returns>
    public static ScriptExpression? PipedInto(ScriptNode? call)
    {
        while (call?.Parent is ScriptExpression parent)
        {
            if (parent is ScriptPipeCall pipe && ReferenceEquals(pipe.To, call))
                return pipe.From;
            if (parent.Span.Start.Offset != call.Span.Start.Offset)
                return null;
            call = parent;
        }

        return null;
    }

    private SourceSpan SpanOf(int argument)
    {
        if (PipedInto(Caller) is { } piped && argument-- == 0)
            return piped.Span;
        return Caller is ScriptFunctionCall call && argument < call.Arguments.Count ? call.Arguments[argument].Span : Span;
    }
}
