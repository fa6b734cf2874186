using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>capture target … end</c>: stores the output of its body.</summary>
internal sealed class CaptureStatement(Place place, PathExpression target, Block body) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        int start = context.Output.BeginCapture();
        var flow = body.Run(context);
        var captured = new CapturedText(context.Output.EndCapture(start));
        target.Set(context, Value.From(captured));
        return flow;
    }
}
