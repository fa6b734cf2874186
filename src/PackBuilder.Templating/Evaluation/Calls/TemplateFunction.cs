using PackBuilder.Templating.Evaluation.Names;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Calls;

/// <summary>A function written in a template.</summary>
/// <param name="name">Empty for <c>do … end</c>, which sees the variables of the function it runs in.</param>
/// <param name="parameters">Null where it has no parameter list: it then takes any arguments, as <c>$0</c>, <c>$1</c> ….</param>
internal sealed class TemplateFunction(string name, Parameter[]? parameters) : Callable
{
    private Block? _body;
    private Expression? _result;

    public override string Name => name.Length > 0 ? name : "do … end";

    /// <summary>Given after parsing, because the body may name the function itself.</summary>
    public TemplateFunction WithBody(Block body)
    {
        _body = body;
        return this;
    }

    /// <summary>The expression of <c>name(x) = expression</c>.</summary>
    public TemplateFunction WithResult(Expression result)
    {
        _result = result;
        return this;
    }

    public override Value Call(RenderContext context, ReadOnlySpan<Value> arguments, MapValue? named, CallSite site) =>
        Invoke(context, arguments, named, site, null);

    /// <param name="wrapped">The body of a <c>wrap</c> statement, which <c>$$</c> runs.</param>
    public Value Invoke(
        RenderContext context, ReadOnlySpan<Value> arguments, MapValue? named, CallSite site, Block? wrapped)
    {
        context.EnterCall(site.Call);
        var scopes = context.Scopes;
        var locals = scopes.Locals;
        var loop = context.Loop;
        var current = context.Current;
        bool isNamed = name.Length > 0;
        if (parameters is null)
        {
            var all = new ArgumentList(arguments) { Named = named };
            scopes.PushFrame(new ScopeLevel(null, isNamed));
            scopes.Locals = new Locals { Arguments = Value.From(all), WrappedBody = wrapped };
        }
        else
        {
            scopes.PushFrame(new ScopeLevel(ArgumentBinder.Bind(Name, parameters, arguments, named, site), isNamed));
            scopes.Locals = new Locals { WrappedBody = wrapped };
        }

        context.Loop = null;
        var result = RunBody(context);
        context.Current = current;
        context.Loop = loop;
        scopes.Locals = locals;
        scopes.PopFrame();
        context.LeaveCall();
        return result;
    }

    private Value RunBody(RenderContext context)
    {
        if (_result is not null)
            return _result.Evaluate(context);
        _body!.Run(context);
        return context.TakeReturned();
    }
}
