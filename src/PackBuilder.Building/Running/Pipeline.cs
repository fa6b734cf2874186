using System.Collections.Immutable;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Leaks;
using PackBuilder.Building.Origins;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Sources;
using PackBuilder.Documents.Reading;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Running;

/// <summary>From source guides to finished documents; <see cref="GuideStages.Read"/> names the stages of a guide, this one all that follow.</summary>
/// <param name="store">Takes each document out of memory as soon as it is finished.</param>
public sealed class Pipeline(BuildContext context, IFileStore store)
{
    /// <summary>Documents that were made before; null where everything is made anew.</summary>
    public DocumentCache? Cache { get; init; }

    /// <summary>Guides that were read before; null where all are read.</summary>
    public BuildMemory? Memory { get; init; }

    /// <exception cref="OperationCanceledException">The run was stopped before its end.</exception>
    public BuildResult Run(BuildRequest request, IBatchProgress progress, CancellationToken stop = default)
    {
        var plan = VariantPlanner.Plan(request, context.Catalogue, context.Designs);
        if (plan.Variants.IsEmpty && plan.Drafts.IsEmpty)
            return new BuildResult(ProjectGuides.None, [], [], plan.FailedPacks, plan.Diagnostics);

        int sources = GuideFiles.Find(context.Files, context.Project).Length;
        return progress.Run("building", sources + plan.Variants.Length, finished =>
        {
            void tell(string path) => finished(context.Project.Display(path));
            var guides = Memory?.Guides(context.Project, tell, stop) ?? ProjectGuides.Read(context.Files, context.Project, tell, stop);
            var library = guides.Library.Value!;
            var guard = new LeakGuard(library);
            var stages = new DocumentStages(context) { GuidePictures = new GuidePictureFolder(guides) };
            var packs = OrderedParallel.Map(plan.ByPack, variants =>
            {
                var pack = stages.Select(variants[0], library);
                var documents = OrderedParallel.Map(variants, variant =>
                {
                    var map = new SourceMap();
                    var document = pack
                        .Then(chosen => stages.BuildTree(variant, chosen))
                        .Then(tree => stages.RenderTemplate(variant, tree, map)
                            .Then(MarkdownReader.Read)
                            .Then(stages.FindPictures)
                            .Then(read => guard.Check(variant.Edition, pack.Value!, variant.Name, read, stages.Design(variant.Print).Value))
                            .Then(read => stages.Finish(
                                variant.Print with { Imposition = request.Imposition }, read, DocumentStamp.Of(variant.Name, pack.Value!), tree, store, Cache)));
                    finished(variant.Name);
                    return new DocumentResult(variant, document.Value, MessageOrigins.Find(document.Diagnostics, map, library, () => DocumentSources.Of(variant, guides, context)));
                }, stop);

                return PackResult.Make(pack.Value, library, documents, request.KeepsLedgers);
            }, stop);

            return ResultCollector.Collect(plan, guides, packs, context.Date.Facts);
        });
    }
}

/// <summary>Puts together what all stages gave.</summary>
file static class ResultCollector
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
