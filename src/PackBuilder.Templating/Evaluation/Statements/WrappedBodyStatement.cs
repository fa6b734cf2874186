using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>$$</c>: runs the body of the <c>wrap</c> that called this function.</summary>
internal sealed class WrappedBodyStatement(Place place) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        // A body that holds $$ itself would run itself without end: it counts as a call.
        context.EnterCall(Place);
        var flow = context.Scopes.Locals.WrappedBody?.Run(context) ?? Flow.Next;
        context.LeaveCall();
        return flow;
    }
}
