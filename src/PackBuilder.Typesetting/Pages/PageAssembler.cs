using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages;

/// <summary>Last step of the pages: numbers them and paints cover, contents and body.</summary>
internal sealed class PageAssembler(Composition composition, DocumentComposer composer, LinePainter lines, List<PageSpan> spans)
{
    private readonly LinkCollector _links = new();
    private readonly Furniture _furniture = new(composition);
    private readonly Theme _theme = composition.Theme;

    private int FrontPages => (composer.Cover is null ? 0 : 1) + (composer.Contents?.PageCount ?? 0);

    public ImmutableArray<Page> Assemble()
    {
        PlaceAnchors();
        var pages = ImmutableArray.CreateBuilder<Page>();
        if (composer.Cover is { } cover)
            pages.Add(MakePage(items => cover.Paint(_theme.LeftOf(0), lines, items)));
        for (int p = 0; p < (composer.Contents?.PageCount ?? 0); p++)
            pages.Add(ContentsPage(p, pages.Count));
        for (int p = 0; p < spans.Count; p++)
            pages.Add(BodyPage(p, pages.Count));
        if (pages.Count == 0)
            pages.Add(MakePage(_ => { }));
        return pages.ToImmutable();
    }

    public ImmutableArray<Bookmark> Bookmarks() =>
        [.. composer.Body.Anchors.Where(anchor => anchor.Level > 0)
            .Select(anchor => new Bookmark(anchor.Title, anchor.Level, anchor.Page, anchor.Y, anchor.Node, anchor.Language))];

    public ImmutableArray<PageLabelRange> Labels()
    {
        var labels = ImmutableArray.CreateBuilder<PageLabelRange>();
        int cover = composer.Cover is null ? 0 : 1;
        if (cover > 0)
            labels.Add(new PageLabelRange(0, PageLabelStyle.None, 1, composition.Words.Cover));
        if (FrontPages > cover)
            labels.Add(new PageLabelRange(cover, PageLabelStyle.LowerRoman));
        if (spans.Count > 0 || labels.Count == 0)
            labels.Add(new PageLabelRange(FrontPages, PageLabelStyle.Decimal));
        return labels.ToImmutable();
    }

    public ImmutableSortedDictionary<string, string> PageOfId()
    {
        var pages = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var anchor in composer.Body.Anchors)
        {
            if (anchor.Id is { } id)
                pages.TryAdd(id, Printed(anchor.Page));
        }

        return pages.ToImmutable();
    }

    private string Printed(int page) => (page - FrontPages + 1).ToString(CultureInfo.InvariantCulture);

    private void PlaceAnchors()
    {
        var anchors = composer.Body.Anchors;
        int next = 0;
        for (int p = 0; p < spans.Count; p++)
        {
            double y = spans[p].Start;
            for (int i = spans[p].From; i < spans[p].To; i++)
            {
                while (next < anchors.Count && anchors[next].Strip <= i)
                    (anchors[next].Page, anchors[next++].Y) = (FrontPages + p, _theme.Top + y);
                y += Grid.HeightOf(composer.Body[i], y, _theme.Pitch);
            }
        }

        for (; next < anchors.Count; next++)
            (anchors[next].Page, anchors[next].Y) = (Math.Max(0, FrontPages + spans.Count - 1), _theme.Top);
    }

    private Page MakePage(Action<List<FrameItem>> paint)
    {
        var items = new List<FrameItem>();
        _links.Clear();
        paint(items);
        foreach (var area in _links.Areas)
            items.Add(Resolved(area));
        return new Page(_theme.Design.Paper.Width, _theme.Design.Paper.Height, [.. items]);
    }

    private LinkArea Resolved(LinkArea area)
    {
        if (!area.Target.StartsWith('#'))
            return area;
        var anchor = composer.Body.Anchors.Find(anchor => anchor.Id == area.Target[1..]);
        return anchor is null ? area : area with { TargetPage = anchor.Page, TargetY = anchor.Y };
    }

    private Page ContentsPage(int page, int index) => MakePage(items =>
    {
        composer.Contents!.Paint(page, _theme.LeftOf(index), lines, Printed, items);
        _furniture.Paint(index, composition.Words.Contents, Roman.Lower(page + 1), lines, items);
    });

    private Page BodyPage(int page, int index) => MakePage(items =>
    {
        var span = spans[page];
        var painter = new GalleyPainter(_theme, lines, _links);
        double left = _theme.LeftOf(index);
        if (span.Repeat is { } table)
            painter.PaintRepeat(table, left, _theme.Top, items);
        painter.Paint(composer.Body, span.From, span.To, left, _theme.Top, span.Start, items);
        _furniture.Paint(index, ChapterOf(index), Printed(index), lines, items);
    });

    private string ChapterOf(int page)
    {
        string title = "";
        foreach (var anchor in composer.Body.Anchors)
        {
            if (anchor.Page > page)
                break;
            if (anchor.Level == 1)
                title = anchor.Title;
        }

        return title;
    }
}
