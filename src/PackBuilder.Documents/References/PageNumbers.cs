using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.References;

/// <summary>Where the blocks of a document stand once it is cut into pages: what a format without pages of its own asks the pages for.</summary>
/// <param name="OfId">The printed page number by the id of a block.</param>
/// <param name="Openers">Ids of what stands at the top of its page; null where every chapter does.</param>
public sealed record PageNumbers(ImmutableSortedDictionary<string, string> OfId, ImmutableSortedSet<string>? Openers)
{
    /// <summary>How many lines to write on there was room for, where that is more than a block asks for.</summary>
    public IReadOnlyDictionary<WritingLines, int> Lines { get; init; } = ImmutableDictionary<WritingLines, int>.Empty;

    /// <summary>How many lines a row of a frame to write into got beyond those it asks for, where there was room.</summary>
    public IReadOnlyDictionary<GridRow, int> Rows { get; init; } = ImmutableDictionary<GridRow, int>.Empty;

    /// <summary>The blocks that open two facing pages where these hold whole blocks.</summary>
    public IReadOnlySet<Block> Spreads { get; init; } = ImmutableHashSet<Block>.Empty;

    /// <summary>Of a document that was never cut into pages.</summary>
    public static readonly PageNumbers None = new(ImmutableSortedDictionary<string, string>.Empty, null);
}
