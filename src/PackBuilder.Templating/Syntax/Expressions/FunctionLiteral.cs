using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Syntax.Expressions;

/// <summary>A function itself, not its result: <c>do … end</c> or <c>@string.upcase</c>.</summary>
internal sealed class FunctionLiteral(Place place, FunctionValue function) : Expression(place)
{
    public override Value Evaluate(RenderContext context) => Value.From(function);
}
