using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>What a pack and an employer change in guides that are already chosen: which questions come first, and their wording.</summary>
internal static class Tailoring
{
    /// <summary>The questions that are stressed, by id or by tag.</summary>
    public static FrozenSet<QuestionKey> Stressed(ImmutableArray<Guide> guides, IReadOnlyCollection<Stress> emphasis, NamedParts references)
    {
        var byId = emphasis.SelectMany(one => one.Questions).Select(references.Question).OfType<QuestionKey>();
        var tags = emphasis.SelectMany(one => one.Tags).Select(tag => tag.Name).ToHashSet();
        var byTag =
            from guide in guides
            from section in guide.Sections
            from question in section.Blocks.OfType<QuestionBlock>()
            where question.Id is not null && (question.Tags.Any(tags.Contains) || section.Tags.Any(tags.Contains))
            select new QuestionKey(guide.Id, question.Id!);
        return byId.Concat(byTag).ToFrozenSet();
    }

    /// <summary>Stressed questions come first among those of their section.</summary>
    public static Guide PutFirst(Guide guide, FrozenSet<QuestionKey> stressed) => stressed.Count == 0
        ? guide
        : guide with
        {
            Sections =
            [
                .. guide.Sections.Select(section => section with
                {
                    Blocks = Ordering.Rearrange(section.Blocks, questions => questions.OrderBy(question => !IsStressed(guide, question, stressed))),
                }),
            ],
        };

    public static bool IsStressed(Guide guide, QuestionBlock question, FrozenSet<QuestionKey> stressed) =>
        question.Id is { } id && stressed.Contains(new QuestionKey(guide.Id, id));

    public static ImmutableArray<Guide> Reword(ImmutableArray<Guide> guides, EmployerProfile employer, NamedParts references)
    {
        var wordings = employer.Overrides
            .Select(wording => (key: references.Question(wording.Question), wording))
            .Where(pair => pair.key is not null)
            .DistinctBy(pair => pair.key)
            .ToDictionary(pair => pair.key!.Value, pair => pair.wording);
        if (wordings.Count == 0)
            return guides;
        return
        [
            .. guides.Select(guide => guide with
            {
                Sections = [.. guide.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => Reword(guide, block, wordings))] })],
            }),
        ];
    }

    private static GuideBlock Reword(Guide guide, GuideBlock block, Dictionary<QuestionKey, QuestionOverride> wordings) =>
        block is QuestionBlock { Id: { } id } question && wordings.TryGetValue(new QuestionKey(guide.Id, id), out var wording)
            ? Reword(question, wording)
            : block;

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
        FollowUpHints = wording.FollowUps.IsEmpty ? question.FollowUpHints : wording.FollowUpHints,
        RedFlags = wording.RedFlags.IsEmpty ? question.RedFlags : wording.RedFlags,
        Minutes = wording.Minutes ?? question.Minutes,
    };
}
