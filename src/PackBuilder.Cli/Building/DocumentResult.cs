using System.Collections.Immutable;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Ledgers;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Building;

/// <summary>A document in its formats.</summary>
/// <param name="Pages">Of the PDF.</param>
public sealed record FinishedDocument(ImmutableArray<OutputFile> Files, int Pages)
{
    /// <summary>What of the blocks that the template got to see is on the pages.</summary>
    public ImmutableArray<PrintedBlock> Printed { get; init; } = [];
}

/// <summary>What making one document gave.</summary>
/// <param name="Finished">Null where it could not be made, or where there is nothing to print.</param>
public sealed record DocumentResult(Variant Variant, FinishedDocument? Finished, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasFailed => Diagnostics.Any(d => d.Severity == Severity.Error);
}
