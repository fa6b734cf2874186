using System.Collections.Immutable;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Projects;
using PackBuilder.Documents.Designs;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Measures;

namespace PackBuilder.Building.Planning;

/// <summary>Finds the documents that a request means, and everything wrong with the files that describe them.</summary>
public sealed class VariantPlanner(Catalogue catalogue, IReadOnlyDictionary<string, Checked<Design>> designs)
{
    private readonly List<Diagnostic> _diagnostics = [];

    public static VariantPlan Plan(BuildRequest request, Catalogue catalogue, IReadOnlyDictionary<string, Checked<Design>> designs) =>
        new VariantPlanner(catalogue, designs).Plan(request);

    private VariantPlan Plan(BuildRequest request)
    {
        RefuseUnknownNames(request);
        var employers = Employers(request);
        var editions = ImmutableArray.CreateBuilder<EditionDefinition>();
        var variants = ImmutableArray.CreateBuilder<Variant>();
        var failed = ImmutableArray.CreateBuilder<string>();
        var packs = catalogue.Packs.Where(entry => IsAsked(request.Packs, entry.Id)).ToList();
        foreach (var entry in packs)
        {
            int before = _diagnostics.Count;
            _diagnostics.AddRange(entry.Read.Diagnostics);
            if (entry.Read.Value is { } pack)
            {
                var asked = Editions(pack, request);
                editions.AddRange(asked.Select(edition => edition.Read.Value).OfType<EditionDefinition>());
                if (HasDesign(pack, request) && !entry.Read.HasErrors)
                    variants.AddRange(Variants(pack, employers, asked, request));
            }

            if (_diagnostics.Skip(before).Any(d => d.Severity == Severity.Error))
                failed.Add(entry.Id);
        }

        if (variants.Count == 0 && _diagnostics.Count == 0)
        {
            _diagnostics.Add(editions.Any() && editions.All(edition => DocumentFormats.Of(edition, request.Formats).IsEmpty)
                ? ProjectErrors.NotInFormat(request.Formats, [.. catalogue.Editions.Where(entry => entry.Value is { } edition && DocumentFormats.Of(edition, request.Formats).Length > 0).Select(entry => entry.Id)])
                : ProjectErrors.NothingToBuild());
        }

        return new VariantPlan(
            [.. OfOneName(variants).Where((_, index) => request.Shard?.Takes(index) != false)], failed.ToImmutable(), [.. catalogue.Packs.Select(entry => entry.Id)], [.. _diagnostics.Distinct()])
        {
            Drafts = [.. packs.Select(entry => entry.Draft).OfType<PackDefinition>()],
            Editions = [.. editions.Distinct()],
            Employers = [.. employers.Select(entry => entry.Read.Value).OfType<EmployerProfile>().Where(employer => IsConcerned(employer, request))],
        };
    }

    // Ids are joined by hyphens, and may have some.
    private ImmutableArray<Variant> OfOneName(IEnumerable<Variant> variants)
    {
        var named = variants.ToLookup(variant => variant.Name, StringComparer.Ordinal);
        _diagnostics.AddRange(named.SelectMany(group => group.Skip(1).Select(other => PlanErrors.SameFile(group.First(), other))));
        return [.. named.Select(group => group.First())];
    }

    private static IEnumerable<Variant> Variants(
        PackDefinition pack, IReadOnlyList<Entry<EmployerProfile>> employers, IReadOnlyList<Entry<EditionDefinition>> editions, BuildRequest request)
    {
        return from employer in For(pack, employers, request)
               from edition in editions.Select(entry => entry.Value).OfType<EditionDefinition>()
               let formats = DocumentFormats.Of(edition, request.Formats)
               where formats.Length > 0
               select new Variant(pack with { Design = DesignOf(pack, edition, request) }, employer, edition, formats);
    }

    private static Named DesignOf(PackDefinition pack, EditionDefinition edition, BuildRequest request) =>
        request.Design is { } asked ? pack.Design with { Name = asked } : edition.Design ?? pack.Design;

    private List<Entry<EditionDefinition>> Editions(PackDefinition pack, BuildRequest request)
    {
        var editions = new List<Entry<EditionDefinition>>();
        foreach (var name in pack.Editions)
        {
            var entry = catalogue.Editions.FirstOrDefault(entry => entry.Id == name.Name);
            if (entry is null)
                _diagnostics.Add(PlanErrors.UnknownEdition(name, [.. catalogue.Editions.Select(known => known.Id)]));
            else if (IsAsked(request.Editions, name.Name))
                editions.Add(entry);
        }

        _diagnostics.AddRange(editions.SelectMany(entry => entry.Read.Diagnostics));
        if (request.Design is null)
            editions.RemoveAll(entry => entry.Value?.Design is { } design && !HasDesign(design));
        return editions;
    }

    private bool HasDesign(PackDefinition pack, BuildRequest request) => HasDesign(request.Design is { } asked ? pack.Design with { Name = asked } : pack.Design, isNamed: request.Design is null);

    // An unknown name that was asked for is reported once, with the request.
    private bool HasDesign(Named name, bool isNamed = true)
    {
        bool isKnown = designs.TryGetValue(name.Name, out var design);
        if (isKnown)
            _diagnostics.AddRange(design!.Diagnostics);
        else if (isNamed)
            _diagnostics.Add(PlanErrors.UnknownDesign(name, [.. designs.Keys]));
        return design?.Value is not null;
    }

    // Null stands for nobody in particular.
    private static IEnumerable<EmployerProfile?> For(PackDefinition pack, IReadOnlyList<Entry<EmployerProfile>> employers, BuildRequest request)
    {
        if (IsAsked(request.Employers, BuildRequest.NoEmployer))
            yield return null;
        foreach (var employer in employers.Select(entry => entry.Value).OfType<EmployerProfile>())
        {
            if (employer.Packs.IsEmpty || employer.Packs.Any(name => name.Name == pack.Id.Name))
                yield return employer;
        }
    }

    // A profile that names a pack that is nowhere is looked at when all packs are.
    private static bool IsConcerned(EmployerProfile employer, BuildRequest request) =>
        employer.Packs.IsEmpty || employer.Packs.Any(name => IsAsked(request.Packs, name.Name));

    private List<Entry<EmployerProfile>> Employers(BuildRequest request)
    {
        var asked = catalogue.Employers.Where(entry => IsAsked(request.Employers, entry.Id)).ToList();
        _diagnostics.AddRange(asked.SelectMany(entry => entry.Read.Diagnostics));
        foreach (var colour in asked.Select(entry => entry.Read.Value?.Colour).OfType<BrandColour>())
        {
            double contrast = Contrast.Between(colour.Value, Colour.White);
            if (contrast < Contrast.Text)
                _diagnostics.Add(PlanErrors.ColourTooLight(colour.Written, contrast));
        }

        return asked;
    }

    private void RefuseUnknownNames(BuildRequest request)
    {
        RefuseUnknown("pack", request.Packs, catalogue.Packs.Select(entry => entry.Id));
        RefuseUnknown("employer", request.Employers, catalogue.Employers.Select(entry => entry.Id).Prepend(BuildRequest.NoEmployer));
        RefuseUnknown("edition", request.Editions, catalogue.Editions.Select(entry => entry.Id));
        RefuseUnknown("format", request.Formats, DocumentFormats.Names);
        if (request.Design is { } design)
            RefuseUnknown("design", [design], designs.Keys);
    }

    private void RefuseUnknown(Message kind, ImmutableArray<string> names, IEnumerable<string> known)
    {
        string[] all = [.. known];
        _diagnostics.AddRange(names.Where(name => !all.Contains(name)).Select(name => ProjectErrors.Unknown(kind, name, all)));
    }

    private static bool IsAsked(ImmutableArray<string> names, string name) => names.IsEmpty || names.Contains(name);
}
