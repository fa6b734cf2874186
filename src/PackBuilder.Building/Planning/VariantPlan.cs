using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Planning;

/// <summary>Every document that a request means, in a stated order: pack, employer, edition.</summary>
/// <param name="FailedPacks">Packs that cannot be built because their own file, or an edition or design they name, is wrong.</param>
/// <param name="PackIds">Every pack of the project, asked for or not.</param>
public sealed record VariantPlan(
    ImmutableArray<Variant> Variants, ImmutableArray<string> FailedPacks, ImmutableArray<string> PackIds, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The documents of each pack for each employer: they share what is chosen.</summary>
    public ImmutableArray<ImmutableArray<Variant>> ByPack =>
        [.. Variants.GroupBy(variant => (variant.Pack.Id.Name, variant.Employer?.Id.Name)).Select(group => group.ToImmutableArray())];

    /// <summary>The employers that were asked for, whether their file is sound or not: the names in all of them are checked.</summary>
    public ImmutableArray<EmployerProfile> Employers { get; init; } = [];

    /// <summary>The editions that were asked for, whether their file is sound or not.</summary>
    public ImmutableArray<EditionDefinition> Editions { get; init; } = [];

    /// <summary>Packs with errors in their file: nothing is made of them, but the names in them are checked.</summary>
    public ImmutableArray<PackDefinition> Drafts { get; init; } = [];
}
