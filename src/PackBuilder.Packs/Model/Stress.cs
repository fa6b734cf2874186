using System.Collections.Immutable;

namespace PackBuilder.Packs.Model;

/// <summary>What is marked and put first in its section.</summary>
public sealed record Stress(ImmutableArray<Named> Tags, ImmutableArray<Named> Questions)
{
    public static readonly Stress None = new([], []);
}
