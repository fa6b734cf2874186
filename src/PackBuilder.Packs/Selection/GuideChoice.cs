using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>Which guides a pack takes, in printing order.</summary>
internal static class GuideChoice
{
    public static ImmutableArray<Guide> Choose(PackDefinition pack, EmployerProfile? employer, GuideLibrary library, References references)
    {
        var wanted = pack.Guides.AddRange(employer?.ExtraGuides ?? []);
        bool takesAll = pack.Guides.IsEmpty || library.IsForeign && !pack.Guides.Any(name => library.Find(name.Name) is not null);
        if (takesAll)
        {
            if (!pack.Guides.IsEmpty)
                references.Add(PackErrors.OtherSources(pack.Id.Name, pack.Guides[0].At));
            return WithoutExcluded(library.Guides, employer);
        }

        foreach (var name in wanted.Where(name => library.Find(name.Name) is null))
        {
            references.Add(library.Broken.Contains(name.Name)
                ? PackErrors.BrokenGuide(name.Name, name.At)
                : PackErrors.UnknownId("guide", name, library.Ids));
        }

        return WithoutExcluded(wanted.Select(name => library.Find(name.Name)).OfType<Guide>().Distinct(), employer);
    }

    private static ImmutableArray<Guide> WithoutExcluded(IEnumerable<Guide> guides, EmployerProfile? employer) =>
        [.. guides.Where(guide => employer is null || !employer.Exclude.Guides.Any(name => name.Name == guide.Id))];
}
