using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Guides.Yaml;

/// <summary>A question as a plain tree.</summary>
internal static class QuestionTree
{
    public static DataMapBuilder Of(QuestionBlock question) => new()
    {
        { "number", question.Number },
        { "kind", question.Kind },
        { "points", TextTree.Number(question.Points) },
        { "difficulty", question.Difficulty },
        { "minutes", TextTree.Number(question.Minutes) },
        { "competencies", TextTree.Words(question.Competencies) },
        { "prompt", TextTree.Of(question.Prompt) },
        { "intent", TextTree.Of(question.Intent) },
        { "frame", question.Frame },
        { "material", question.Material },
        { "figures", Pictures(question.Figures) },
        { "script", question.Script },
        { "for", TextTree.Words(question.For) },
        { "options", question.Options.IsEmpty ? null : new DataList([.. question.Options.Select(Option)]) },
        { "correct", TextTree.Words(question.Correct) },
        { "answer", Answer(question.Answer) },
        { "samples", question.Samples.IsEmpty ? null : new DataList([.. question.Samples.Select(Sample)]) },
        { "complete", question.Answer.Complete },
        { "explanation", TextTree.Of(question.Explanation) },
        { "follow_ups", TextTree.Texts(question.FollowUps) },
        { "follow_up_hints", TextTree.Texts(question.FollowUpHints) },
        { "red_flags", TextTree.Texts(question.RedFlags) },
        { "rubric", question.Rubric.IsEmpty ? null : new DataList([.. question.Rubric.Select(Row)]) },
        { "notes", TextTree.Texts(question.Notes) },
    };

    private static DataList? Pictures(ImmutableArray<GuidePicture> pictures) =>
        pictures.IsEmpty ? null : new DataList([.. pictures.Select(picture => (DataValue)BlockTree.Picture(picture).Build())]);

    private static DataValue Option(QuestionOption option) => new DataMapBuilder
    {
        { "key", option.Key }, { "text", TextTree.Of(option.Text) },
    }.Build();

    private static DataValue Sample(SampleVariant sample) => new DataMapBuilder
    {
        { "for", TextTree.Words(sample.For) }, { "text", TextTree.Of(sample.Text) },
    }.Build();

    private static DataMap? Answer(Answer answer) => answer.Text is null && answer.Points.IsEmpty && answer.Figures.IsEmpty
        ? null
        : new DataMapBuilder { { "text", TextTree.Of(answer.Text) }, { "points", TextTree.Texts(answer.Points) }, { "figures", Pictures(answer.Figures) } }.Build();

    private static DataValue Row(RubricRow row) => new DataMapBuilder
    {
        { "criterion", TextTree.Of(row.Criterion) },
        { "levels", row.Levels.Select(Level) },
    }.Build();

    private static DataValue Level(RubricLevel level) => new DataMapBuilder
    {
        { "score", level.Score }, { "description", TextTree.Of(level.Description) },
    }.Build();
}
