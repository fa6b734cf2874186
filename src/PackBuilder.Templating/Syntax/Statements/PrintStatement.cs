using PackBuilder.Templating.Evaluation;

namespace PackBuilder.Templating.Syntax.Statements;

/// <summary>An expression: its value is printed unless it is null.</summary>
internal sealed class PrintStatement(Expression expression) : Statement(expression.Place)
{
    public override Flow Run(RenderContext context)
    {
        context.Print(expression.Evaluate(context), Place);
        return Flow.Next;
    }
}
