using System.Collections.Immutable;
using PackBuilder.Guides.Model;

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
    public Guide? Find(string id) => Guides.FirstOrDefault(guide => guide.Id == id);

    public ImmutableArray<string> Ids => [.. Guides.Select(guide => guide.Id)];
}
