using System.Collections.Immutable;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Sources;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Running;

/// <summary>Puts together what all stages gave.</summary>
internal static class ResultCollector
{
    public static BuildResult Collect(
        VariantPlan plan, ProjectGuides sources, ImmutableArray<PackResult> packs, DateOnly? today)
    {
        var library = sources.Library.Value!;
        ImmutableArray<DocumentResult> documents = [.. packs.SelectMany(pack => pack.Documents)];

        // A message about an employer or an edition comes from each document it concerns.
        var diagnostics = plan.Diagnostics
            .Concat(sources.Notes)
            .Concat(sources.Guides.SelectMany(guide => IsNeeded(guide, plan) ? guide.Diagnostics : [.. guide.Diagnostics.Select(AsWarning)]))
            .Concat(sources.Library.Diagnostics)
            .Concat(sources.Finished.SelectMany(guide =>
                FactChecker.Check(guide.Guide, guide.Text, today)
                    .AddRange(TranslationChecker.Check(guide.Guide, guide.Text))
                    .AddRange(ContentChecker.CheckNames(guide.Guide, guide.Text, sources.Tags))))
            .Concat(plan.Drafts.SelectMany(pack => PackChecker.Check(pack, library)))
            .Concat(plan.Editions.SelectMany(edition => EditionChecker.Check(edition, library)))
            .Concat(plan.Employers.SelectMany(employer => EmployerChecker.Check(employer, plan.PackIds, library, today)))
            .Concat(documents.SelectMany(document => document.Diagnostics))
            .Concat(packs.SelectMany(pack => pack.Diagnostics))
            .DistinctBy(diagnostic => (diagnostic.Code, diagnostic.Message, diagnostic.Location));
        var files = sources.Finished.SelectMany(guide => guide.Files).DistinctBy(file => file.Name);
        return new BuildResult(sources, GuideSchema.Beside([.. files]), documents, plan.FailedPacks, [.. diagnostics])
        {
            Ledgers = [.. packs.Select(pack => pack.Ledger).OfType<Ledgers.PackLedger>()],
        };
    }

    // Whoever asks for some packs only should not be stopped by a guide that none of them uses.
    private static bool IsNeeded(GuideResult guide, VariantPlan plan) =>
        guide.Finished is not null
        || plan.Variants.Any(variant => variant.Pack.Guides.IsEmpty || variant.Pack.Guides.Any(name => name.Name == GuideId.Of(guide.Stem)))
        || plan.PackIds.All(id => plan.Variants.Any(variant => variant.Pack.Id.Name == id));

    private static Diagnostic AsWarning(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error ? diagnostic with { Severity = Severity.Warning } : diagnostic;
}
