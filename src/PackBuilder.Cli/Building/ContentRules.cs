using System.Collections.Immutable;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Projects;
using PackBuilder.Guides.Checking;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reaching;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Building;

/// <summary>Runs the checks of content over guides that were read.</summary>
internal static class ContentRules
{
    /// <param name="isAsked">Whether a guide, by its id, is to be checked.</param>
    public static ImmutableArray<Diagnostic> Check(IFileSystem files, Project project, ImmutableArray<GuideResult> guides, Func<string, bool> isAsked)
    {
        var tags = ContentRuleFiles.Tags(files, project);
        var avoid = ContentRuleFiles.Avoid(files, project);
        var data = new ContentRuleData(tags.Value, avoid.Value ?? AvoidList.Empty);
        var sound = guides.Select(result => result.Finished).OfType<FinishedGuide>().Where(guide => isAsked(guide.Guide.Id)).ToImmutableArray();
        return
        [
            .. tags.Diagnostics, .. avoid.Diagnostics,
            .. InOrder.Map(sound, guide => ContentChecker.Check(guide.Guide, guide.Text, data)).SelectMany(found => found),
        ];
    }

    /// <summary>What no pack of the project takes, pointed at in its guide.</summary>
    public static ImmutableArray<Diagnostic> CheckReach(Catalogue catalogue, GuideLibrary library, ImmutableArray<GuideResult> guides)
    {
        var packs = catalogue.Packs.Select(entry => entry.Value).OfType<PackDefinition>().ToImmutableArray();
        var employers = catalogue.Employers.Select(entry => entry.Value).OfType<EmployerProfile>().ToImmutableArray();
        // A pack that cannot be read might take anything.
        if (packs.Length < catalogue.Packs.Length || library.IsForeign)
            return [];
        var texts = guides.Select(result => result.Finished).OfType<FinishedGuide>().DistinctBy(guide => guide.Guide.Id).ToDictionary(guide => guide.Guide.Id, guide => guide.Text);
        return [.. ReachChecker.Check(packs, employers, library).Select(missed => missed.Tell(At(texts[missed.Guide], missed))), .. EmployerFit.Check(packs, employers, library)];
    }

    private static SourceLocation At(SourceText text, Unreached missed) =>
        missed.From is { } from ? text.Locate(from.Line, from.Column) : SourceLocation.OfFile(text.Name);
}
