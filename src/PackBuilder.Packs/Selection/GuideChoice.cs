using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>Which guides a pack takes, in printing order.</summary>
internal static class GuideChoice
{
    public static ImmutableArray<Guide> Choose(PackDefinition pack, EmployerProfile? employer, GuideLibrary library, NamedParts references)
    {
        var wanted = pack.Guides.AddRange(employer?.ExtraGuides ?? []);
        bool takesAll = pack.Guides.IsEmpty || library.IsForeign && !pack.Guides.Any(name => library.Find(name.Name) is not null);
        if (takesAll)
        {
            if (!pack.Guides.IsEmpty)
                references.Add(PackErrors.OtherSources(pack.Id.Name, pack.Guides[0].At));
            if (!library.Broken.IsEmpty)
                references.Add(PackErrors.MadeWithout(pack.Id.Name, library.Broken, pack.Id.At));
            return library.Guides;
        }

        foreach (var name in wanted.Where(name => library.Find(name.Name) is null))
        {
            references.Add(library.Broken.Contains(name.Name)
                ? PackErrors.BrokenGuide(name.Name, name.At)
                : PackErrors.UnknownId("guide", name, library.Ids));
        }

        return [.. wanted.Select(name => library.Find(name.Name)).OfType<Guide>().DistinctBy(guide => guide.Id)];
    }

    /// <summary>Why an employer does not take a guide that the pack has; null where it does.</summary>
    public static Ruling? Excludes(Guide guide, EmployerProfile? employer) =>
        employer?.Exclude.Guides.FirstOrDefault(name => name.Name == guide.Id) is { } name ? Ruling.Employer("guides", name.At) : null;
}
