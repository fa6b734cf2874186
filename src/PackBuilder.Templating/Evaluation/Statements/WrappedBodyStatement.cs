using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>$$</c>: runs the body of the <c>wrap</c> that called this function.</summary>
internal sealed class WrappedBodyStatement(Place place) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        context.EnterCall(Place);
        var flow = context.Scopes.Locals.WrappedBody?.Run(context) ?? Flow.Next;
        context.LeaveCall();
        return flow;
    }
}
