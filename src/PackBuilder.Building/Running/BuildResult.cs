using System.Collections.Immutable;
using PackBuilder.Building.Files;
using PackBuilder.Building.Ledgers;
using PackBuilder.Building.Sources;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Running;

/// <summary>What a whole run gave.</summary>
/// <param name="Sources">What was read.</param>
/// <param name="Guides">One YAML file for each sound guide, still in memory.</param>
/// <param name="Diagnostics">Each once, however many documents it concerns.</param>
public sealed record BuildResult(
    ProjectGuides Sources, ImmutableArray<OutputFile> Guides, ImmutableArray<DocumentResult> Documents, ImmutableArray<string> FailedPacks, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Where everything ended, for each pack and employer, if the request asked for it.</summary>
    public ImmutableArray<PackLedger> Ledgers { get; init; } = [];

    /// <summary>Whether all errors are those of guides, and of packs that name them: what does not need these guides is as good as ever.</summary>
    public bool HasOnlyGuideErrors
    {
        get
        {
            var known = Sources.Guides.SelectMany(guide => guide.Diagnostics).Select(Key).ToHashSet();
            return Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)
                .All(diagnostic => known.Contains(Key(diagnostic)) || PackChecker.SaysThatGuideIsBroken(diagnostic));

            static (string, Message, SourceLocation?) Key(Diagnostic diagnostic) => (diagnostic.Code, diagnostic.Message, diagnostic.Location);
        }
    }

    public IEnumerable<DocumentResult> Sound => Documents.Where(document => document.Finished is not null && !document.HasFailed);

    public int Pages => Sound.Sum(document => document.Finished!.Pages);
}
