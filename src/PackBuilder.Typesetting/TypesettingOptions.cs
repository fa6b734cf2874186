namespace PackBuilder.Typesetting;

/// <summary>Settings of the typesetter that belong to no design.</summary>
public sealed record TypesettingOptions
{
    /// <summary>A document with more pages is refused: the bound that keeps every input finite.</summary>
    public int MaxPages { get; init; } = 20000;
}
