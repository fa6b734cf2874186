using System.Collections.Immutable;
using PackBuilder.Cli.Projects;
using PackBuilder.Documents.Designs;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reading;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Building;

/// <summary>Every document that a request means, in a stated order: pack, employer, edition.</summary>
/// <param name="FailedPacks">Packs that cannot be built because their own file, or an edition or design they name, is wrong.</param>
public sealed record VariantPlan(ImmutableArray<Variant> Variants, ImmutableArray<string> FailedPacks, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Every pack of the project, asked for or not.</summary>
    public ImmutableArray<string> PackIds { get; init; } = [];

    public IEnumerable<EmployerProfile> Employers => Variants.Select(variant => variant.Employer).OfType<EmployerProfile>().Distinct();

    public static VariantPlan Make(BuildRequest request, Catalogue catalogue, IReadOnlyDictionary<string, Checked<Design>> designs)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        RefuseUnknown("pack", request.Packs, catalogue.Packs.Select(entry => entry.Id));
        RefuseUnknown("employer", request.Employers, catalogue.Employers.Select(entry => entry.Id).Prepend(BuildRequest.Nobody));
        RefuseUnknown("edition", request.Editions, catalogue.Editions.Select(entry => entry.Id));
        RefuseUnknown("format", request.Formats, EditionReader.Formats);

        var employers = Sound(catalogue.Employers, request.Employers);
        var editions = catalogue.Editions.ToDictionary(entry => entry.Id);
        var failed = ImmutableArray.CreateBuilder<string>();
        var variants = ImmutableArray.CreateBuilder<Variant>();
        foreach (var entry in catalogue.Packs.Where(entry => Asked(request.Packs, entry.Id)))
        {
            int before = diagnostics.Count;
            diagnostics.AddRange(entry.Read.Diagnostics);
            if (entry.Read.Value is { } pack)
                variants.AddRange(OfPack(pack));
            if (diagnostics.Skip(before).Any(d => d.Severity == Severity.Error))
                failed.Add(entry.Id);
        }

        if (variants.Count == 0 && diagnostics.Count == 0)
            diagnostics.Add(ProjectErrors.NothingToBuild());
        return new VariantPlan(variants.ToImmutable(), failed.ToImmutable(), [.. diagnostics.Distinct()])
        {
            PackIds = [.. catalogue.Packs.Select(entry => entry.Id)],
        };

        IEnumerable<Variant> OfPack(PackDefinition pack)
        {
            var chosen = Editions(pack);
            if (designs.TryGetValue(pack.Design.Name, out var design))
                diagnostics.AddRange(design.Diagnostics);
            else
                diagnostics.Add(PlanErrors.UnknownDesign(pack.Design, [.. designs.Keys]));
            if (design?.Value is null)
                return [];
            return
                from employer in For(pack)
                from edition in chosen
                let formats = Formats(request, edition)
                where formats.Length > 0
                select new Variant(pack, employer, edition, formats);
        }

        List<EditionDefinition> Editions(PackDefinition pack)
        {
            var chosen = new List<EditionDefinition>();
            foreach (var name in pack.Editions)
            {
                if (!editions.TryGetValue(name.Name, out var entry))
                {
                    diagnostics.Add(PlanErrors.UnknownEdition(name, editions.Keys));
                }
                else if (Asked(request.Editions, name.Name))
                {
                    diagnostics.AddRange(entry.Read.Diagnostics);
                    if (entry.Read.Value is { } edition)
                        chosen.Add(edition);
                }
            }

            return chosen;
        }

        IEnumerable<EmployerProfile?> For(PackDefinition pack)
        {
            if (Asked(request.Employers, BuildRequest.Nobody))
                yield return null;
            foreach (var employer in employers.Where(employer => employer.Packs.IsEmpty || employer.Packs.Any(name => name.Name == pack.Id.Name)))
                yield return employer;
        }

        ImmutableArray<EmployerProfile> Sound(ImmutableArray<Entry<EmployerProfile>> all, ImmutableArray<string> asked)
        {
            var mine = all.Where(entry => Asked(asked, entry.Id)).ToArray();
            diagnostics.AddRange(mine.SelectMany(entry => entry.Read.Diagnostics));
            return [.. mine.Select(entry => entry.Read.Value).OfType<EmployerProfile>()];
        }

        void RefuseUnknown(string kind, ImmutableArray<string> names, IEnumerable<string> known)
        {
            string[] all = [.. known];
            diagnostics.AddRange(names.Where(name => !all.Contains(name)).Select(name => ProjectErrors.Unknown(kind, name, all)));
        }
    }

    private static bool Asked(ImmutableArray<string> names, string name) => names.IsEmpty || names.Contains(name);

    private static ImmutableArray<string> Formats(BuildRequest request, EditionDefinition edition) =>
        [.. edition.Formats.Where(format => Asked(request.Formats, format))];
}
