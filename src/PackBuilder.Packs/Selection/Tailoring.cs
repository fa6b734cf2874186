using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>What an employer changes in guides that are already chosen: wording, and which questions come first.</summary>
internal static class Tailoring
{
    public static ImmutableArray<Guide> Apply(
        ImmutableArray<Guide> guides, EmployerProfile employer, FrozenSet<QuestionKey> stressed, References references)
    {
        var wordings = employer.Overrides
            .Select(wording => (key: references.Question(wording.Question), wording))
            .Where(pair => pair.key is not null)
            .DistinctBy(pair => pair.key)
            .ToDictionary(pair => pair.key!.Value, pair => pair.wording);
        return
        [
            .. guides.Select(guide => guide with
            {
                Sections = [.. guide.Sections.Select(section => section with { Blocks = Blocks(guide, section, wordings, stressed) })],
            }),
        ];
    }

    /// <summary>The questions that an employer stresses, by id or by tag.</summary>
    public static FrozenSet<QuestionKey> Stressed(ImmutableArray<Guide> guides, EmployerProfile employer, References references)
    {
        var byId = employer.Emphasis.Questions.Select(references.Question).OfType<QuestionKey>();
        var tags = employer.Emphasis.Tags.Select(tag => tag.Name).ToHashSet();
        var byTag =
            from guide in guides
            from section in guide.Sections
            from question in section.Blocks.OfType<QuestionBlock>()
            where question.Id is not null && (question.Tags.Any(tags.Contains) || section.Tags.Any(tags.Contains))
            select new QuestionKey(guide.Id, question.Id!);
        return byId.Concat(byTag).ToFrozenSet();
    }

    private static ImmutableArray<GuideBlock> Blocks(
        Guide guide, Section section, Dictionary<QuestionKey, QuestionOverride> wordings, FrozenSet<QuestionKey> stressed)
    {
        bool IsStressed(QuestionBlock question) => question.Id is { } id && stressed.Contains(new QuestionKey(guide.Id, id));

        // Questions change places among themselves; everything else stays where it is.
        var ordered = new Queue<QuestionBlock>(section.Blocks.OfType<QuestionBlock>().OrderBy(question => !IsStressed(question)));
        return
        [
            .. section.Blocks
                .Select(block => block is QuestionBlock ? ordered.Dequeue() : block)
                .Select(block => block is QuestionBlock { Id: { } id } question
                    && wordings.TryGetValue(new QuestionKey(guide.Id, id), out var wording) ? Reword(question, wording) : block),
        ];
    }

    private static QuestionBlock Reword(QuestionBlock question, QuestionOverride wording) => question with
    {
        Prompt = wording.Prompt ?? question.Prompt,
        Intent = wording.Intent ?? question.Intent,
        Answer = question.Answer with
        {
            Text = wording.Sample ?? question.Answer.Text,
            Points = wording.Outline.IsEmpty ? question.Answer.Points : wording.Outline,
        },
        FollowUps = wording.FollowUps.IsEmpty ? question.FollowUps : wording.FollowUps,
        RedFlags = wording.RedFlags.IsEmpty ? question.RedFlags : wording.RedFlags,
        Minutes = wording.Minutes ?? question.Minutes,
    };
}
