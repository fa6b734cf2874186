using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Similarity;

/// <summary>Questions of different guides that say the same, or nearly; found once for all packs.</summary>
/// <param name="Same">Groups of questions whose stems and keys are the same, each in the order of the guides.</param>
/// <param name="Near">Pairs whose stems are the same or nearly so, but that do not say the same.</param>
public sealed record SimilarQuestions(ImmutableArray<ImmutableArray<QuestionPrint>> Same, ImmutableArray<(QuestionPrint First, QuestionPrint Second)> Near)
{
    public static SimilarQuestions Find(IEnumerable<Guide> guides)
    {
        var prints = guides.SelectMany(guide => guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>()
            .Select(question => QuestionPrint.Of(guide, question)));

        // One stem, one entry; below it the different things that questions with this stem say.
        var stems = prints.GroupBy(print => print.Stem, StringComparer.Ordinal)
            .Select(stem => (stem.Key, Groups: stem.GroupBy(print => print.Key, StringComparer.Ordinal).Select(group => group.ToImmutableArray()).ToList()))
            .ToList();
        var near = stems.SelectMany(stem => stem.Groups.Skip(1).Select(group => (stem.Groups[0][0], group[0])))
            .Concat(NearTexts.Find([.. stems.Select(stem => stem.Key)])
                .Select(pair => (stems[pair.First].Groups[0][0], stems[pair.Second].Groups[0][0])))
            .Where(pair => pair.Item1.Block.Guide != pair.Item2.Block.Guide);
        var same = stems.SelectMany(stem => stem.Groups).Where(group => group.Select(print => print.Block.Guide).Distinct().Count() > 1);
        return new SimilarQuestions([.. same], [.. near]);
    }
}
