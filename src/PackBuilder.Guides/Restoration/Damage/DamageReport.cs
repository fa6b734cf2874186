using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>Warns of what the repair of damage leaves to a person.</summary>
internal static class DamageReport
{
    // In a text with more of them nobody reads on; the report of 'parse' has them all.
    private const int MostShown = 20;

    /// <summary>Repairs that are little better than the next reading.</summary>
    public static IEnumerable<Diagnostic> OfUncertain(SourceText text, IEnumerable<RepairedSpan> spans)
    {
        ImmutableArray<RepairedSpan> doubtful = [.. spans.Where(span => span.IsDoubtful)];
        foreach (var span in doubtful.Take(MostShown))
            yield return RestorationErrors.DoubtfulRepair(text, span);
        if (doubtful.Length > MostShown)
            yield return RestorationErrors.MoreDoubtfulRepairs(text, doubtful.Length - MostShown);
    }

    /// <summary>Places that look damaged and that no reading fits, so that they stay as they are.</summary>
    public static IEnumerable<Diagnostic> OfUnread(SourceText text, IReadOnlyList<BlockOrigin> places)
    {
        foreach (var place in places.Take(MostShown))
            yield return RestorationErrors.LeftDamaged(text, place);
        if (places.Count > MostShown)
            yield return RestorationErrors.MoreLeftDamaged(text, places.Count - MostShown);
    }
}
