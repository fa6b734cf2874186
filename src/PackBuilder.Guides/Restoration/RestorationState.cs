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

    public ImmutableArray<RepairedSpan> Spans { get; init; } = [];

    public int AnnotationsStripped { get; init; }

    public int CharactersSimplified { get; init; }

    /// <summary>Characters changed, by pass, in the order of the passes.</summary>
    public ImmutableArray<KeyValuePair<string, int>> Changes { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public static RestorationState Of(Capture capture) => new(capture, capture.Blocks);

    public RestorationState Changed(string pass, int characters) =>
        characters == 0 ? this : this with { Changes = Changes.Add(new(pass, characters)) };

    public RestoredCapture Result() =>
        new(Source with { Blocks = Blocks }, Repairs(), [.. Furniture.OrderBy(line => line.Line)], Found);

    private RepairLog? Repairs() =>
        AnnotationsStripped == 0 && CharactersSimplified == 0 && Spans.IsEmpty && Changes.IsEmpty
            ? null
            : new RepairLog(AnnotationsStripped, CharactersSimplified, Spans, Changes);
}
