using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Tree;

/// <summary>A piece of a parsed template. Immutable, shared by all renderings.</summary>
internal abstract class Node(Place place)
{
    public Place Place { get; } = place;
}
