using System.Collections.Immutable;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Building;

/// <summary>Puts together what all stages gave.</summary>
internal static class ResultCollector
{
    public static BuildResult Collect(
        VariantPlan plan, ImmutableArray<GuideResult> guides, Checked<GuideLibrary> library, ImmutableArray<DocumentResult> documents)
    {
        // A message about an employer or an edition comes from each document it concerns.
        var diagnostics = plan.Diagnostics
            .Concat(guides.SelectMany(guide => guide.Diagnostics))
            .Concat(library.Diagnostics)
            .Concat(plan.Employers.SelectMany(employer => EmployerChecker.Check(employer, plan.PackIds, library.Value!)))
            .Concat(documents.SelectMany(document => document.Diagnostics))
            .DistinctBy(diagnostic => (diagnostic.Code, diagnostic.Message, diagnostic.Location));
        var yaml = guides.Select(guide => guide.Finished?.Yaml).OfType<Files.OutputFile>().DistinctBy(file => file.Name);
        return new BuildResult([.. yaml], documents, plan.FailedPacks, [.. diagnostics]);
    }
}
