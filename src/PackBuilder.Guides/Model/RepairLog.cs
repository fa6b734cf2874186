using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>What restoration changed, for a person to check.</summary>
/// <param name="Changes">Count of characters changed by each further pass that changed any, by the pass's name.</param>
public sealed record RepairLog(
    int AnnotationsStripped, int CharactersSimplified, ImmutableArray<RepairedSpan> Spans,
    ImmutableArray<KeyValuePair<string, int>> Changes);

/// <summary>A damaged stretch and what it was restored to.</summary>
/// <param name="Certainty"><c>exact</c>: the bytes say so; <c>inferred</c>: a lost byte was found from context.</param>
/// <param name="Margin">
/// For an inferred one: by how much (log 10) the chosen reading beats the next best; 0 where nothing tells them apart.
/// </param>
public sealed record RepairedSpan(int Line, int Column, string Before, string After, string Certainty, double? Margin = null)
{
    /// <summary>In log 10: an inferred repair must be ten times as likely as the next reading, or a person has to look at it.</summary>
    public const double LeastMargin = 1;

    /// <summary>Too close to call by the text alone.</summary>
    public bool IsDoubtful => Margin < LeastMargin;
}
