using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Spreads;

/// <summary>Material for facing pages: the first language for left-hand pages, the second for the pages opposite, not yet cut.</summary>
internal sealed class Spread
{
    public Galley Left { get; } = new() { HasJoints = true };

    public Galley Right { get; } = new() { HasJoints = true };

    /// <summary>The blocks of its chapters, and where they start.</summary>
    public List<SpreadStart> Starts { get; } = [];

    /// <summary>Whether what is set next meets its opposite.</summary>
    public bool HasJoints
    {
        set => Left.HasJoints = Right.HasJoints = value;
    }
}

/// <param name="Left">What stands before it on the left-hand pages, in pt.</param>
/// <param name="FollowsLead">Whether what stands before it leads over to it and must not be parted from it.</param>
internal readonly record struct SpreadStart(Block Block, double Left, double Right, bool FollowsLead);
