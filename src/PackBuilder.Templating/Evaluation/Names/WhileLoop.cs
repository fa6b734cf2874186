using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Names;

/// <summary>The object behind <c>while</c>.</summary>
internal sealed class WhileLoop : LoopObject
{
    public void NextRound() => Index++;
}
