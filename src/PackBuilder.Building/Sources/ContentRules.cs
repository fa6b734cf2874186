using System.Collections.Immutable;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Guides.Checking;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reaching;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Sources;

/// <summary>Runs the checks of content over guides that were read.</summary>
public static class ContentRules
{
    /// <param name="isAsked">Whether a guide, by its id, is to be checked.</param>
    public static ImmutableArray<Diagnostic> Check(IFileSystem files, Project project, ProjectGuides guides, Func<string, bool> isAsked)
    {
        var avoid = ContentRuleFiles.Avoid(files, project);
        var data = new ContentRuleData(guides.Tags, avoid.Value ?? AvoidList.Empty);
        var checkable = guides.Finished.Where(guide => isAsked(guide.Guide.Id)).ToImmutableArray();
        return
        [
            .. avoid.Diagnostics,
            .. OrderedParallel.Map(checkable, guide => ContentChecker.Check(guide.Guide, guide.Text, data)).SelectMany(found => found),
        ];
    }

    /// <summary>What no pack of the project takes, pointed at in its guide.</summary>
    public static ImmutableArray<Diagnostic> CheckReach(Catalogue catalogue, ProjectGuides guides)
    {
        var library = guides.Library.Value!;
        var packs = catalogue.Packs.Select(entry => entry.Value).OfType<PackDefinition>().ToImmutableArray();
        var employers = catalogue.Employers.Select(entry => entry.Value).OfType<EmployerProfile>().ToImmutableArray();
        // A pack that cannot be read might take anything.
        if (packs.Length < catalogue.Packs.Length || library.IsForeign)
            return [];
        var texts = guides.Finished.DistinctBy(guide => guide.Guide.Id).ToDictionary(guide => guide.Guide.Id, guide => guide.Text);
        return [.. ReachChecker.Check(packs, employers, library).Select(missed => missed.ToDiagnostic(At(texts[missed.Guide], missed))), .. EmployerFit.Check(packs, employers, library)];
    }

    private static SourceLocation At(SourceText text, Unreached missed) =>
        missed.From is { } from ? text.Locate(from.Line, from.Column) : SourceLocation.OfFile(text.Name);
}
