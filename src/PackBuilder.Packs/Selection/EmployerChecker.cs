using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Selection;

/// <summary>Checks that everything an employer's profile mentions exists, against all packs and guides at once.</summary>
public static class EmployerChecker
{
    /// <param name="today">Null where nobody asks what has aged.</param>
    public static ImmutableArray<Diagnostic> Check(
        EmployerProfile employer, IReadOnlyCollection<string> packIds, GuideLibrary library, DateOnly? today)
    {
        var references = new NamedParts(library.Guides, library.IsForeign || library.Broken.Length > 0) { Vocabulary = library.Tags };
        foreach (var pack in employer.Packs.Where(pack => !packIds.Contains(pack.Name)))
            references.Add(PackErrors.UnknownId("pack", pack, packIds));
        foreach (var guide in employer.ExtraGuides.Concat(employer.Exclude.Guides))
            references.Known("guide", guide, library.Ids);
        string[] extra = [.. employer.ExtraGuides.Select(guide => guide.Name)];
        foreach (var code in employer.Codes.Where(code => !extra.Contains(code.Guide.Name)))
            references.Add(PackErrors.CodeOfOtherGuide(code.Guide, employer.Id.Name, extra));
        foreach (var section in employer.Exclude.Sections)
            references.Section(section);
        foreach (var tag in employer.Exclude.Tags.Concat(employer.Emphasis.Tags))
            references.Tag(tag);
        foreach (var question in employer.Exclude.Questions.Concat(employer.Emphasis.Questions))
            references.Question(question);
        foreach (var wording in employer.Overrides)
            references.Question(wording.Question);
        string? date = today?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var fact in employer.Facts.Where(fact => date is not null && fact.StaleAfter is { } day && string.CompareOrdinal(day.Name, date) < 0))
            references.Add(PackErrors.StaleFact(fact.Id.Name, fact.StaleAfter!.Name, fact.StaleAfter.At));
        return references.Diagnostics;
    }
}
