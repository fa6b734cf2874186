using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Similarity;

namespace PackBuilder.Packs.Selection;

/// <summary>
/// A question that several guides have stands in a pack once, where it comes first. It is the same only where prompt, answer, points,
/// intent, frame and rubric agree; follow-ups, red flags and tags that only the others have join it. So does what is often asked by candidates, where
/// question and answer agree.
/// </summary>
internal static class Merging
{
    public static (ImmutableArray<Guide> Guides, ImmutableArray<Merge> Merges) Apply(ImmutableArray<Guide> guides, SimilarQuestions similar)
    {
        var printed = Positions(guides);
        var merges = ImmutableArray.CreateBuilder<Merge>();
        foreach (var group in similar.Same)
        {
            var here = group.Where(print => printed.ContainsKey(print.Block)).OrderBy(print => printed[print.Block]).ToList();

            // A guide that says something twice means it; only what another guide repeats is taken out.
            foreach (var other in here.Where(print => print.Block.Guide != here[0].Block.Guide))
                merges.Add(new Merge(here[0].Block, here[0].Id, other.Block, other.Id));
        }

        merges.AddRange(OfAsked(guides));
        return merges.Count == 0 ? (guides, []) : (Join(guides, merges), merges.ToImmutable());
    }

    private static IEnumerable<Merge> OfAsked(ImmutableArray<Guide> guides)
    {
        var groups = guides.SelectMany(guide => guide.Sections.SelectMany(section => section.Blocks).OfType<FaqBlock>().Select(faq => (Key: new BlockKey(guide.Id, faq.Ordinal), Faq: faq)))
            .GroupBy(asked => (Folding.Fold(asked.Faq.Question), Folding.Fold(asked.Faq.Answer)));
        return groups.SelectMany(group => group.Where(other => other.Key.Guide != group.First().Key.Guide)
            .Select(other => new Merge(group.First().Key, group.First().Faq.Id, other.Key, other.Faq.Id)));
    }

    private static Dictionary<BlockKey, int> Positions(ImmutableArray<Guide> guides) => guides
        .SelectMany(guide => guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Select(block => new BlockKey(guide.Id, block.Ordinal)))
        .Select((key, index) => KeyValuePair.Create(key, index))
        .ToDictionary();

    private static ImmutableArray<Guide> Join(ImmutableArray<Guide> guides, IReadOnlyCollection<Merge> merges)
    {
        var gone = merges.Select(merge => merge.Merged).ToHashSet();
        var questions = guides
            .SelectMany(guide => guide.Sections.SelectMany(section => section.Blocks.OfType<QuestionBlock>()
                .Select(question => KeyValuePair.Create(new BlockKey(guide.Id, question.Ordinal), question with { Tags = [.. question.Tags.Union(section.Tags)] }))))
            .ToDictionary();
        var others = merges.Where(merge => questions.ContainsKey(merge.Merged)).ToLookup(merge => merge.Kept, merge => questions[merge.Merged]);
        return
        [
            .. guides.Select(guide => guide with { Sections = GuideFilter.RemoveEmptySections(guide, [.. guide.Sections.Select(section => section with
            {
                Blocks =
                [
                    .. section.Blocks.Where(block => !gone.Contains(new BlockKey(guide.Id, block.Ordinal)))
                        .Select(block => block is QuestionBlock question ? others[new BlockKey(guide.Id, block.Ordinal)].Aggregate(question, Join) : block),
                ],
            })]) }),
        ];
    }

    private static QuestionBlock Join(QuestionBlock kept, QuestionBlock other) => kept with
    {
        Tags = [.. kept.Tags.Union(other.Tags)],
        FollowUps = Union(kept.FollowUps, other.FollowUps),
        FollowUpHints = JoinHints(kept, other),
        RedFlags = Union(kept.RedFlags, other.RedFlags),
        Kind = kept.Kind ?? other.Kind,
        Difficulty = kept.Difficulty ?? other.Difficulty,
        Minutes = kept.Minutes ?? other.Minutes,
    };

    // Hints stand beside their follow-ups: they stay while each follow-up has one.
    private static ImmutableArray<LocalizedText> JoinHints(QuestionBlock kept, QuestionBlock other)
    {
        bool paired = kept.FollowUps.Length == kept.FollowUpHints.Length && other.FollowUps.Length == other.FollowUpHints.Length;
        return paired
            ? [.. kept.FollowUps.Concat(other.FollowUps).Zip(kept.FollowUpHints.Concat(other.FollowUpHints)).DistinctBy(pair => Folding.Fold(pair.First)).Select(pair => pair.Second)]
            : [];
    }

    private static ImmutableArray<LocalizedText> Union(ImmutableArray<LocalizedText> kept, ImmutableArray<LocalizedText> other) =>
        [.. kept.Concat(other).DistinctBy(Folding.Fold)];
}
