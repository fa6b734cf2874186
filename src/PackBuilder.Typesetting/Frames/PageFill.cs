namespace PackBuilder.Typesetting.Frames;

/// <summary>How well a page of the body is used.</summary>
/// <param name="Page">Index from 0.</param>
/// <param name="Part">Of its height, 0 to 1, down to the last thing printed.</param>
public readonly record struct PageFill(int Page, double Part)
{
    /// <summary>It starts with the rest of a question from the page before.</summary>
    public bool StartsInQuestion { get; init; }

    /// <summary>What comes next starts a page of its own, so that white at the foot is meant.</summary>
    public bool EndsPart { get; init; }
}
