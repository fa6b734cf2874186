using System.Collections.Immutable;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Projects;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Building;

/// <summary>Puts the guides that were read into one library, with the tags of the project; of two with the same id the first by name stays.</summary>
public static class LibraryMaker
{
    public static Checked<GuideLibrary> Make(IFileSystem files, Project project, ImmutableArray<GuideResult> results)
    {
        var first = new SortedDictionary<string, (GuideResult result, Guide guide)>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var result in results)
        {
            if (result.Finished?.Guide is { } guide && !first.TryAdd(guide.Id, (result, guide)))
                diagnostics.Add(ProjectErrors.SameGuideId(guide.Id, project.Display(first[guide.Id].result.Path), project.Display(result.Path)));
        }

        if (results.IsEmpty)
            diagnostics.Add(ProjectErrors.NoGuides(project.Display(project.Sources)));
        string[] ids = [.. results.Select(result => result.Finished?.Guide.Id ?? GuideId.Of(result.Stem))];
        var corrections = new CorrectionFiles(files, project);
        diagnostics.AddRange(corrections.Guides.Except(ids).Select(id => ProjectErrors.CorrectsNothing(project.Display(corrections.PathOf(id)), id, ids)));
        var tags = ContentRuleFiles.Tags(files, project);
        diagnostics.AddRange(tags.Diagnostics);
        var broken = results.Where(result => result.Finished is null).Select(result => GuideId.Of(result.Stem)).Distinct();
        var library = new GuideLibrary([.. first.Values.Select(pair => pair.guide)], [.. broken], !project.HasOwnSources)
        {
            Tags = tags.Value is { } list ? [.. list.Names.Keys, .. TagList.BuiltIn] : [],
            Texts = first.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.result.Finished!.Text, StringComparer.Ordinal),
        };
        return new Checked<GuideLibrary>(library, diagnostics.ToImmutable());
    }
}
