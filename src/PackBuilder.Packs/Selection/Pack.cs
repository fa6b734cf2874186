using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>What a pack holds for one employer, before an edition decides how much of it is shown.</summary>
/// <param name="Guides">In printing order, without what was left out, with the employer's wording.</param>
/// <param name="Stressed">Questions to mark, as <see cref="QuestionKey"/>.</param>
/// <param name="Exclusions">What was left out, and why, in the order of the guides.</param>
public sealed record Pack(
    PackDefinition Definition, EmployerProfile? Employer, ImmutableArray<Guide> Guides,
    FrozenSet<QuestionKey> Stressed, ImmutableArray<Exclusion> Exclusions);

/// <summary>A question by its guide and its id there.</summary>
public readonly record struct QuestionKey(string Guide, string Question)
{
    public override string ToString() => $"{Guide}/{Question}";
}

/// <summary>A section or block that was left out by a rule.</summary>
/// <param name="What"><c>guide</c>, <c>section</c>, <c>question</c> or another kind of block.</param>
/// <param name="Rule">Such as <c>audience</c>, <c>tags_none: phone</c>, <c>employer exclude</c>.</param>
public sealed record Exclusion(string Guide, string What, string? Id, string Rule, BlockOrigin? From);
