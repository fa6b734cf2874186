using System.Collections.Immutable;

namespace PackBuilder.Documents.References;

/// <summary>Where the blocks of a document stand once it is cut into pages: what a format without pages of its own asks the pages for.</summary>
/// <param name="OfId">The printed page number by the id of a block.</param>
/// <param name="Openers">Ids of what stands at the top of its page; null where every chapter does.</param>
public sealed record PageNumbers(ImmutableSortedDictionary<string, string> OfId, ImmutableSortedSet<string>? Openers)
{
    /// <summary>Of a document that was never cut into pages.</summary>
    public static readonly PageNumbers None = new(ImmutableSortedDictionary<string, string>.Empty, null);
}
