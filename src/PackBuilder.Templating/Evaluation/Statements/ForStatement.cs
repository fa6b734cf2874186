using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Names;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>for name in list … else … end</c>.</summary>
internal sealed class ForStatement(
    Place place, string variable, Expression list, ForParameters parameters, Block body, Block? otherwise)
    : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        var value = list.Evaluate(context);
        if (value.IsNull)
            return Flow.Next;
        try
        {
            var items = parameters.Apply(context, ListOf(context, value), Place);
            using var loop = new ForLoop(items);
            return loop.Start() ? RunRounds(context, loop, items.RunsFunctions) : otherwise?.Run(context) ?? Flow.Next;
        }
        catch (ListChangedException)
        {
            throw RenderErrors.ListChanged(Place);
        }
    }

    private ListValue ListOf(RenderContext context, Value value) => value.Kind switch
    {
        ValueKind.List => value.List,
        ValueKind.Map => Sequences.Pairs(context, value.Map),
        ValueKind.Text => Sequences.Characters(context, value.Text),
        _ => throw RenderErrors.NotIterable(list.Place, value),
    };

    private Flow RunRounds(RenderContext context, ForLoop loop, bool runsFunctions)
    {
        bool isLocal = variable[0] == '$';
        var level = context.Scopes.LoopLevel();
        var locals = context.Scopes.Locals;
        var names = new LoopScope(isLocal ? null : variable, "for", level.Loops) { Loop = Value.From(loop) };
        var localNames = isLocal ? new LoopScope(variable, "", locals.Loops) : null;
        level.Loops = names;
        locals.Loops = localNames ?? locals.Loops;
        context.Loop = new RunningLoop(runsFunctions, context.Loop);
        context.EnterLoop();
        Flow flow;
        do
        {
            context.CountRound(Place);
            (localNames ?? names).Item = loop.Item;
            flow = body.Run(context);
        }
        while (flow is Flow.Next or Flow.Continue && loop.NextRound());
        context.LeaveLoop();
        context.Loop = context.Loop.Outer;
        level.Loops = names.Outer;
        locals.Loops = localNames is null ? locals.Loops : localNames.Outer;
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
