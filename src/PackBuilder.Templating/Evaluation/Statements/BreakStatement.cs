using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class BreakStatement(Place place, Flow flow) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        if (context.Loop is { RunsFunctions: true })
            throw RenderErrors.LeavingLazyLoop(Place, flow == Flow.Break ? "break" : "continue");
        return flow;
    }
}
