using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Selection;

/// <summary>Chooses what goes into a pack for an employer, or for nobody in particular.</summary>
public static class PackSelector
{
    public static Checked<Pack> Select(PackDefinition definition, EmployerProfile? employer, GuideLibrary library)
    {
        // An employer's own references were checked once, against everything; here they may point to guides outside this pack.
        var own = new References([], library.IsForeign);
        var chosen = GuideChoice.Choose(definition, employer, library, own);
        var references = new References(chosen, library.IsForeign);
        CheckFilters(definition, references);

        var exclusions = ImmutableArray.CreateBuilder<Exclusion>();
        var filtered = Filter(chosen, definition, employer, exclusions);
        var lenient = new References(filtered, true);
        var stressed = employer is null ? FrozenSet<QuestionKey>.Empty : Tailoring.Stressed(filtered, employer, lenient);
        var tailored = employer is null ? filtered : Tailoring.Apply(filtered, employer, stressed, lenient);

        var pack = new Pack(definition, employer, tailored, stressed, exclusions.ToImmutable());
        var diagnostics = own.Diagnostics.AddRange(references.Diagnostics).AddRange(Judge(pack));
        return new Checked<Pack>(diagnostics.Any(d => d.Severity == Severity.Error) ? null : pack, diagnostics);
    }

    private static void CheckFilters(PackDefinition definition, References references)
    {
        foreach (var section in definition.Sections.Only.Concat(definition.Sections.Exclude))
            references.Section(section);
        foreach (var question in definition.Questions.Exclude)
            references.Question(question);
    }

    private static ImmutableArray<Guide> Filter(
        ImmutableArray<Guide> chosen, PackDefinition definition, EmployerProfile? employer, ImmutableArray<Exclusion>.Builder exclusions)
    {
        var rules = new SelectionRules(definition, employer);
        return
        [
            .. chosen.Select(guide => GuideFilter.Apply(guide, rules, exclusions))
                .Where(guide => guide.Sections.Length > 0 || guide.Intro is not null),
        ];
    }

    private static IEnumerable<Diagnostic> Judge(Pack pack)
    {
        if (pack.Guides.IsEmpty)
            yield return PackErrors.NothingSelected(pack.Definition.Id.Name, pack.Definition.Id.At);
        if (pack.Employer is { } employer && !ChangesSomething(pack, employer))
            yield return PackErrors.EmployerChangesNothing(employer.Id.Name, pack.Definition.Id.Name, employer.Id.At);
    }

    private static bool ChangesSomething(Pack pack, EmployerProfile employer) =>
        pack.Stressed.Count > 0
        || pack.Exclusions.Any(exclusion => exclusion.Rule.StartsWith("employer", StringComparison.Ordinal))
        || employer.ExtraGuides.Length > 0 || employer.Exclude.Guides.Length > 0
        || EmployerFacts.Any(employer)
        || employer.Overrides.Any(wording => new References(pack.Guides, true).Question(wording.Question) is not null)
        || Slots.For(employer).AnyIn(pack.Guides);
}
