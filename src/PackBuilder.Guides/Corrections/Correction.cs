using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Corrections;

/// <summary>One thing that a person knows better about a source.</summary>
/// <param name="Line">The line of the source on which the paragraph, heading or item starts.</param>
/// <param name="Was">The <see cref="LineHash"/> of that line when the correction was made.</param>
public sealed record Correction(int Line, string Was, CorrectionKind Kind)
{
    /// <summary>The words to put there; null where they stay.</summary>
    public string? Text { get; init; }

    /// <summary>The level of a heading, 1 to 6.</summary>
    public int? Level { get; init; }

    /// <summary>Where it is written down; null for one that is not yet.</summary>
    public SourceLocation? At { get; init; }
}
