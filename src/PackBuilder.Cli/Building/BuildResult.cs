using System.Collections.Immutable;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Ledgers;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Building;

/// <summary>What a whole run gave.</summary>
/// <param name="Sources">Every source file that was read, sound or not.</param>
/// <param name="Guides">One YAML file for each sound guide, still in memory.</param>
/// <param name="Diagnostics">Each once, however many documents it concerns.</param>
public sealed record BuildResult(
    ImmutableArray<GuideResult> Sources, ImmutableArray<OutputFile> Guides, ImmutableArray<DocumentResult> Documents, ImmutableArray<string> FailedPacks, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Where everything ended, for each pack and employer, if the request asked for it.</summary>
    public ImmutableArray<PackLedger> Ledgers { get; init; } = [];

    public IEnumerable<DocumentResult> Sound => Documents.Where(document => document.Finished is not null && !document.HasFailed);

    public int Pages => Sound.Sum(document => document.Finished!.Pages);
}
