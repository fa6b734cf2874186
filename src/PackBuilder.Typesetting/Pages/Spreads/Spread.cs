using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Spreads;

/// <summary>Material for facing pages: the first language for left-hand pages, the second for the pages opposite, not yet cut.</summary>
internal sealed class Spread
{
    public Galley Left { get; } = new() { HasJoints = true };

    public Galley Right { get; } = new() { HasJoints = true };

    /// <summary>Whether what is set next meets its opposite.</summary>
    public bool HasJoints
    {
        set => Left.HasJoints = Right.HasJoints = value;
    }
}
