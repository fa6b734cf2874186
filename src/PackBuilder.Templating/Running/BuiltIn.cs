using PackBuilder.Templating.Errors;

namespace PackBuilder.Templating.Running;

/// <summary>A function of this program, or one of Scriban's with a check before it.</summary>
/// <param name="shape">Its parameters.</param>
internal sealed class BuiltIn(IScriptFunctionInfo shape, Func<BuiltInCall, object?> run) : IScriptCustomFunction
{
    public int RequiredParameterCount => shape.RequiredParameterCount;

    public int ParameterCount => shape.ParameterCount;

    public ScriptVarParamKind VarParamKind => shape.VarParamKind;

    public Type ReturnType => shape.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => shape.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        run(new BuiltInCall((RenderingContext)context, callerContext, arguments, blockStatement));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>Parameters of a function of this program; those from <paramref name="required"/> on may be left out.</summary>
internal sealed class BuiltInShape(int required, params (Type Type, string Name)[] parameters) : IScriptFunctionInfo
{
    public int RequiredParameterCount => required;

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        var (type, name) = parameters[Math.Min(index, parameters.Length - 1)];
        return index < required ? new ScriptParameterInfo(type, name) : new ScriptParameterInfo(type, name, null);
    }
}

/// <summary>One call of a <see cref="BuiltIn"/>.</summary>
internal readonly record struct BuiltInCall(RenderingContext Context, ScriptNode? Caller, ScriptArray Arguments, ScriptBlockStatement? Block)
{
    public SourceSpan Span => Caller?.Span ?? Context.CurrentSpan;

    public string? TextOf(int index) => index < Arguments.Count ? Arguments[index] as string : null;

    /// <summary>Ends the rendering with an error at an argument, or at the call where the argument was not written out.</summary>
    public TemplateException Error(int argument, Func<SourceLocation?, Diagnostic> error) => new(error(Context.Locate(SpanOf(argument))));

    public TemplateException TooLong(int argument)
    {
        int limit = Context.TextLimit;
        return Error(argument, at => TemplateErrors.TextTooLong(at, limit));
    }

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
        var piped = PipedInto(Caller);
        if (piped is not null && argument == 0)
            return piped.Span;
        int index = piped is null ? argument : argument - 1;
        return Caller is ScriptFunctionCall call && index < call.Arguments.Count ? call.Arguments[index].Span : Span;
    }
}
