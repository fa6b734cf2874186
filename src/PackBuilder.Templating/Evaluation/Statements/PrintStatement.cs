using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary>An expression: its value is printed unless it is null.</summary>
internal sealed class PrintStatement(Expression expression) : Statement(expression.Place)
{
    public override Flow Run(RenderContext context)
    {
        context.Print(expression.Evaluate(context), Place);
        return Flow.Next;
    }
}
