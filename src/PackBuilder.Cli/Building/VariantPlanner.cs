using System.Collections.Immutable;
using PackBuilder.Cli.Projects;
using PackBuilder.Documents.Designs;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reading;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Building;

/// <summary>Finds the documents that a request means, and everything wrong with the files that describe them.</summary>
public sealed class VariantPlanner(Catalogue catalogue, IReadOnlyDictionary<string, Checked<Design>> designs)
{
    private const int White = 0xFFFFFF;

    private readonly List<Diagnostic> _diagnostics = [];

    public static VariantPlan Plan(BuildRequest request, Catalogue catalogue, IReadOnlyDictionary<string, Checked<Design>> designs) =>
        new VariantPlanner(catalogue, designs).Plan(request);

    private VariantPlan Plan(BuildRequest request)
    {
        RefuseUnknownNames(request);
        var employers = Employers(request);
        var variants = ImmutableArray.CreateBuilder<Variant>();
        var failed = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in catalogue.Packs.Where(entry => IsAsked(request.Packs, entry.Id)))
        {
            int before = _diagnostics.Count;
            _diagnostics.AddRange(entry.Read.Diagnostics);
            if (entry.Read.Value is { } pack)
                variants.AddRange(VariantsOf(pack, employers, request));
            if (_diagnostics.Skip(before).Any(d => d.Severity == Severity.Error))
                failed.Add(entry.Id);
        }

        if (variants.Count == 0 && _diagnostics.Count == 0)
            _diagnostics.Add(ProjectErrors.NothingToBuild());
        return new VariantPlan(
            variants.ToImmutable(), failed.ToImmutable(), [.. catalogue.Packs.Select(entry => entry.Id)], [.. _diagnostics.Distinct()]);
    }

    private IEnumerable<Variant> VariantsOf(PackDefinition pack, ImmutableArray<EmployerProfile> employers, BuildRequest request)
    {
        var editions = Editions(pack, request);
        return HasDesign(pack)
            ? from employer in For(pack, employers, request)
              from edition in editions
              let formats = edition.Formats.Where(format => IsAsked(request.Formats, format)).ToImmutableArray()
              where formats.Length > 0
              select new Variant(pack, employer, edition, formats)
            : [];
    }

    private List<EditionDefinition> Editions(PackDefinition pack, BuildRequest request)
    {
        var editions = new List<EditionDefinition>();
        foreach (var name in pack.Editions)
        {
            var entry = catalogue.Editions.FirstOrDefault(entry => entry.Id == name.Name);
            if (entry is null)
                _diagnostics.Add(PlanErrors.UnknownEdition(name, [.. catalogue.Editions.Select(known => known.Id)]));
            else if (IsAsked(request.Editions, name.Name))
                _diagnostics.AddRange(entry.Read.Diagnostics);
            if (entry?.Read.Value is { } edition && IsAsked(request.Editions, name.Name))
                editions.Add(edition);
        }

        return editions;
    }

    private bool HasDesign(PackDefinition pack)
    {
        if (designs.TryGetValue(pack.Design.Name, out var design))
            _diagnostics.AddRange(design.Diagnostics);
        else
            _diagnostics.Add(PlanErrors.UnknownDesign(pack.Design, [.. designs.Keys]));
        return design?.Value is not null;
    }

    // Null stands for nobody in particular.
    private static IEnumerable<EmployerProfile?> For(PackDefinition pack, ImmutableArray<EmployerProfile> employers, BuildRequest request)
    {
        if (IsAsked(request.Employers, BuildRequest.Nobody))
            yield return null;
        foreach (var employer in employers.Where(employer => employer.Packs.IsEmpty || employer.Packs.Any(name => name.Name == pack.Id.Name)))
            yield return employer;
    }

    private ImmutableArray<EmployerProfile> Employers(BuildRequest request)
    {
        var asked = catalogue.Employers.Where(entry => IsAsked(request.Employers, entry.Id)).ToArray();
        _diagnostics.AddRange(asked.SelectMany(entry => entry.Read.Diagnostics));
        ImmutableArray<EmployerProfile> sound = [.. asked.Select(entry => entry.Read.Value).OfType<EmployerProfile>()];
        foreach (var colour in sound.Select(employer => employer.Colour).OfType<BrandColour>())
        {
            double contrast = Contrast.Between(colour.Value, White);
            if (contrast < Contrast.Text)
                _diagnostics.Add(PlanErrors.ColourTooLight(colour.Written, contrast));
        }

        return sound;
    }

    private void RefuseUnknownNames(BuildRequest request)
    {
        RefuseUnknown("pack", request.Packs, catalogue.Packs.Select(entry => entry.Id));
        RefuseUnknown("employer", request.Employers, catalogue.Employers.Select(entry => entry.Id).Prepend(BuildRequest.Nobody));
        RefuseUnknown("edition", request.Editions, catalogue.Editions.Select(entry => entry.Id));
        RefuseUnknown("format", request.Formats, EditionReader.Formats);
    }

    private void RefuseUnknown(string kind, ImmutableArray<string> names, IEnumerable<string> known)
    {
        string[] all = [.. known];
        _diagnostics.AddRange(names.Where(name => !all.Contains(name)).Select(name => ProjectErrors.Unknown(kind, name, all)));
    }

    private static bool IsAsked(ImmutableArray<string> names, string name) => names.IsEmpty || names.Contains(name);
}
