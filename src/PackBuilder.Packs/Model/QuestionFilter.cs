using System.Collections.Immutable;

namespace PackBuilder.Packs.Model;

/// <summary>
/// Which questions a pack takes. Every condition that is given must hold. A question without tags, kind or difficulty
/// passes the condition on what it does not state: untagged means always in.
/// </summary>
public sealed record QuestionFilter
{
    public static readonly QuestionFilter Everything = new();

    /// <summary>At least one of these tags.</summary>
    public ImmutableArray<Named> TagsAny { get; init; } = [];

    /// <summary>None of these tags.</summary>
    public ImmutableArray<Named> TagsNone { get; init; } = [];

    public ImmutableArray<Named> Kinds { get; init; } = [];

    /// <summary>1 entry, 2 core, 3 stretch.</summary>
    public ImmutableArray<int> Difficulty { get; init; } = [];

    /// <summary>If not empty, no other question is taken.</summary>
    public ImmutableArray<Named> Only { get; init; } = [];

    /// <summary>Left out by id.</summary>
    public ImmutableArray<Named> Exclude { get; init; } = [];

    /// <summary>Known to be questions of their own although they read nearly like another one: no warning says so.</summary>
    public ImmutableArray<Named> Distinct { get; init; } = [];
}
