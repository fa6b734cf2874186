using System.Runtime.CompilerServices;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Running;

namespace PackBuilder.Templating.Checking;

/// <summary>Finds what is wrong with a template before it runs: what does not parse, and calls of built-in functions that cannot work.</summary>
internal sealed class TemplateChecker(LoadedTemplate template) : ScriptVisitor
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<(string, SourceLocation)>.Builder _partials = ImmutableArray.CreateBuilder<(string, SourceLocation)>();
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The same template with its errors, its names and its partials.</summary>
    public LoadedTemplate Check()
    {
        _found.AddRange(new TokenChecker(template).Check());
        // What the parser makes of a slip that is known already only repeats it.
        if (_found.Count == 0 && template.Template.HasErrors)
            _found.Add(OfParser());
        try
        {
            if (_found.Count == 0)
                Visit(template.Template.Page);
        }
        catch (InsufficientExecutionStackException)
        {
            _found.Add(TemplateErrors.TooDeep(template.Locate(default)));
        }

        return template with { Errors = _found.ToImmutable(), Names = [.. _names], Partials = _partials.ToImmutable() };
    }

    // The first in the text; where a quote is missing, the rest of the text is read wrongly from that quote on.
    private Diagnostic OfParser()
    {
        var messages = template.Template.Messages.OrderBy(message => message.Span.Start.Offset < 0 ? int.MaxValue : message.Span.Start.Offset).ToList();
        if (messages.Find(message => message.Message.Contains("not terminated by", StringComparison.Ordinal)) is not { } open)
            return TemplateErrors.OfEngine(messages[0].Message, template.Locate(messages[0].Span), "PB3000");
        int quote = Math.Max(0, template.Source.Content.LastIndexOf(open.Message[^1]));
        return TemplateErrors.OfEngine(open.Message, template.Source.Locate(new TextSpan(quote, 1)), "PB3000");
    }

    public override void Visit(ScriptNode? node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        base.Visit(node);
    }

    public override void Visit(ScriptVariableGlobal node)
    {
        Note(node);
        bool isGroupName = BuiltIns.IsGroup(node.Name) && node.Parent is not ScriptMemberExpression;
        if (node.Name == "include" && IsBareCall(node))
            _found.Add(TemplateErrors.IncludeWithoutName(template.Locate(node.Span)));
        else if (isGroupName && node.Parent is not (ScriptNamedArgument or ScriptObjectMember))
            _found.Add(TemplateErrors.GroupAsValue(template.Locate(node.Span), node.Name));
    }

    public override void Visit(ScriptVariableLocal node) => Note(node);

    public override void Visit(ScriptMemberExpression node)
    {
        if (node.Target is ScriptVariableGlobal { Name: var group } && BuiltIns.IsGroup(group))
            CheckMember(node, group, node.Member!.Name);
        else
            Visit(node.Target);
    }

    public override void Visit(ScriptFunctionCall node)
    {
        DefaultVisit(node);
        bool isPiped = BuiltInCall.PipedInto(node) is not null;
        if (node.Target is ScriptVariableGlobal { Name: "include" } && !isPiped && node.Arguments is [ScriptLiteral { Value: string name }, ..])
            _partials.Add((name, template.Locate(node.Span)));
        if (node.Target is ScriptMemberExpression { Target: ScriptVariableGlobal group, Member: { } member } && $"{group.Name}.{member.Name}" is var full
            && BuiltIns.All.TryGetValue(full, out var function) && function.VarParamKind == ScriptVarParamKind.None)
            CheckArguments(node, full, function, isPiped ? 1 : 0);
    }

    private void Note(ScriptVariable node)
    {
        var parent = node.Parent;
        if (parent is ScriptFunction or ScriptParameter or ScriptCaptureStatement
            || ReferenceEquals((parent as ScriptAssignExpression)?.Target, node) || ReferenceEquals((parent as ScriptForStatement)?.Variable, node))
            _names.Add(node.Name);
    }

    private void CheckMember(ScriptMemberExpression node, string group, string name)
    {
        string full = $"{group}.{name}";
        if (BuiltIns.Refused.TryGetValue(full, out var refusal))
            _found.Add(TemplateErrors.RefusedFunction(template.Locate(node.Span), full, Tables.TextTable.Said(refusal[0]), Tables.TextTable.Said(refusal[1])));
        else if (!BuiltIns.IsMember(group, name))
            _found.Add(TemplateErrors.UnknownFunction(template.Locate(node.Span), full, NameHelp.ForFunction(group, name)));
        else if (BuiltIns.All.TryGetValue(full, out var function) && function.RequiredParameterCount > 0 && IsBareCall(node))
            _found.Add(TemplateErrors.MissingArgument(template.Locate(node.Span), full, function.GetParameterInfo(0).Name));
    }

    // A name alone is a call without arguments, unless something is piped into it, or @ makes it a value.
    private static bool IsBareCall(ScriptExpression name) =>
        !(name.Parent is ScriptFunctionCall call && ReferenceEquals(call.Target, name))
        && name.Parent is not ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias } and not ScriptNamedArgument
        && BuiltInCall.PipedInto(name) is null;

    private void CheckArguments(ScriptFunctionCall call, string name, IScriptFunctionInfo function, int position)
    {
        string[] known = BuiltIns.ParametersOf(function);
        var given = new HashSet<string>(known.Take(position));
        foreach (var argument in call.Arguments)
        {
            // A list with ^ before it becomes as many arguments as it has items.
            if (argument is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand })
                return;
            string? parameter = argument is ScriptNamedArgument named ? named.Name?.Name : position < known.Length ? known[position++] : null;
            var at = template.Locate(argument.Span);
            if (parameter is null)
                _found.Add(TemplateErrors.ExtraArgument(at, name, known.Length));
            else if (!known.Contains(parameter))
                _found.Add(TemplateErrors.UnknownArgument(at, name, parameter, [.. known.Where(one => !IsCulture(one))]));
            else if (IsCulture(parameter))
                _found.Add(TemplateErrors.CultureArgument(at, name));
            given.Add(parameter ?? "");
        }

        if (known.Take(function.RequiredParameterCount).FirstOrDefault(parameter => !given.Contains(parameter)) is { } missing)
            _found.Add(TemplateErrors.MissingArgument(template.Locate(call.Target!.Span), name, missing));
    }

    private static bool IsCulture(string parameter) => parameter.Contains("culture", StringComparison.Ordinal);
}
