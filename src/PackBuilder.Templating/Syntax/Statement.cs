using PackBuilder.Templating.Evaluation;

namespace PackBuilder.Templating.Syntax;

/// <summary>Something that runs.</summary>
internal abstract class Statement(Place place) : Node(place)
{
    public abstract Flow Run(RenderContext context);
}
