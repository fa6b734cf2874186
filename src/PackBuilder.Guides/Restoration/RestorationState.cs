using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Restoration;

/// <summary>What one pass hands to the next: the blocks so far, and everything that was found or changed on the way.</summary>
/// <param name="Source">The capture as it was read.</param>
internal sealed record RestorationState(Capture Source, ImmutableArray<CaptureBlock> Blocks)
{
    public TraditionalSetting Traditional { get; init; }

    public FoundMetadata Found { get; init; } = FoundMetadata.None;

    public ImmutableArray<FurnitureLine> Furniture { get; init; } = [];

    /// <summary>The text of what was taken out, whole blocks and parts of blocks.</summary>
    public ImmutableArray<DroppedText> Dropped { get; init; } = [];

    /// <summary>How many fewer characters the repairs so far left.</summary>
    public int CharactersRepaired { get; init; }

    public ImmutableArray<RepairedSpan> Spans { get; init; } = [];

    public int AnnotationsStripped { get; init; }

    public int CharactersSimplified { get; init; }

    /// <summary>Characters changed, by pass, in the order of the passes.</summary>
    public ImmutableArray<KeyValuePair<string, int>> Changes { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public static RestorationState Of(Capture capture) => new(capture, capture.Blocks);

    public RestorationState Changed(string pass, int characters) =>
        characters == 0 ? this : this with { Changes = Changes.Add(new(pass, characters)) };

    /// <summary>The characters of the blocks and of what was taken out of them.</summary>
    public int Characters => Blocks.Sum(CharacterCount.Of) + Dropped.Sum(dropped => dropped.Characters);

    public RestoredCapture Result() =>
        new(Source with { Blocks = Blocks }, Repairs(), [.. Furniture.OrderBy(line => line.Line)], Found)
        {
            Dropped = [.. Dropped.OrderBy(dropped => dropped.Line)],
            CharactersRead = Source.Blocks.Sum(CharacterCount.Of),
            CharactersRepaired = CharactersRepaired,
        };

    private RepairLog? Repairs() =>
        AnnotationsStripped == 0 && CharactersSimplified == 0 && Spans.IsEmpty && Changes.IsEmpty
            ? null
            : new RepairLog(AnnotationsStripped, CharactersSimplified, Spans, Changes);
}
