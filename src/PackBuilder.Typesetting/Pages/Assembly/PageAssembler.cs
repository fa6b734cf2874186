using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Cards;
using PackBuilder.Typesetting.Pages.Front;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Assembly;

/// <summary>Last step of the pages: plans them, numbers them, and paints cover, contents and body.</summary>
internal sealed class PageAssembler
{
    private readonly Composition _composition;
    private readonly DocumentComposer _composer;
    private readonly LinePainter _lines;
    private readonly IReadOnlyList<PageSpan> _spans;
    private readonly PagePlan _plan;
    private readonly NotePlan? _notes;
    private readonly AnchorIndex _anchors;
    private readonly Furniture _furniture;
    private readonly LinkCollector _links = new();
    private readonly GalleyPainter _painter;
    private readonly SheetPainter _sheets;
    private readonly Theme _theme;

    public PageAssembler(Composition composition, DocumentComposer composer, LinePainter lines, IReadOnlyList<PageSpan> spans, NotePlan? notes)
    {
        _composition = composition;
        _composer = composer;
        _lines = lines;
        _spans = spans;
        _notes = notes;
        if (notes is not null)
            lines.NumberOf = notes.NumberOf;
        _theme = composition.Theme;
        _furniture = new Furniture(composition);
        _painter = new GalleyPainter(_theme, lines, _links);
        _sheets = new SheetPainter(composition, lines, _links);
        HasSpreads = composer.Parts.Exists(part => part.Spread is not null);
        var chapters = composer.Parts.SelectMany(part => part.Galleys)
            .SelectMany(galley => galley.Anchors.Where(anchor => anchor is { Level: 1, Question: null }).Select(anchor => (galley, anchor.Strip))).ToHashSet();
        // Among spreads a chapter on ordinary pages may start on either side: the page opposite is taken.
        _plan = PagePlan.Make(composer.Cover is not null, composer.Contents?.PageCount ?? 0, spans.Count, _theme.Design, page =>
            spans[page].Side != PageSide.Either ? spans[page].Side
            : _theme.Design.StartsChaptersRight && !HasSpreads && chapters.Contains((spans[page].Galley, spans[page].From)) || SheetOf(spans[page]) is { Side: SheetSide.Front } ? PageSide.Right
            : PageSide.Either);
        _anchors = new AnchorIndex(composer.Parts, spans, _plan, _theme);
    }

    public bool HasSpreads { get; }

    public ImmutableArray<Page> Assemble() => [.. _plan.Pages.Select((page, index) => Paint(page, index))];

    public ImmutableArray<Bookmark> Bookmarks() => _anchors.Bookmarks();

    public ImmutableSortedDictionary<string, string> PageOfId() => _anchors.PageOfId(Printed);

    public ImmutableSortedSet<string> PageOpeners() => _anchors.PageOpeners();

    public ImmutableArray<PageLabelRange> Labels()
    {
        var labels = ImmutableArray.CreateBuilder<PageLabelRange>();
        int cover = _composer.Cover is null ? 0 : 1;
        if (cover > 0)
            labels.Add(new PageLabelRange(0, PageLabelStyle.None, 1, _composition.Words.Cover));
        if (_plan.FirstBodyPage > cover)
            labels.Add(new PageLabelRange(cover, PageLabelStyle.LowerRoman));
        if (_spans.Count > 0 || labels.Count == 0)
            labels.Add(new PageLabelRange(_plan.FirstBodyPage, PageLabelStyle.Decimal, _plan.FirstNumber));
        return labels.ToImmutable();
    }

    public ImmutableArray<PageFill> Fills() =>
        [.. _spans.Select((span, i) => (span, i)).Where(page => SheetOf(page.span) is null && page.span.To > page.span.From).Select(page =>
            new PageFill(_plan.OfBody(page.i), page.span.Notes is { Length: > 0 } ? 1 : Math.Min(1, page.span.Bottom(_theme.Pitch) / _theme.BodyHeight))
            {
                StartsInQuestion = page.span.Continued is not null,
                EndsPart = page.span.To >= page.span.Galley.Count || StartsPage(page.span),
            })];

    private static bool StartsPage(PageSpan span)
    {
        int next = span.To;
        while (next < span.Galley.Count && span.Galley[next].IsWhite)
            next++;
        return next == span.Galley.Count || span.Galley[next].Kind is StripKind.Break or StripKind.Sheet;
    }

    private string Printed(int page) => _plan.NumberOf(page).ToString(CultureInfo.InvariantCulture);

    private Page Paint(PlannedPage page, int index)
    {
        var items = new List<FrameItem>();
        _links.Clear();
        switch (page.Kind)
        {
            case PageKind.Cover:
                _composer.Cover!.Paint(_theme.LeftOf(index), _lines, items);
                break;
            case PageKind.Contents:
                PaintContents(page.Index, index, items);
                break;
            case PageKind.Body:
                PaintBody(_spans[page.Index], index, items);
                break;
            case PageKind.Blank when _theme.Design.NamesBlankPages:
                _furniture.PaintBlank(index, _lines, items);
                break;
        }

        bool isSheet = page.Kind == PageKind.Body && SheetOf(_spans[page.Index]) is not null;
        if (page.Kind != PageKind.Blank && !isSheet)
            _furniture.PaintEdge(index, items);

        foreach (var area in _links.Areas)
            items.Add(Resolved(area));
        CropMarks.Add(_theme.Design, items);
        return new Page(_theme.Design.Paper.Width, _theme.Design.Paper.Height, [.. items]) { Bleed = _theme.Design.Bleed };
    }

    private LinkArea Resolved(LinkArea area) => _notes?.PageOf(area.Target) is >= 0 and var page
        ? area with { TargetPage = _plan.OfBody(page), TargetY = _theme.Top }
        : ResolvedById(area);

    private LinkArea ResolvedById(LinkArea area) =>
        area.Target.StartsWith('#') && _anchors.Find(area.Target[1..]) is { } anchor
            ? area with { TargetPage = anchor.Page, TargetY = anchor.Y }
            : area;

    private void PaintContents(int page, int index, List<FrameItem> items)
    {
        _composer.Contents!.Paint(page, _theme.LeftOf(index), _lines, Printed, _anchors.PlaceOf, items);
        // Counted from the page after the cover, as the labels are.
        int number = index + 1 - (_composer.Cover is null ? 0 : 1);
        _furniture.Paint(index, _composition.Words.Contents, "", Roman.Lower(number), _lines, items);
    }

    private void PaintBody(PageSpan span, int index, List<FrameItem> items)
    {
        if (SheetOf(span) is { } sheet)
        {
            _sheets.Paint(sheet, items);
            return;
        }

        double left = _theme.LeftOf(index);
        _painter.PaintTop(span, left, _theme.Top, items);
        _painter.Paint(span.Galley, span.From, span.To, left, _theme.Top, span.Start, items);
        _notes?.Paint(span, left, _lines, _links, items);
        string chapter = span.Side == PageSide.Right ? _anchors.SecondChapterOf(index - 1)
            : span.Side == PageSide.Either && _composition.Document.Info.SecondLanguage.Length > 0 ? _anchors.WholeChapterOf(index)
            : _anchors.ChapterOf(index);
        string questions = _anchors.QuestionsOf(index, span.Continued is not null) is { } known ? _composition.Words.Questions(known.First, known.Last) : "";
        _furniture.Paint(index, chapter, questions, Printed(index), _lines, items);
    }

    private static Sheet? SheetOf(PageSpan span) =>
        span.To > span.From && span.Galley[span.From] is { Kind: StripKind.Sheet } strip ? span.Galley.Sheets[strip.A] : null;
}
