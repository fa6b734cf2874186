using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary>A function itself, not its result: <c>do … end</c> or <c>@string.upcase</c>.</summary>
internal sealed class FunctionLiteral(Place place, FunctionValue function) : Expression(place)
{
    public override Value Evaluate(RenderContext context) => Value.From(function);
}
