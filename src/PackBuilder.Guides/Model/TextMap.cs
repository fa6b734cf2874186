using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>Where a text stands.</summary>
/// <param name="Section">Null for title and introduction.</param>
/// <param name="Block">Null for title, introduction and headings.</param>
/// <param name="Column">For a cell of a table, the text at the head of its column.</param>
public readonly record struct TextSite(TextPlace Place, Section? Section, GuideBlock? Block, LocalizedText? Column = null)
{
    /// <summary>Of the block, or of the section where it has none; empty for title and introduction.</summary>
    public string Id => Block?.Id ?? Section?.Id ?? "";
}

/// <summary>Every text of a guide in reading order: to be looked at, or to be replaced.</summary>
public static class TextMap
{
    /// <summary>The guide with what a function gives for each text. A term itself is shown to the function and stays.</summary>
    public static Guide Apply(Guide guide, Func<TextSite, LocalizedText, LocalizedText> change)
    {
        LocalizedText? Top(TextPlace place, LocalizedText? text) => text is null ? null : change(new TextSite(place, null, null), text);

        return guide with
        {
            Title = Top(TextPlace.Title, guide.Title),
            Intro = Top(TextPlace.Paragraph, guide.Intro),
            Sections =
            [
                .. guide.Sections.Select(section => section with
                {
                    Heading = change(new TextSite(TextPlace.Heading, section, null), section.Heading),
                    Blocks = [.. section.Blocks.Select(block => new BlockTexts(section, block, change).Apply())],
                }),
            ],
        };
    }

    /// <summary>Calls a function with each text.</summary>
    public static void Visit(Guide guide, Action<TextSite, LocalizedText> look) => Apply(guide, (site, text) =>
    {
        look(site, text);
        return text;
    });

    private sealed class BlockTexts(Section section, GuideBlock block, Func<TextSite, LocalizedText, LocalizedText> change)
    {
        // Properties are set in the order in which they are written here.
        public GuideBlock Apply() => block switch
        {
            ParagraphBlock paragraph => paragraph with { Text = On(paragraph.Text, TextPlace.Paragraph) },
            ListBlock list => list with { Items = Items(list.Items) },
            TableBlock table => Table(table),
            MaterialBlock material => material with { Title = Any(material.Title, TextPlace.Caption), Text = On(material.Text, TextPlace.Paragraph) },
            FaqBlock faq => faq with { Question = On(faq.Question, TextPlace.FaqQuestion), Answer = On(faq.Answer, TextPlace.FaqAnswer) },
            ExampleBlock example => example with { Text = On(example.Text, TextPlace.Example) },
            TermBlock term => Term(term),
            ChecklistBlock checklist => checklist with { Title = Any(checklist.Title, TextPlace.Caption), Do = All(checklist.Do, TextPlace.ToDo), Dont = All(checklist.Dont, TextPlace.ToAvoid) },
            LetterBlock letter => letter with
            {
                Subject = Any(letter.Subject, TextPlace.Letter),
                Greeting = Any(letter.Greeting, TextPlace.Letter),
                Paragraphs = All(letter.Paragraphs, TextPlace.Letter),
                Closing = Any(letter.Closing, TextPlace.Letter),
                Signature = Any(letter.Signature, TextPlace.Letter),
            },
            TipBlock tip => tip with { Title = Any(tip.Title, TextPlace.Tip), Paragraphs = All(tip.Paragraphs, TextPlace.Tip) },
            FactBlock fact => fact with { Topic = Any(fact.Topic, TextPlace.Fact), Text = On(fact.Text, TextPlace.Fact), Source = Any(fact.Source, TextPlace.Fact) },
            ScenarioBlock scenario => scenario with
            {
                Situation = On(scenario.Situation, TextPlace.Situation),
                Principle = Any(scenario.Principle, TextPlace.Principle),
                Turns = [.. scenario.Turns.Select(turn => Spoken(turn, turn.Role is "agent" or "candidate" or "interviewer" ? TextPlace.Turn : TextPlace.OtherTurn))],
            },
            ScriptBlock script => script with
            {
                Title = On(script.Title, TextPlace.Caption),
                Task = Any(script.Task, TextPlace.Paragraph),
                Text = All(script.Text, script.Kind == ScriptKinds.Typing ? TextPlace.Passage : TextPlace.Script),
                Turns = [.. script.Turns.Select(turn => Spoken(turn, TextPlace.Script))],
                Answer = All(script.Answer, TextPlace.Outline),
            },
            QuestionBlock question => Question(question),
            FigureBlock figure => figure with { Picture = Picture(figure.Picture) },
            NoteBlock note => note with { Text = On(note.Text, TextPlace.Note) },
            _ => throw new InvalidOperationException($"unknown block {block.GetType().Name}"),
        };

        private LocalizedText On(LocalizedText text, TextPlace place, LocalizedText? column = null) => change(new TextSite(place, section, block, column), text);

        private LocalizedText? Any(LocalizedText? text, TextPlace place) => text is null ? null : On(text, place);

        private ImmutableArray<LocalizedText> All(ImmutableArray<LocalizedText> texts, TextPlace place) => [.. texts.Select(text => On(text, place))];

        private ImmutableArray<ListItem> Items(ImmutableArray<ListItem> items) =>
            [.. items.Select(item => item with { Text = On(item.Text, TextPlace.Item), Items = Items(item.Items) })];

        private TableBlock Table(TableBlock table) => table with
        {
            Caption = Any(table.Caption, TextPlace.Caption),
            Columns = All(table.Columns, TextPlace.ColumnHead),
            Rows = [.. table.Rows.Select(row => row.Select((cell, i) => On(cell, TextPlace.Cell, table.Columns.ElementAtOrDefault(i))).ToImmutableArray())],
        };

        private TermBlock Term(TermBlock term)
        {
            On(new LocalizedText(term.Term), TextPlace.Term);
            return term with { Definition = Any(term.Definition, TextPlace.Definition) };
        }

        private Turn Spoken(Turn turn, TextPlace place) => turn with { Speaker = Any(turn.Speaker, TextPlace.Speaker), Text = On(turn.Text, place) };

        private QuestionBlock Question(QuestionBlock question)
        {
            question = question with
            {
                Prompt = On(question.Prompt, TextPlace.Prompt),
                Intent = Any(question.Intent, TextPlace.Intent),
                Options = [.. question.Options.Select(option => option with { Text = On(option.Text, TextPlace.Option) })],
                Explanation = Any(question.Explanation, TextPlace.Explanation),
            };
            var points = All(question.Answer.Points, TextPlace.Outline);
            var answer = question.Answer with { Points = points, Text = Any(question.Answer.Text, TextPlace.Sample) };
            question = question with
            {
                Samples = [.. question.Samples.Select(sample => sample with { Text = On(sample.Text, TextPlace.Sample) })],
                FollowUps = All(question.FollowUps, TextPlace.FollowUp),
                FollowUpHints = All(question.FollowUpHints, TextPlace.FollowUpHint),
                RedFlags = All(question.RedFlags, TextPlace.RedFlag),
                Rubric = [.. question.Rubric.Select(Row)],
                Figures = Pictures(question.Figures),
            };
            return question with { Answer = answer with { Figures = Pictures(answer.Figures) }, Notes = All(question.Notes, TextPlace.Note) };
        }

        private RubricRow Row(RubricRow row) => row with
        {
            Criterion = On(row.Criterion, TextPlace.Rubric),
            Levels = [.. row.Levels.Select(level => level with { Description = On(level.Description, TextPlace.Rubric) })],
        };

        private ImmutableArray<GuidePicture> Pictures(ImmutableArray<GuidePicture> pictures) => [.. pictures.Select(Picture)];

        private GuidePicture Picture(GuidePicture picture) => picture with { Caption = Any(picture.Caption, TextPlace.Caption), Alternative = Any(picture.Alternative, TextPlace.Caption) };
    }
}
