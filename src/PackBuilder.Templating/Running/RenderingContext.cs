using PackBuilder.Templating.Errors;

namespace PackBuilder.Templating.Running;

/// <summary>Scriban's context with what it lets pass refused, and with every cost counted.</summary>
internal sealed class RenderingContext : TemplateContext
{
    // What work costs. A function that the template makes has scopes and arguments; a new list or object takes as much memory as a text of its steps.
    private const int CharactersPerStep = 4;
    private const int CallSteps = 8;
    private const int OwnCallSteps = 40;
    private const int NewValueSteps = 32;

    private readonly TemplateLibrary _library;
    private readonly TemplateOptions _options;
    private long _work;
    private ScriptNode? _last;

    public RenderingContext(TemplateLibrary library, TemplateOptions options, CancellationToken cancellation)
        : base(BuiltIns.Root)
    {
        _library = library;
        _options = options;
        CancellationToken = cancellation;
        StrictVariables = true;
        NewLine = "\n";
        LoopLimit = options.LoopLimit;
        RecursiveLimit = options.RecursiveLimit;
        LimitToString = options.OutputLimit + 1;
        RegexTimeOut = options.RegexTime;
        TryGetVariable = RefuseVariable;
        TryGetMember = RefuseMember;
    }

    public int TextLimit => _options.OutputLimit;
    public OutputOrigins Origins { get; } = new();
    public SourceLocation? Locate(SourceSpan span) => _library.Locate(span);

    /// <summary>Every node of a template comes by here.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        Origins.Enter(Output);
        bool isOwnCall = scriptNode is ScriptBlockStatement { Parent: ScriptFunction };
        Charge(1 + (scriptNode is ScriptFunctionCall ? CallSteps : isOwnCall ? OwnCallSteps : 0), scriptNode);
        if (scriptNode is ScriptFunctionCall call)
            CheckNamedArguments(call);
        object? result = base.Evaluate(scriptNode, aliasReturnedFunction);
        _last = scriptNode;
        if (scriptNode is ScriptRawStatement raw)
            Charge(raw.Text.Length / CharactersPerStep, raw);
        else if (scriptNode is ScriptArrayInitializerExpression or ScriptObjectInitializerExpression)
            Charge(NewValueSteps, scriptNode);
        else if (scriptNode is ScriptBinaryExpression or ScriptFunctionCall or ScriptInterpolatedExpression or ScriptMemberExpression)
            result = ChargeMade(result, scriptNode);
        return result;
    }

    /// <summary>Prints a value. The engine's span is that of the whole block around the statement.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        Charge(textAsObject is string text ? text.Length / CharactersPerStep : 1, _last);
        if (textAsObject is IScriptCustomFunction)
            throw new TemplateException(TemplateErrors.NotPrintable(Locate(_last?.Span ?? span)));
        if (textAsObject is string printed)
            Origins.Print(printed, Output);
        try
        {
            return base.Write(span, textAsObject);
        }
        catch (InvalidOperationException)
        {
            throw new TemplateException(TemplateErrors.PrintedTooDeep(Locate(_last?.Span ?? span), ObjectRecursionLimit));
        }
    }

    /// <summary>A partial by the name that an include gives.</summary>
    public LoadedTemplate FindPartial(string name, SourceSpan at)
    {
        if (name.Length == 0)
            throw new TemplateException(TemplateErrors.IncludeWithoutName(Locate(at)));
        if (name[0] == '/' || name.Contains('\\') || name.Contains(':') || name.Contains('\0') || name.Split('/').Contains(".."))
            throw new TemplateException(TemplateErrors.BadPartialName(Locate(at), name));
        var partial = _library.Find(name) ?? throw new TemplateException(TemplateErrors.PartialNotFound(Locate(at), name, _library.AllNames));
        return partial.Errors.IsEmpty ? partial : throw new TemplateException(partial.Errors[0]);
    }

    public override string? GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) =>
        FindPartial(templateName ?? "", callerContext?.Span ?? CurrentSpan).Template.SourceFilePath;

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        FindPartial(templatePath, callerContext?.Span ?? CurrentSpan).Template;

    /// <summary>Counts the time that a regular expression took; the next one gets what is left.</summary>
    public void ChargeRegex(TimeSpan taken) =>
        RegexTimeOut = TimeSpan.FromTicks(Math.Max(TimeSpan.TicksPerMillisecond, (RegexTimeOut - taken).Ticks));

    /// <summary>An error of the engine as one of this program, with its place.</summary>
    public TemplateException Explain(ScriptRuntimeException error)
    {
        if (error.GetBaseException() is TemplateException own)
            return own;
        var at = Locate(error.Span);
        return new TemplateException((error, error.InnerException) switch
        {
            (ScriptAbortException, _) => TemplateErrors.TooSlow(at, _options.Time),
            (_, RegexMatchTimeoutException) => TemplateErrors.RegexTooSlow(at, _options.RegexTime),
            (_, RegexParseException parse) => TemplateErrors.BadPattern(at, PatternFaults.Of(parse)),
            _ => TemplateErrors.OfEngine(error.OriginalMessage, at, "PB3149"),
        });
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IScriptObject or string or System.Collections.IList ? base.GetMemberAccessorImpl(target) : PlainMembers.Accessor;

    // Scriban takes an argument by a name that the function does not have for the next one in order.
    private void CheckNamedArguments(ScriptFunctionCall call)
    {
        foreach (var argument in call.Arguments)
        {
            // A function without a list of parameters, such as include, takes any name.
            if (argument is ScriptNamedArgument { Name.Name: { } name } && base.Evaluate(call.Target, true) is IScriptCustomFunction function
                && function.ParameterCount > 0 && function.VarParamKind != ScriptVarParamKind.Direct
                && BuiltIns.ParametersOf(function) is var known && !known.Contains(name))
                throw new TemplateException(TemplateErrors.UnknownArgument(Locate(argument.Span), $"{call.Target}", name, known));
        }
    }

    private void Charge(long steps, ScriptNode? node)
    {
        _work += steps;
        if (_work > _options.WorkLimit)
            throw new TemplateException(TemplateErrors.TooMuchWork(Locate(node?.Span ?? CurrentSpan), _options.WorkLimit));
    }

    // A lazy list is read at once: lists that read one another would overflow the stack after some thousands, and be read without being counted.
    private object? ChargeMade(object? value, ScriptNode node)
    {
        bool isNew = node is not ScriptMemberExpression;
        switch (value)
        {
            case ScriptRange lazy when node.Parent is not ScriptForStatement:
                var array = new ScriptArray();
                foreach (object? item in lazy)
                {
                    Charge(1, node);
                    array.Add(item);
                }

                return ChargeMade(array, node);
            case string { Length: var length } when length > TextLimit:
                throw new TemplateException(TemplateErrors.TextTooLong(Locate(node.Span), TextLimit));
            case string text when isNew:
                Charge(text.Length / CharactersPerStep, node);
                break;
            case ScriptArray list when isNew:
                Charge(list.Count, node);
                break;
            case double number when !double.IsFinite(number):
                throw new TemplateException(TemplateErrors.NotFinite(Locate(node.Span)));
        }

        return value;
    }

    private bool RefuseVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        bool isCalled = variable.Parent is ScriptFunctionCall call && ReferenceEquals(call.Target, variable) || BuiltInCall.PipedInto(variable) is not null;
        var names = (_library.Find(span.FileName ?? "")?.Names ?? []).Concat(CurrentGlobal?.GetMembers() ?? []);
        string[] known = [.. names.Where(name => name.StartsWith('$') == (variable is ScriptVariableLocal)).Distinct()];
        throw new TemplateException(NameHelp.Unknown(Locate(span), variable, isCalled, known));
    }

    private bool RefuseMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        // A key in brackets may be absent, and members of 'this' and of '$'; of a value that may be a text or an object, x?.name is null.
        if (CurrentNode is not ScriptMemberExpression { Target: not (ScriptThisExpression or ScriptVariableLocal { Name: "$" }) } access
            || access.DotToken.TokenType == TokenType.QuestionDot && target is not ModelMap)
            return false;
        return NameHelp.UnknownMember(Locate(span), target, member) is { } error ? throw new TemplateException(error) : false;
    }
}
