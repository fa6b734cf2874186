using System.Collections.Immutable;
using PackBuilder.Packs.Selection;
using PackBuilder.Packs.Trees;
using PackBuilder.Text.Stamps;

namespace PackBuilder.Building.Formats;

/// <summary>Says of each question which one it is, so that a Word file that somebody changed can be taken back.</summary>
/// <param name="Keys">Keys of the questions by their ids, by which a changed file finds its way back into the guides; empty for none.</param>
/// <param name="Mark">Names the document in files that keep track of where they come from; null for one that comes of no pack.</param>
public sealed record DocumentStamp(ImmutableSortedDictionary<string, string> Keys, string? Mark)
{
    public static readonly DocumentStamp None = new(ImmutableSortedDictionary<string, string>.Empty, null);

    /// <param name="name">Of the document.</param>
    public static DocumentStamp Of(string name, Pack pack)
    {
        var keys = PackKeys.Of(pack);
        return new DocumentStamp(keys, BlockStamp.NameOfDocument(name, keys.Values));
    }
}
