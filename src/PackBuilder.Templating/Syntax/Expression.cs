using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Syntax;

/// <summary>Something with a value.</summary>
internal abstract class Expression(Place place) : Node(place)
{
    public abstract Value Evaluate(RenderContext context);
}
