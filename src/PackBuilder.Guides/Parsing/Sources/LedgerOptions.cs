namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>When a ledger is suspicious.</summary>
public sealed record LedgerOptions
{
    /// <summary>The share of a source's characters that may be left out without a warning.</summary>
    public double LargestDroppedShare { get; init; } = 0.2;
}
