using PackBuilder.Cli.Files;
using PackBuilder.Cli.Leaks;
using PackBuilder.Cli.Printing;
using PackBuilder.Documents.Reading;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Building;

/// <summary>From source guides to finished documents: the one place that names every stage.</summary>
/// <param name="store">Takes each document out of memory as soon as it is finished.</param>
public sealed class Pipeline(Workshop workshop, IFileStore store)
{
    /// <exception cref="OperationCanceledException">The run was stopped before its end.</exception>
    public BuildResult Run(BuildRequest request, Progress progress, CancellationToken stop = default)
    {
        var gate = workshop.Project.Gate(workshop.Files);
        var notes = SourceNotes.Read(gate, GuideFiles.Folder(workshop.Files, workshop.Project));
        var guideStages = new GuideStages(gate, notes.Value) { Corrections = new CorrectionFiles(workshop.Files, workshop.Project) };
        var plan = VariantPlanner.Plan(request, workshop.Catalogue, workshop.Designs);
        if (plan.Variants.IsEmpty && plan.Drafts.IsEmpty)
            return new BuildResult([], [], [], plan.FailedPacks, plan.Diagnostics);

        var paths = GuideFiles.Find(workshop.Files, workshop.Project);
        return progress.Run("building", paths.Length + plan.Variants.Length, finished =>
        {
            var guides = guideStages.WithoutPictures(InOrder.Map(paths, path =>
            {
                var guide = guideStages.Guard(path, () => guideStages.ReadFile(path)
                    .Then(guideStages.ReadCapture)
                    .Then(capture => guideStages.FindPictures(path, capture))
                    .Then(capture => guideStages.Restore(capture).Then(restored => guideStages.Correct(capture, restored)))
                    .Then(restored => guideStages.Parse(path, restored))
                    .Then(guideStages.WriteYaml));
                finished(workshop.Project.Display(path));
                return guide;
            }, stop));

            var library = LibraryMaker.Make(workshop.Files, workshop.Project, guides);
            var guard = new LeakGuard(library.Value!);
            var stages = new DocumentStages(workshop) { GuidePictures = new GuidePictureFolder(guides) };
            var packs = InOrder.Map(plan.ByPack, variants =>
            {
                var pack = stages.Select(variants[0], library.Value!);
                var documents = InOrder.Map(variants, variant =>
                {
                    var map = new SourceMap();
                    var document = pack
                        .Then(chosen => stages.BuildTree(variant, chosen))
                        .Then(tree => stages.RenderTemplate(variant, tree, map)
                            .Then(MarkdownReader.Read)
                            .Then(stages.FindPictures)
                            .Then(read => guard.Check(variant.Edition, pack.Value!, variant.Name, read))
                            .Then(read => stages.Typeset(variant.Print, read))
                            .Then(ready => DocumentStages.Stamp(variant, pack.Value!, ready))
                            .Then(ready => stages.WriteFormats(variant.Print, ready)
                                .Then(written => stages.Keep(written, store))
                                .Then(files => stages.FindBlocks(files, tree, ready))));
                    finished(variant.Name);
                    return new DocumentResult(variant, document.Value, MessageOrigins.Find(document.Diagnostics, map, library.Value!, () => DocumentSources.Of(variant, guides, workshop)));
                }, stop);

                return PackResult.Make(pack.Value, library.Value!, documents, request.KeepsLedgers);
            }, stop);

            return ResultCollector.Collect(plan, notes.Diagnostics, guides, library, packs, workshop.Today);
        });
    }
}
