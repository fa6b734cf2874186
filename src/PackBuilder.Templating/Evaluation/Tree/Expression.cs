using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Tree;

/// <summary>Something with a value.</summary>
internal abstract class Expression(Place place) : Node(place)
{
    public abstract Value Evaluate(RenderContext context);
}
