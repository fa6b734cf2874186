using PackBuilder.Templating.Evaluation.Expressions;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>target += value</c> and its like. The right side is evaluated first.</summary>
internal sealed class CompoundAssignStatement(PathExpression target, BinaryOperator op, Place opPlace, Expression value)
    : Statement(target.Place.To(value.Place)), IOperatorSite
{
    public Place Operator { get; } = opPlace;

    public Place Left => target.Place;

    public Place Right => value.Place;

    public override Flow Run(RenderContext context)
    {
        var right = value.Evaluate(context);
        target.Set(context, Operators.Apply(context, op, target.Evaluate(context), right, this));
        return Flow.Next;
    }
}
