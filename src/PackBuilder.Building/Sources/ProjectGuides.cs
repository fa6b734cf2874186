using System.Collections.Immutable;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Sources;

/// <summary>The guides of a project, each read once, and the library made of them once: what every command that needs guides starts from.</summary>
/// <param name="Guides">Every source file that was read, whether a guide came of it or not.</param>
/// <param name="Library">Of two guides with the same id the first by name stays.</param>
public sealed record ProjectGuides(ImmutableArray<GuideResult> Guides, Checked<GuideLibrary> Library)
{
    public static readonly ProjectGuides None = new([], Checked<GuideLibrary>.Ok(new GuideLibrary([], [], false)));

    /// <summary>What was wrong with <c>sources.yaml</c>.</summary>
    public ImmutableArray<Diagnostic> Notes { get; init; } = [];

    /// <summary>The tags of the project; null where it has no list of them. What is wrong with the list is said of the library.</summary>
    public TagList? Tags { get; init; }

    /// <summary>The diagnostics of the guides and the notes on them.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. Notes, .. Guides.SelectMany(guide => guide.Diagnostics)];

    /// <summary>The guides that are whole.</summary>
    public IEnumerable<FinishedGuide> Finished => Guides.Select(guide => guide.Finished).OfType<FinishedGuide>();

    /// <param name="finished">Called with the path of each file that was read, from any thread.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped before its end.</exception>
    public static ProjectGuides Read(IFileSystem files, Project project, Action<string>? finished = null, CancellationToken stop = default)
    {
        var stages = GuideStages.Of(files, project);
        return Of(files, project, stages.Value!.ReadAll(GuideFiles.Find(files, project), finished, stop)) with { Notes = stages.Diagnostics };
    }

    public static ProjectGuides Of(IFileSystem files, Project project, ImmutableArray<GuideResult> results)
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
        return new ProjectGuides(results, new Checked<GuideLibrary>(library, diagnostics.ToImmutable())) { Tags = tags.Value };
    }
}
