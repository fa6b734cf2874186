using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Similarity;
using PackBuilder.Text.Source;

namespace PackBuilder.Packs.Selection;

/// <summary>The guides a run has read.</summary>
/// <param name="Guides">Sound ones, by id in ordinal order; ids are unique.</param>
/// <param name="Broken">Names of the files that could not be read, without extension.</param>
/// <param name="IsForeign">
/// The guides come from a folder that the packs were not written for: ids that packs and employers name may be absent,
/// and a pack none of whose guides is there takes all that are.
/// </param>
public sealed record GuideLibrary(ImmutableArray<Guide> Guides, ImmutableArray<string> Broken, bool IsForeign = false)
{
    /// <summary>Sound ones, by id in ordinal order, with their blocks numbered.</summary>
    public ImmutableArray<Guide> Guides { get; } = [.. Guides.Select(Numbered)];

    /// <summary>Found once, for whatever packs are made of the guides.</summary>
    public SimilarQuestions Similar => _similar.Value;

    // Many commands need the guides alone.
    private readonly Lazy<SimilarQuestions> _similar = new(() => SimilarQuestions.Find(Guides.Select(Numbered)));

    /// <summary>The texts that the guides were read from, by id, for pointing at a place in them.</summary>
    public ImmutableSortedDictionary<string, SourceText> Texts { get; init; } = ImmutableSortedDictionary<string, SourceText>.Empty;

    /// <summary>Where a block stands in its source; the file alone where no line is known.</summary>
    public SourceLocation Locate(Guide guide, BlockOrigin? origin)
    {
        string file = Texts.GetValueOrDefault(guide.Id)?.Name ?? guide.Source.File;
        if (origin is null)
            return SourceLocation.OfFile(file);
        return Texts.TryGetValue(guide.Id, out var text) && origin.Line <= text.LineCount
            ? text.Locate(origin.Line, origin.Column)
            : new SourceLocation(file, origin.Line, origin.Column, origin.Line, origin.Column + 1);
    }

    /// <summary>The tags that the project allows; empty where it lists none.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The audiences that parts of the guides are meant for.</summary>
    public IEnumerable<string> Audiences => Guides.SelectMany(guide => guide.Sections)
        .SelectMany(section => section.Audience.Concat(section.Blocks.SelectMany(block => block.Audience)))
        .Distinct();

    public Guide? Find(string id) => Guides.FirstOrDefault(guide => guide.Id == id);

    public ImmutableArray<string> Ids => [.. Guides.Select(guide => guide.Id)];

    // Every block has its place, so that it can be followed through packs, wordings and editions.
    private static Guide Numbered(Guide guide)
    {
        int ordinal = 0;
        return guide with { Sections = [.. guide.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => block with { Ordinal = ++ordinal })] })] };
    }
}
