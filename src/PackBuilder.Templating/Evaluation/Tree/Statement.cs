using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Tree;

/// <summary>Something that runs.</summary>
internal abstract class Statement(Place place) : Node(place)
{
    public abstract Flow Run(RenderContext context);
}
