using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Checking;

/// <summary>Every text of a guide in reading order, with its place.</summary>
internal static class PlacedTexts
{
    public static IEnumerable<PlacedText> Of(Guide guide)
    {
        if (guide.Title is { } title)
            yield return new PlacedText(title, TextPlace.Title, null, null);
        if (guide.Intro is { } intro)
            yield return new PlacedText(intro, TextPlace.Paragraph, null, null);
        foreach (var section in guide.Sections)
        {
            yield return new PlacedText(section.Heading, TextPlace.Heading, section, null);
            foreach (var block in section.Blocks.Where(block => !block.Restates))
            {
                foreach (var (text, place, column) in Of(block))
                {
                    if (text is not null)
                        yield return new PlacedText(text, place, section, block, column);
                }
            }
        }
    }

    private static IEnumerable<(LocalizedText? Text, TextPlace Place, LocalizedText? Column)> Of(GuideBlock block) => block switch
    {
        ParagraphBlock paragraph => [(paragraph.Text, TextPlace.Paragraph, null)],
        ListBlock list => All(list.Items.SelectMany(Items), TextPlace.Item),
        TableBlock table => Table(table),
        MaterialBlock material => [(material.Title, TextPlace.Caption, null), (material.Text, TextPlace.Paragraph, null)],
        FaqBlock faq => [(faq.Question, TextPlace.FaqQuestion, null), (faq.Answer, TextPlace.FaqAnswer, null)],
        ExampleBlock example => [(example.Text, TextPlace.Example, null)],
        TermBlock term => [(new LocalizedText(term.Term), TextPlace.Term, null), (term.Definition, TextPlace.Definition, null)],
        ChecklistBlock checklist => [(checklist.Title, TextPlace.Caption, null), .. All(checklist.Do, TextPlace.ToDo), .. All(checklist.Dont, TextPlace.ToAvoid)],
        LetterBlock letter => All([letter.Subject, letter.Greeting, .. letter.Paragraphs, letter.Closing, letter.Signature], TextPlace.Letter),
        TipBlock tip => All([tip.Title, .. tip.Paragraphs], TextPlace.Tip),
        FactBlock fact => All([fact.Topic, fact.Text, fact.Source], TextPlace.Fact),
        ScenarioBlock scenario => [(scenario.Situation, TextPlace.Situation, null), (scenario.Principle, TextPlace.Principle, null), .. scenario.Turns.SelectMany(Turn)],
        ScriptBlock script => [(script.Title, TextPlace.Caption, null), (script.Task, TextPlace.Paragraph, null), .. All(script.Text, script.Kind == ScriptKinds.Typing ? TextPlace.Passage : TextPlace.Script), .. All(script.Turns.Select(turn => turn.Text), TextPlace.Script), .. All(script.Answer, TextPlace.Outline)],
        QuestionBlock question => Question(question),
        FigureBlock figure => Picture(figure.Picture),
        NoteBlock note => [(note.Text, TextPlace.Note, null)],
        _ => throw new ArgumentException($"unknown block {block.GetType().Name}", nameof(block)),
    };

    private static IEnumerable<(LocalizedText? Text, TextPlace Place, LocalizedText? Column)> All(IEnumerable<LocalizedText?> texts, TextPlace place) =>
        texts.Select(text => (text, place, (LocalizedText?)null));

    private static IEnumerable<LocalizedText> Items(ListItem item) => item.Items.SelectMany(Items).Prepend(item.Text);

    private static IEnumerable<(LocalizedText? Text, TextPlace Place, LocalizedText? Column)> Table(TableBlock table) =>
    [
        (table.Caption, TextPlace.Caption, null),
        .. All(table.Columns, TextPlace.ColumnHead),
        .. table.Rows.SelectMany(row => row.Select((cell, i) => ((LocalizedText?)cell, TextPlace.Cell, table.Columns.ElementAtOrDefault(i)))),
    ];

    private static IEnumerable<(LocalizedText? Text, TextPlace Place, LocalizedText? Column)> Turn(Turn turn) =>
    [
        (turn.Speaker, TextPlace.Speaker, null),
        (turn.Text, turn.Role is "agent" or "candidate" or "interviewer" ? TextPlace.Turn : TextPlace.OtherTurn, null),
    ];

    private static IEnumerable<(LocalizedText? Text, TextPlace Place, LocalizedText? Column)> Question(QuestionBlock question) =>
    [
        (question.Prompt, TextPlace.Prompt, null), (question.Intent, TextPlace.Intent, null),
        .. All(question.Options.Select(option => option.Text), TextPlace.Option), (question.Explanation, TextPlace.Explanation, null),
        .. All(question.Answer.Points, TextPlace.Outline), (SampleOf(question.Answer), TextPlace.Sample, null), .. All(question.Samples.Select(sample => sample.Text), TextPlace.Sample),
        .. All(question.FollowUps, TextPlace.FollowUp), .. All(question.FollowUpHints, TextPlace.FollowUpHint), .. All(question.RedFlags, TextPlace.RedFlag),
        .. All(question.Rubric.SelectMany(row => row.Levels.Select(level => level.Description).Prepend(row.Criterion)), TextPlace.Rubric),
        .. question.Figures.Concat(question.Answer.Figures).SelectMany(Picture), .. All(question.Notes, TextPlace.Note),
    ];

    private static IEnumerable<(LocalizedText? Text, TextPlace Place, LocalizedText? Column)> Picture(GuidePicture picture) =>
        [(picture.Caption, TextPlace.Caption, null), (picture.Alternative, TextPlace.Caption, null)];

    // The whole answer of a capture holds its points again.
    private static LocalizedText? SampleOf(Answer answer) =>
        answer.Points.Any(point => point.Zh is { } zh && answer.Text?.Zh?.Contains(zh, StringComparison.Ordinal) == true) ? null : answer.Text;
}
