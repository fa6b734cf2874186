using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Data;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// Questions as a template sees them: the prompt, and of the rest only what the edition shows. Numbers run through the
/// whole pack, the same in every edition, so that a worksheet and its answer key go together.
/// </summary>
internal sealed class PackQuestionTree(
    PackTextTree texts, EditionDefinition edition, Pack pack, Guide guide, string anchor, FrozenDictionary<QuestionBlock, int> numbers)
{
    /// <summary>What the anchors of the guide start with.</summary>
    public string Anchor => anchor;

    public bool IsCore(QuestionBlock question) => PlaceInCore(question) is not null;

    // From 1, in the order of the pack's file.
    private int? PlaceInCore(QuestionBlock question) =>
        question.Id is { } id && pack.Core.IndexOf(new QuestionKey(guide.Id, id)) is >= 0 and var at ? at + 1 : null;

    public DataMap Question(QuestionBlock question) => new DataMapBuilder
    {
        { "type", "question" },
        { "number", numbers[question] },
        { "code", Code(question) },
        { "anchor", question.Id is null ? null : $"{anchor}-{question.Id}" },
        { "kind", question.Kind },
        { "points", Number(question.Points) },
        { "minutes", Number(question.Minutes) },
        { "difficulty", question.Difficulty },
        { "competencies", Words(question.Competencies) },
        { "stressed", question.Id is { } id && pack.Stressed.Contains(new QuestionKey(guide.Id, id)) },
        { "core", PlaceInCore(question) },
        { "prompt", texts.Text(question.Prompt) },
        { "figures", FigureTree.List(question.Figures, texts) },
        { "options", Options(question) },
        { "material", question.Material is null ? null : $"{anchor}-{question.Material}" },
        { "script", Script(question.Script) },
        // The key and why it is right count as the outline of an answer: no edition that hides answers has them.
        { "correct", If(EditionPart.Outline, Words(question.Correct)) },
        { "explanation", If(EditionPart.Outline, texts.Text(question.Explanation)) },
        { "intent", If(EditionPart.Intent, texts.Text(question.Intent)) },
        // A frame is an abbreviation and printed as one: star is STAR.
        { "frame", If(EditionPart.Outline, question.Frame is null ? null : new DataText(MarkdownEscaper.Escape(question.Frame.ToUpperInvariant()))) },
        { "outline", If(EditionPart.Outline, texts.List(question.Answer.Points)) },
        { "sample", If(EditionPart.Sample, Sample(question)) },
        { "sample_figures", If(EditionPart.Sample, FigureTree.List(question.Answer.Figures, texts)) },
        { "incomplete", edition.Shows.Contains(EditionPart.Sample) && !question.Answer.Complete },
        { "follow_ups", If(EditionPart.FollowUps, texts.List(question.FollowUps)) },
        { "follow_up_hints", If(EditionPart.FollowUpHints, texts.List(question.FollowUpHints)) },
        { "red_flags", If(EditionPart.RedFlags, texts.List(question.RedFlags)) },
        { "rubric", If(EditionPart.Rubric, Rubric(question)) },
        { "notes", If(EditionPart.Notes, texts.List(question.Notes)) },
    }.Build();

    // The number that the question has in its guide, whatever a pack or an employer leaves out: that of its source where these are all different, else its place.
    private string? Code(QuestionBlock question)
    {
        if (pack.Codes.FirstOrDefault(code => code.Guide.Name == guide.Id) is not { } code)
            return null;
        var all = (pack.Chosen.FirstOrDefault(chosen => chosen.Id == guide.Id) ?? guide).Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().ToList();
        bool isNumbered = all.All(one => one.Number is { Length: > 0 }) && all.Select(one => one.Number).Distinct().Count() == all.Count;
        string number = isNumbered ? question.Number! : (all.FindIndex(one => one.Ordinal == question.Ordinal) + 1).ToString(CultureInfo.InvariantCulture);
        return MarkdownEscaper.Escape($"{code.Code}-{number}");
    }

    // The script may stand in another guide of the pack; its title names it to whoever is to look for it.
    private DataMap? Script(string? id) => id is null ? null : texts.Text(
        pack.Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<ScriptBlock>().FirstOrDefault(script => script.Id == id)?.Title);

    // A parsed capture has its points inside the answer as well; printing both would say everything twice.
    private DataMap? Sample(QuestionBlock question) =>
        texts.Text(!edition.Shows.Contains(EditionPart.Outline) ? question.Answer.Text
            : guide.Source.Format == SourceFormat.PlainText ? AnswerRemainder.Of(question.Answer)
            : AnswerRemainder.OfItems(question.Answer));

    private DataList? Options(QuestionBlock question) => question.Options.IsEmpty
        ? null
        : new DataList([.. question.Options.Select(option => (DataValue)new DataMapBuilder
        {
            { "key", MarkdownEscaper.Escape(option.Key) }, { "text", texts.Cell(option.Text) },
        }.Build())]);

    private static DataList? Words(ImmutableArray<string> words) =>
        words.IsEmpty ? null : new DataList([.. words.Select(word => (DataValue)new DataText(MarkdownEscaper.Escape(word)))]);

    private DataList? Rubric(QuestionBlock question) => question.Rubric.IsEmpty
        ? null
        : new DataList([.. question.Rubric.Select(row => (DataValue)new DataMapBuilder
        {
            { "criterion", texts.Text(row.Criterion) },
            {
                "levels", row.Levels.Select(level => (DataValue)new DataMapBuilder
                {
                    { "score", level.Score },
                    { "description", texts.Text(level.Description) },
                }.Build())
            },
        }.Build())]);

    private DataValue? If(EditionPart part, DataValue? value) => edition.Shows.Contains(part) ? value : null;

    private static DataValue? Number(double? value) =>
        value is null ? null
        : value == Math.Floor(value.Value) ? new DataInteger((long)value.Value)
        : new DataText(value.Value.ToString("0.##", CultureInfo.InvariantCulture));
}
