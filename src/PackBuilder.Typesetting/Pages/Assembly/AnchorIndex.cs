using System.Collections.Immutable;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Assembly;

/// <summary>Where headings and named blocks stand, once the pages are planned.</summary>
internal sealed class AnchorIndex
{
    private readonly List<PlacedAnchor> _anchors = [];
    private readonly Dictionary<string, PlacedAnchor> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<StructureNode, PlacedAnchor> _byNode;
    private readonly List<PlacedAnchor> _chapters;
    private readonly ILookup<int, string> _questions;
    private readonly double _top;

    public AnchorIndex(IEnumerable<BodyPart> parts, IReadOnlyList<PageSpan> spans, PagePlan plan, Theme theme)
    {
        Galley[] galleys = [.. parts.SelectMany(part => part.Galleys)];
        _top = theme.Top;
        var pages = Enumerable.Range(0, spans.Count).ToLookup(page => spans[page].Galley);
        foreach (var galley in galleys)
        {
            galley.Flows.ForEach(flow => flow.PlaceAnchors(galley.Anchors));
            Place(galley, [.. pages[galley]], spans, plan, theme);
        }

        _byNode = _anchors.Where(anchor => anchor.Anchor.Node is not null).ToDictionary(anchor => anchor.Anchor.Node!);
        foreach (var anchor in _anchors)
        {
            if (anchor.Anchor.Id is { } id)
                _byId.TryAdd(id, anchor);
        }

        _chapters = [.. _anchors.Where(anchor => anchor.Anchor is { Level: 1, Question: null })];
        _questions = _anchors.Where(anchor => anchor.Anchor.Question is { Length: > 0 }).ToLookup(anchor => anchor.Page, anchor => anchor.Anchor.Question!);
    }

    public PlacedAnchor? Find(string id) => _byId.GetValueOrDefault(id);

    public ImmutableArray<Bookmark> Bookmarks() =>
        [.. _anchors.Where(place => place.Anchor.Level > 0)
            .Select(place => new Bookmark(place.Anchor.Title, place.Anchor.Level, place.Page, place.Y, place.Anchor.Node))];

    /// <summary>Where a heading stands.</summary>
    public PlacedAnchor PlaceOf(Anchor heading) => _byNode[heading.Node!];

    public ImmutableSortedDictionary<string, string> PageOfId(Func<int, string> printed) =>
        _byId.ToImmutableSortedDictionary(pair => pair.Key, pair => printed(pair.Value.Page), StringComparer.Ordinal);

    /// <summary>What stands at the top of its page.</summary>
    public ImmutableSortedSet<string> PageOpeners() =>
        _byId.Where(pair => pair.Value.Y <= _top + 1).Select(pair => pair.Key).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>The title of the chapter that a page starts in; where it starts in none, of the first on it.</summary>
    public string ChapterOf(int page) => At(page)?.Anchor.ShortTitle ?? "";

    /// <summary>In both languages.</summary>
    public string WholeChapterOf(int page) => At(page)?.Anchor is { } chapter ? $"{chapter.ShortTitle} {chapter.SecondTitle}".TrimEnd() : "";

    /// <summary>The same in the second language, or in the first where it has no second.</summary>
    public string SecondChapterOf(int page) => At(page)?.Anchor is { } chapter ? chapter.SecondTitle.Length > 0 ? chapter.SecondTitle : chapter.ShortTitle : "";

    /// <summary>The first and the last question of a page; null where there is none.</summary>
    /// <param name="goesOn">The page starts with the rest of a question from the page before.</param>
    public (string First, string Last)? QuestionsOf(int page, bool goesOn)
    {
        string? first = null;
        for (int before = page - 1; goesOn && first is null && before >= 0; before--)
            first = _questions[before].LastOrDefault();
        first ??= _questions[page].FirstOrDefault();
        return first is null ? null : (first, _questions[page].LastOrDefault() ?? first);
    }

    private PlacedAnchor? At(int page)
    {
        int low = 0, high = _chapters.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            bool before = _chapters[middle].Page < page || _chapters[middle].Page == page && _chapters[middle].Y <= _top + 1;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }

        if (low > 0)
            return _chapters[low - 1];
        return _chapters.Count > 0 && _chapters[0].Page == page ? _chapters[0] : null;
    }

    // White above a block may stay behind at the foot of a page.
    private static int FirstSeen(Galley body, int strip)
    {
        while (strip < body.Count && (body[strip].IsWhite || body[strip].Kind is StripKind.Break))
            strip++;
        return strip;
    }

    private void Place(Galley body, ImmutableArray<int> pages, IReadOnlyList<PageSpan> spans, PagePlan plan, Theme theme)
    {
        int next = 0;
        var anchors = body.Anchors;
        foreach (int p in pages)
        {
            double y = spans[p].Start;
            for (int i = spans[p].From; i < spans[p].To; i++)
            {
                while (next < anchors.Count && FirstSeen(body, anchors[next].Strip) <= i)
                    _anchors.Add(new PlacedAnchor(anchors[next++], plan.OfBody(p), theme.Top + y));
                y += Grid.HeightOf(body[i], y, theme.Pitch);
            }
        }

        // What stands after the last strip belongs to the last page.
        int last = pages.IsEmpty ? plan.Pages.Count - 1 : plan.OfBody(pages[^1]);
        for (; next < anchors.Count; next++)
            _anchors.Add(new PlacedAnchor(anchors[next], last, theme.Top));
    }
}
