using PackBuilder.Templating.Evaluation.Names;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>while condition … end</c>.</summary>
internal sealed class WhileStatement(Place place, Expression condition, Block body) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        var level = context.Scopes.LoopLevel();
        var loop = new WhileLoop();
        level.Loops = new LoopScope(null, "while", level.Loops) { Loop = Value.From(loop) };
        context.Loop = new RunningLoop(false, context.Loop);
        context.EnterLoop();
        var flow = Flow.Next;
        while (flow is Flow.Next or Flow.Continue)
        {
            // The test of the round that does not happen counts too.
            context.CountRound(Place);
            if (!condition.Evaluate(context).IsTrue)
                break;
            flow = body.Run(context);
            loop.NextRound();
        }

        context.LeaveLoop();
        context.Loop = context.Loop.Outer;
        level.Loops = level.Loops!.Outer;
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
