using System.Collections.Immutable;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Ledgers;
using PackBuilder.Building.Planning;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Building.Running;

/// <summary>A document in its formats, in memory.</summary>
/// <param name="Pages">How many there are; 0 where none of the formats needs pages.</param>
public sealed record WrittenDocument(ImmutableArray<OutputFile> Files, int Pages);

/// <summary>A document whose files are kept elsewhere.</summary>
/// <param name="Pages">How many there are; 0 where none of the formats needs pages.</param>
public sealed record FinishedDocument(ImmutableArray<StoredFile> Files, int Pages)
{
    /// <summary>What whoever prints it has to know; null where it has no pages.</summary>
    public PrintJob? Job { get; init; }

    /// <summary>How full its pages are; empty where nobody asks, or where there are none.</summary>
    public ImmutableArray<PageFill> Fills { get; init; } = [];

    /// <summary>What of the blocks that the template got to see is on the pages.</summary>
    public ImmutableArray<PrintedBlock> Printed { get; init; } = [];
}

/// <summary>What making one document gave.</summary>
/// <param name="Finished">Null where it could not be made, or where there is nothing to print.</param>
public sealed record DocumentResult(Variant Variant, FinishedDocument? Finished, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Ids of the guides in the document's pack.</summary>
    public ImmutableArray<string> Guides { get; init; } = [];

    public bool HasFailed => Diagnostics.Any(d => d.Severity == Severity.Error);
}
