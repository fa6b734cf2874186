using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Names;

/// <summary>What a running loop adds to the names in sight: its variable and the <c>for</c> or <c>while</c> object.</summary>
internal sealed class LoopScope(string? variable, string loopName, LoopScope? outer)
{
    public LoopScope? Outer { get; } = outer;

    /// <summary>The item of this round.</summary>
    public Value Item { get; set; }

    public Value Loop { get; set; }

    public bool TryGet(string name, out Value value)
    {
        if (variable is not null && name == variable)
        {
            value = Item;
            return true;
        }

        value = Loop;
        return !Loop.IsNull && name == loopName;
    }
}
