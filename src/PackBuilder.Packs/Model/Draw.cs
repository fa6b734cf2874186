using System.Collections.Immutable;
using PackBuilder.Text.Source;

namespace PackBuilder.Packs.Model;

/// <summary>
/// Some questions of many, chosen by a seed: the same seed chooses the same, and a question that is added changes the choice only by
/// taking the place of others under the same limit.
/// </summary>
/// <param name="At">Where the draw is described.</param>
public sealed record Draw(int Seed, SourceLocation At)
{
    /// <summary>At most so many of the whole pack; null for any number.</summary>
    public Quota? Count { get; init; }

    public ImmutableArray<Quota> Guides { get; init; } = [];

    /// <summary>Of a section together with those below it.</summary>
    public ImmutableArray<Quota> Sections { get; init; } = [];

    public ImmutableArray<Quota> Kinds { get; init; } = [];
}

/// <summary>At most so many questions of something.</summary>
public sealed record Quota(Named Of, int Count);
