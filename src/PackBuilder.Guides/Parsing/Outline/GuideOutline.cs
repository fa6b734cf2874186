using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Outline;

/// <summary>A guide taken apart at its headings.</summary>
/// <param name="Intro">What stands before the first section's heading.</param>
internal sealed record GuideOutline(LocalizedText? Title, ImmutableArray<Piece> Intro, ImmutableArray<OutlineSection> Sections);

/// <param name="Level">2 for the first level below the title.</param>
internal sealed record OutlineSection(LocalizedText Heading, int Level, CaptureAttributes Attributes, ImmutableArray<Piece> Pieces, BlockOrigin At)
{
    public DeclaredCounts? Declared { get; init; }
}
