using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Restoration;

/// <summary>A capture as its author meant it: damage undone, site furniture taken out, every change written down.</summary>
/// <param name="Capture">
/// The clean blocks in order. <see cref="Captures.Capture.Text"/> stays the text as read, so that positions of blocks
/// (line and column in the file) and of diagnostics agree with what a person sees in an editor.
/// </param>
/// <param name="Repairs">Null where there was nothing to restore.</param>
/// <param name="Furniture">
/// Lines taken out whole, by line. A line of which only a part was furniture stays among the blocks.
/// </param>
/// <param name="Found">What the furniture said about the text.</param>
public sealed record RestoredCapture(
    Capture Capture, RepairLog? Repairs, ImmutableArray<FurnitureLine> Furniture, FoundMetadata Found)
{
    /// <summary>Everything that was left out, by line: whole blocks, and parts of a block.</summary>
    public ImmutableArray<DroppedText> Dropped { get; init; } = [];

    /// <summary>Characters of the capture as it was read.</summary>
    public int CharactersRead { get; init; }

    /// <summary>How many fewer characters repairs left.</summary>
    public int CharactersRepaired { get; init; }

    /// <summary>What somebody translated of the guide; given to its texts when it is parsed.</summary>
    public ImmutableArray<Translation> English { get; init; } = [];
}

/// <summary>What a site prints around a text: its title, who wrote it, when, under which tags.</summary>
/// <param name="Title">Known only from furniture, such as repeated image captions; null where the text's own first line says it.</param>
/// <param name="Published">ISO date.</param>
public sealed record FoundMetadata(string? Title, string? Author, string? Published, ImmutableArray<string> Tags)
{
    /// <summary>The channel of the site under which the text stands.</summary>
    public string? Category { get; init; }

    /// <summary>The site says that it shows a part of the text only.</summary>
    public bool IsExcerpt { get; init; }

    public static readonly FoundMetadata None = new(null, null, null, []);
}
