using System.Collections.Immutable;
using PackBuilder.Pdf.Imposing;

namespace PackBuilder.Building.Planning;

/// <summary>What a person asks to be built; an empty list means all there are.</summary>
public sealed record BuildRequest
{
    /// <summary>The word that stands for "no employer".</summary>
    public const string NoEmployer = "none";

    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>Ids, and <see cref="NoEmployer"/>.</summary>
    public ImmutableArray<string> Employers { get; init; } = [];

    public ImmutableArray<string> Editions { get; init; } = [];

    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>Name of a design that takes the place of those of the packs; null for theirs.</summary>
    public string? Design { get; init; }

    /// <summary>Write beside each PDF one that has its pages on sheets for the printer; null for none.</summary>
    public Imposition? Imposition { get; init; }

    /// <summary>Of all documents, those to make here; null for every one.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Warnings count as errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Keep the ledger of every pack for writing; otherwise only what is wrong with it is reported.</summary>
    public bool KeepsLedgers { get; init; }

    /// <summary>Write what could be built even where something else could not.</summary>
    public bool KeepsGoing { get; init; }
}
