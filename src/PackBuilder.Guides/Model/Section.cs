using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>A headed part of a guide. Sections are flat; <see cref="Level"/> gives their nesting.</summary>
/// <param name="Heading">As printed, after repair.</param>
/// <param name="Level">2 for the first level below the title, then 3, 4.</param>
public sealed record Section(string Id, LocalizedText Heading, int Level, ImmutableArray<GuideBlock> Blocks)
{
    public DeclaredCounts? Declared { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Audiences for whom this section is meant; empty means everybody.</summary>
    public ImmutableArray<string> Audience { get; init; } = [];

    public BlockOrigin? From { get; init; }
}

/// <summary>What a heading says about itself, such as 共5题，每题2分，总计10分. Checked against what is found.</summary>
public sealed record DeclaredCounts(int? Questions, double? PointsEach, double? Points);

/// <summary>Where something starts in its source file: line and column from 1 (for DOCX the paragraph number).</summary>
public sealed record BlockOrigin(int Line, int Column);
