using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;

namespace PackBuilder.Packs.Reaching;

/// <summary>The packs of a project in every form that holds other guides: for nobody in particular, and for each employer that brings guides of its own.</summary>
public static class PackBooks
{
    /// <returns>By pack, the one for nobody first; without those of which nothing can be selected.</returns>
    public static ImmutableArray<Pack> Of(ImmutableArray<PackDefinition> packs, ImmutableArray<EmployerProfile> employers, GuideLibrary library) =>
    [
        .. packs.SelectMany(pack => Tailors(pack, employers).Select(employer => PackSelector.Select(pack, employer, library).Value)).OfType<Pack>(),
    ];

    private static IEnumerable<EmployerProfile?> Tailors(PackDefinition pack, ImmutableArray<EmployerProfile> employers) =>
        employers.Where(employer => employer.ExtraGuides.Length > 0 && (employer.Packs.IsEmpty || employer.Packs.Any(name => name.Name == pack.Id.Name)))
            .Cast<EmployerProfile?>()
            .Prepend(null);
}
