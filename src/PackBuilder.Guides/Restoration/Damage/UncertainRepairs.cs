using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>Warns of repairs that are little better than the next reading.</summary>
internal static class UncertainRepairs
{
    // In a text with more of them nobody reads on; the report has them all.
    private const int MostShown = 20;

    public static IEnumerable<Diagnostic> Of(SourceText text, IEnumerable<RepairedSpan> spans)
    {
        ImmutableArray<RepairedSpan> doubtful = [.. spans.Where(span => span.IsDoubtful)];
        foreach (var span in doubtful.Take(MostShown))
            yield return RestorationErrors.DoubtfulRepair(text, span);
        if (doubtful.Length > MostShown)
            yield return RestorationErrors.MoreDoubtfulRepairs(text, doubtful.Length - MostShown);
    }
}
