using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>@path</c>: what the path holds, without calling it.</summary>
internal sealed class FunctionReference(Place place, PathExpression path) : Expression(place)
{
    public override Value Evaluate(RenderContext context) => path.Get(context);
}
