using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary>
/// <c>!x y</c> among arguments: read as a call of x with y, which is never what was meant. Always an error, which one
/// depends on what x is.
/// </summary>
internal sealed class MisreadCall(Place place, PathExpression target) : Expression(place)
{
    public override Value Evaluate(RenderContext context)
    {
        target.GetFunction(context);
        throw RenderErrors.CallNeedsParentheses(target.Place);
    }
}
