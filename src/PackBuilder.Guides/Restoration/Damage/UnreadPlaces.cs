using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>Warns of places that look damaged and that no reading fits, so that they stay as they are.</summary>
internal static class UnreadPlaces
{
    // In a text with more of them nobody reads on.
    private const int MostShown = 20;

    public static IEnumerable<Diagnostic> Of(SourceText text, IReadOnlyList<BlockOrigin> places)
    {
        foreach (var place in places.Take(MostShown))
            yield return RestorationErrors.LeftDamaged(text, place);
        if (places.Count > MostShown)
            yield return RestorationErrors.MoreLeftDamaged(text, places.Count - MostShown);
    }
}
