using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Tree;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>target = value</c>. Prints nothing.</summary>
internal sealed class AssignStatement(PathExpression target, Expression value)
    : Statement(target.Place.To(value.Place))
{
    public override Flow Run(RenderContext context)
    {
        target.Set(context, value.Evaluate(context));
        return Flow.Next;
    }
}
