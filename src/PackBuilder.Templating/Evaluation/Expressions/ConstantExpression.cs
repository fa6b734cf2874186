using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary>A literal number, text, flag or null.</summary>
internal sealed class ConstantExpression(Place place, Value value) : Expression(place)
{
    public Value Value { get; } = value;

    public override Value Evaluate(RenderContext context) => Value;
}
