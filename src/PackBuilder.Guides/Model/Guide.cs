using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>What a source says, as structure: the value that <c>packbuilder/guide@1</c> YAML writes down.</summary>
/// <param name="Id">Stable ASCII slug, never derived from the title.</param>
/// <param name="Title">Null where the source has none (a capture that starts in mid-page).</param>
public sealed record Guide(string Id, LocalizedText? Title, GuideSource Source, ImmutableArray<Section> Sections)
{
    /// <summary><c>zh</c>, <c>en</c>; the source language first.</summary>
    public ImmutableArray<string> Languages { get; init; } = ["zh"];

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Text before the first heading.</summary>
    public LocalizedText? Intro { get; init; }

    /// <summary>Where every line of the source ended; null for a guide written as YAML.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>What restoration changed; null where there was nothing to restore.</summary>
    public RepairLog? Repairs { get; init; }
}
