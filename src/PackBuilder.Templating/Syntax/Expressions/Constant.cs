using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Syntax.Expressions;

/// <summary>A literal number, text, flag or null.</summary>
internal sealed class Constant(Place place, Value value) : Expression(place)
{
    public Value Value { get; } = value;

    public override Value Evaluate(RenderContext context) => Value;
}
