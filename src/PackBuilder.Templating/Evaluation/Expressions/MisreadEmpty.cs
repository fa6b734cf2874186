using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>string.empty ? a : b</c>, where the question mark belongs to the name. Always an error.</summary>
internal sealed class MisreadEmpty(Place place) : Expression(place)
{
    public override Value Evaluate(RenderContext context) => throw RenderErrors.MisreadEmpty(Place);
}
