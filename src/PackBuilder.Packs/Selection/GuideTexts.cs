using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>Every text of a guide, in reading order: for questions that concern all of them, whatever block they are in.</summary>
public static class GuideTexts
{
    public static IEnumerable<LocalizedText> All(Guide guide)
    {
        IEnumerable<LocalizedText?> texts =
        [
            guide.Title, guide.Intro,
            .. guide.Sections.SelectMany(section => section.Blocks.SelectMany(Of).Prepend(section.Heading)),
        ];
        return texts.OfType<LocalizedText>();
    }

    /// <summary>What a block begins with, for naming it to a person; empty where it has no text.</summary>
    public static string FirstOf(GuideBlock block) => Of(block).FirstOrDefault(text => text is not null)?.ToString() ?? "";

    private static IEnumerable<LocalizedText?> Of(GuideBlock block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        ListBlock list => list.Items.SelectMany(Of),
        TableBlock table => [table.Caption, .. table.Columns, .. table.Rows.SelectMany(row => row)],
        MaterialBlock material => [material.Title, material.Text],
        FaqBlock faq => [faq.Question, faq.Answer],
        ExampleBlock example => [example.Text],
        TermBlock term => [new LocalizedText(term.Term), term.Expansion is null ? null : new LocalizedText(null, term.Expansion), term.Definition],
        ChecklistBlock checklist => [checklist.Title, .. checklist.Do, .. checklist.Dont],
        LetterBlock letter => [letter.Subject, letter.Greeting, .. letter.Paragraphs, letter.Closing, letter.Signature],
        TipBlock tip => [tip.Title, .. tip.Paragraphs],
        FactBlock fact => [fact.Topic, fact.Text, fact.Source],
        ScenarioBlock scenario => [scenario.Situation, scenario.Principle, .. scenario.Turns.SelectMany(turn => new[] { turn.Speaker, turn.Text })],
        ScriptBlock script => [script.Title, script.Task, .. script.Text, .. script.Turns.SelectMany(turn => new[] { turn.Speaker, turn.Text }), .. script.Answer],
        QuestionBlock question => Of(question),
        FigureBlock figure => Of(figure.Picture),
        NoteBlock note => [note.Text],
        _ => throw new ArgumentException($"unknown block {block.GetType().Name}", nameof(block)),
    };

    private static IEnumerable<LocalizedText?> Of(ListItem item) => item.Items.SelectMany(Of).Prepend(item.Text);

    private static IEnumerable<LocalizedText?> Of(QuestionBlock question) =>
    [
        question.Prompt, question.Intent, .. question.Options.Select(option => option.Text), question.Explanation, question.Answer.Text, .. question.Samples.Select(sample => sample.Text), .. question.Answer.Points, .. question.FollowUps, .. question.FollowUpHints, .. question.RedFlags,
        .. question.Rubric.SelectMany(row => row.Levels.Select(level => level.Description).Prepend(row.Criterion)),
        .. question.Figures.Concat(question.Answer.Figures).SelectMany(Of), .. question.Notes,
    ];

    private static IEnumerable<LocalizedText?> Of(GuidePicture picture) => [picture.Alternative, picture.Caption];
}
