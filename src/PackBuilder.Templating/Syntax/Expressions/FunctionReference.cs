using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Syntax.Expressions;

/// <summary><c>@path</c>: what the path holds, without calling it.</summary>
internal sealed class FunctionReference(Place place, PathExpression path) : Expression(place)
{
    public override Value Evaluate(RenderContext context) => path.Get(context);
}
