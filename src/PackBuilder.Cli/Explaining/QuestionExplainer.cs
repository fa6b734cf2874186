using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Explaining;

/// <summary>Finds why one question is in a pack or out of it, and what its words and its place come from.</summary>
internal sealed class QuestionExplainer(Pack pack, GuideLibrary library, PrintedPages pages)
{
    public ExplainedQuestion Explain(Guide guide, Section section, QuestionBlock question) =>
        new(guide, question, library.Locate(guide, question.From), [.. Reasons(guide, section, question)]);

    private IEnumerable<Reason> Reasons(Guide guide, Section section, QuestionBlock question)
    {
        var key = new BlockKey(guide.Id, question.Ordinal);
        if (pack.Exclusions.FirstOrDefault(exclusion => exclusion.Guide == guide.Id && exclusion.Ordinal == question.Ordinal) is { } exclusion)
            return [new Reason("out", exclusion.By.Rule, exclusion.By.At)];
        return pack.Merges.FirstOrDefault(merge => merge.Merged == key) is { } merge
            ? [new Reason("out", $"{merge.Kept.Guide}/{merge.KeptId} says the same and is printed for it", null)]
            : In(guide, section, question, key);
    }

    private IEnumerable<Reason> In(Guide guide, Section section, QuestionBlock question, BlockKey key)
    {
        yield return WhyGuide(guide);
        foreach (string audience in section.Audience.Concat(question.Audience).Where(audience => audience == pack.Definition.Audience.Name).Distinct())
            yield return new Reason("in", $"it is meant for the audience '{audience}'", null);
        foreach (var tag in pack.Definition.Questions.TagsAny.Where(tag => Tags(section, question).Contains(tag.Name)))
            yield return new Reason("in", Message.Verbatim($"tags_any: {tag}"), tag.At);
        if (pack.Definition.Draw is { } draw)
            yield return new Reason("in", $"drawn by seed {draw.Seed}", draw.At);
        foreach (var merge in pack.Merges.Where(merge => merge.Kept == key))
            yield return new Reason("in", $"it stands for {merge.Merged.Guide}/{merge.MergedId} as well", null);
        foreach (var reason in Stressed(null, pack.Definition.Emphasis, guide, section, question)
            .Concat(pack.Employer is { } employer ? Stressed(employer.Id.Name, employer.Emphasis, guide, section, question) : []))
            yield return reason;
        foreach (var wording in (pack.Employer?.Overrides ?? []).Where(wording => Names(wording.Question, guide, question)))
            yield return new Reason("worded", $"by {pack.Employer!.Id}: {Message.List(Worded(wording))}", wording.Question.At);
        foreach (var print in pages.Of(key))
            yield return new Reason("printed", print.Said, null);
    }

    private Reason WhyGuide(Guide guide)
    {
        if (pack.Definition.Guides.FirstOrDefault(name => name.Name == guide.Id) is { } named)
            return new Reason("in", "the pack names its guide", named.At);
        return pack.Employer?.ExtraGuides.FirstOrDefault(name => name.Name == guide.Id) is { } extra
            ? new Reason("in", "the employer adds its guide", extra.At)
            : new Reason("in", "the pack takes every guide", pack.Definition.Id.At);
    }

    private static IEnumerable<Reason> Stressed(string? employer, Stress stress, Guide guide, Section section, QuestionBlock question) =>
        stress.Tags.Where(tag => Tags(section, question).Contains(tag.Name)).Select(tag => new Reason("first", employer is null ? (Message)$"stressed by the pack, tag {tag}" : $"stressed by {employer}, tag {tag}", tag.At))
            .Concat(stress.Questions.Where(name => Names(name, guide, question)).Select(name => new Reason("first", employer is null ? (Message)"stressed by the pack" : $"stressed by {employer}", name.At)));

    private static IEnumerable<string> Worded(QuestionOverride wording)
    {
        ImmutableArray<(string Field, bool IsGiven)> fields =
        [
            ("prompt", wording.Prompt is not null), ("intent", wording.Intent is not null), ("sample", wording.Sample is not null),
            ("outline", wording.Outline.Length > 0), ("follow_ups", wording.FollowUps.Length > 0), ("follow_up_hints", wording.FollowUpHints.Length > 0), ("red_flags", wording.RedFlags.Length > 0),
            ("minutes", wording.Minutes is not null),
        ];
        return fields.Where(field => field.IsGiven).Select(field => field.Field);
    }

    private static IEnumerable<string> Tags(Section section, QuestionBlock question) => section.Tags.Concat(question.Tags);

    private static bool Names(Named name, Guide guide, QuestionBlock question) => name.Name == question.Id || name.Name == $"{guide.Id}/{question.Id}";
}
