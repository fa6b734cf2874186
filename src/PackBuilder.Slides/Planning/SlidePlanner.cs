using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;

namespace PackBuilder.Slides.Planning;

/// <summary>
/// Divides a document into slides: a chapter, a section and a question each start one. Boxes of the kind note, and the parts of question cards, are
/// for the speaker; room to write in is left out, since nobody writes on a screen.
/// </summary>
internal sealed class SlidePlanner
{
    private readonly StyledDocument _styled;
    private readonly List<Slide> _slides = [];
    private readonly List<SlideItem> _items = [];
    private readonly List<string> _notes = [];
    private readonly List<Slide> _chapters = [];
    private Slide _open;

    // Whether the title of the open slide has been on a slide.
    private bool _isShown = true;

    private SlidePlanner(StyledDocument styled)
    {
        _styled = styled;
        _open = new Slide(SlideKind.Content, [new TextRun(styled.Document.Info.Title)]);
    }

    public static ImmutableArray<Slide> Plan(StyledDocument styled)
    {
        var planner = new SlidePlanner(styled);
        foreach (var block in styled.Document.Blocks)
            planner.Add(block);
        planner.Close();
        return [TitleOf(styled), .. planner.Agenda(), .. planner._slides];
    }

    private static Slide TitleOf(StyledDocument styled)
    {
        var info = styled.Document.Info;
        ImmutableArray<SlideItem> lines = [.. info.CoverLines.Select(line => new TextItem([new TextRun(line)]) { IsMuted = true })];
        return new Slide(SlideKind.Title, [new TextRun(info.Title)])
        {
            Second = info.Subtitle.Length > 0 ? [new TextRun(info.Subtitle)] : [],
            Items = info.Logo is { } logo && styled.Document.Pictures.TryGetValue(logo.File, out var picture)
                ? [.. lines, new PictureItem(new Figure(logo.File, logo.Alternative, []), picture)]
                : lines,
        };
    }

    private IEnumerable<Slide> Agenda()
    {
        if (_chapters.Count < 2)
            return [];
        return
        [
            new Slide(SlideKind.Agenda, [new TextRun(_styled.Words.Contents)])
            {
                Items = [.. _chapters.Select((chapter, i) => new TextItem(
                    chapter.Second.IsEmpty ? chapter.Title : [.. chapter.Title, new TextRun(" "), .. chapter.Second], Mark: (i + 1).ToString(CultureInfo.InvariantCulture) + "."))],
            },
        ];
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Close();
                Open(heading);
                break;
            case QuestionCard card:
                Close(keepsTitle: true);
                _slides.Add(QuestionOf(card));
                break;
            case PageBreak:
                Close(keepsTitle: true);
                break;
            case CardSheet sheet:
                Close(keepsTitle: true);
                _slides.AddRange(sheet.Cards.Select(CardOf));
                break;
            case Callout { Kind: CalloutKind.Note } note:
                _notes.AddRange(Spoken.Of([note], _styled));
                break;
            default:
                _items.AddRange(SlideItems.Of(block, _styled));
                break;
        }

        _notes.AddRange(Spoken.FootnotesOf(block));
    }

    private void Open(Heading heading)
    {
        var (first, second) = StyledDocument.LanguagesOf(heading);
        _open = new Slide(heading.Level == 1 ? SlideKind.Section : SlideKind.Content, first) { Second = second };
        _isShown = false;
        if (heading.Level == 1)
            _chapters.Add(_open);
    }

    // A chapter has a slide for its title; so has a section with nothing below it. What follows stands under the title again.
    private void Close(bool keepsTitle = false)
    {
        if (!_isShown && (_open.Kind == SlideKind.Section || _items.Count == 0))
            _slides.Add(_open with { Kind = SlideKind.Section });
        _open = _open with { Kind = SlideKind.Content };
        if (_items.Count > 0)
            _slides.Add(_open with { Items = [.. _items], Notes = [.. _notes] });
        else if (_notes.Count > 0 && _slides.Count > 0)
            _slides[^1] = _slides[^1] with { Notes = [.. _slides[^1].Notes, .. _notes] };
        _items.Clear();
        _notes.Clear();
        _isShown = true;
        if (!keepsTitle)
            _open = new Slide(SlideKind.Content, [new TextRun(_styled.Document.Info.Title)]);
    }

    private Slide QuestionOf(QuestionCard card)
    {
        var (prompt, second, rest) = PromptOf(card.Prompt);
        string remark = string.Join("　", new[]
        {
            card.Number.Length == 0 ? "" : card.Id is { } id && _styled.Names.Find(id) is { } name ? name.Text : card.Number,
            DocumentWalk.PlainText(card.Remark),
        }.Where(text => text.Length > 0));
        return new Slide(SlideKind.Question, prompt)
        {
            Second = second,
            Remark = remark,
            Items = [.. rest, .. card.Choices.SelectMany(list => SlideItems.Of(list, _styled))],
            Notes = [.. card.Parts.SelectMany(part => Spoken.OfPart(part, _styled))],
        };
    }

    private Slide CardOf(FlashCard card)
    {
        var (prompt, second, rest) = PromptOf(card.Front);
        return new Slide(SlideKind.Question, prompt)
        {
            Second = second,
            Remark = string.Join("　", new[] { card.Number, DocumentWalk.PlainText(card.Remark) }.Where(text => text.Length > 0)),
            Items = rest,
            Notes = Spoken.Of(card.Back, _styled),
        };
    }

    // The other language is a second paragraph, or stands after a line end.
    private (ImmutableArray<Inline> Prompt, ImmutableArray<Inline> Second, ImmutableArray<SlideItem> Below) PromptOf(ImmutableArray<Block> blocks)
    {
        if (blocks is not [Paragraph first, ..])
            return ([], [], [.. blocks.SelectMany(block => SlideItems.Of(block, _styled))]);
        int end = first.Inlines.IndexOf(first.Inlines.OfType<LineBreak>().FirstOrDefault()!);
        if (end > 0)
            return (first.Inlines[..end], first.Inlines[(end + 1)..], Rest(1));
        return blocks is [_, Paragraph second, ..] ? (first.Inlines, second.Inlines, Rest(2)) : (first.Inlines, [], Rest(1));

        ImmutableArray<SlideItem> Rest(int from) => [.. blocks[from..].SelectMany(block => SlideItems.Of(block, _styled))];
    }
}
