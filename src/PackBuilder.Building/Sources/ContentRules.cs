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

    /// <summary>What only the packs of a project can tell: what none of them takes, where the guides of one are alike, what does not fit an employer.</summary>
    public static ImmutableArray<Diagnostic> CheckPacks(IFileSystem files, Project project, Catalogue catalogue, ProjectGuides guides)
    {
        var library = guides.Library.Value!;
        var packs = catalogue.Packs.Select(entry => entry.Value).OfType<PackDefinition>().ToImmutableArray();
        var employers = catalogue.Employers.Select(entry => entry.Value).OfType<EmployerProfile>().ToImmutableArray();
        // A pack that cannot be read might take anything.
        if (packs.Length < catalogue.Packs.Length || library.IsForeign)
            return [];
        var texts = guides.Finished.DistinctBy(guide => guide.Guide.Id).ToDictionary(guide => guide.Guide.Id, guide => guide.Text);
        var books = PackBooks.Of(packs, employers, library);
        var avoid = ContentRuleFiles.Avoid(files, project).Value ?? AvoidList.Empty;
        return
        [
            .. ReachChecker.Check(books, library).Select(missed => missed.ToDiagnostic(At(texts[missed.Guide], missed))),
            .. books.Where(book => !book.Definition.IsAbstract).GroupBy(book => book.Definition.Id.Name).SelectMany(pack => PackWording.Check(pack.Select(book => Printed(book, texts)), avoid)),
            .. EmployerFit.Check(packs, employers, library),
        ];
    }

    private static PackBook Printed(Pack book, Dictionary<string, SourceText> texts) => new(
        book.Employer is { } employer ? (Message)$"the pack '{book.Definition.Id.Name}' for '{employer.Id.Name}'" : $"the pack '{book.Definition.Id.Name}'",
        [.. book.Guides.Select(guide => (guide, texts[guide.Id]))]);

    private static SourceLocation At(SourceText text, Unreached missed) =>
        missed.From is { } from ? text.Locate(from.Line, from.Column) : SourceLocation.OfFile(text.Name);
}
