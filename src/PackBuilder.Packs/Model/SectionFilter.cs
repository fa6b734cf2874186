using System.Collections.Immutable;

namespace PackBuilder.Packs.Model;

/// <summary>Which sections of its guides a pack takes. A section brings the sections below it with it.</summary>
/// <param name="Only">If not empty, nothing else is taken.</param>
public sealed record SectionFilter(ImmutableArray<Named> Only, ImmutableArray<Named> Exclude)
{
    public static readonly SectionFilter Everything = new([], []);
}
