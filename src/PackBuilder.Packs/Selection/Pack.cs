using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Packs.Selection;

/// <summary>What a pack holds for one employer, before an edition decides how much of it is shown.</summary>
/// <param name="Guides">In printing order, without what was left out, with the employer's wording.</param>
/// <param name="Stressed">Questions to mark.</param>
/// <param name="Exclusions">What was left out, and why, in the order of the guides; every block is named, also those of a section that was left out.</param>
public sealed record Pack(
    PackDefinition Definition, EmployerProfile? Employer, ImmutableArray<Guide> Guides,
    FrozenSet<QuestionKey> Stressed, ImmutableArray<Exclusion> Exclusions)
{
    /// <summary>Questions that stand in the pack once although two guides have them.</summary>
    public ImmutableArray<Merge> Merges { get; init; } = [];

    /// <summary>The questions that matter most, in the order of the pack's file; short editions are made of them.</summary>
    public ImmutableArray<QuestionKey> Core { get; init; } = [];

    /// <summary>The short names of its guides in the codes of their questions.</summary>
    public IEnumerable<GuideCode> Codes => Definition.Codes.Concat(Employer?.Codes ?? []);

    /// <summary>The guides that were chosen, as they are in the library: what every block of theirs became can be told.</summary>
    public ImmutableArray<Guide> Chosen { get; init; } = [];
}

/// <summary>A question by its guide and its id there.</summary>
public readonly record struct QuestionKey(string Guide, string Question)
{
    public override string ToString() => $"{Guide}/{Question}";
}

/// <summary>A section or block that was left out by a rule.</summary>
/// <param name="Ordinal">The ordinal of the block; null for a section as such.</param>
/// <param name="Id">Null for a block without one.</param>
public sealed record Exclusion(string Guide, int? Ordinal, string? Id, Ruling By);

/// <summary>A question, or what candidates ask, that another one of the pack says as well.</summary>
public sealed record Merge(BlockKey Kept, string? KeptId, BlockKey Merged, string? MergedId);
