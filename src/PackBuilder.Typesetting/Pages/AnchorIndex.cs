using System.Collections.Immutable;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Pages;

/// <summary>Where headings and named blocks stand, once the pages are planned.</summary>
internal sealed class AnchorIndex
{
    private readonly List<Anchor> _anchors;
    private readonly Dictionary<string, Anchor> _byId = new(StringComparer.Ordinal);
    private readonly List<Anchor> _chapters;
    private readonly double _top;

    public AnchorIndex(Galley body, IReadOnlyList<PageSpan> spans, PagePlan plan, Theme theme)
    {
        foreach (var flow in body.Flows)
            flow.PlaceAnchors();
        _anchors = body.Anchors;
        _top = theme.Top;
        Place(body, spans, plan, theme);
        foreach (var anchor in _anchors)
        {
            if (anchor.Id is { } id)
                _byId.TryAdd(id, anchor);
        }

        _chapters = [.. _anchors.Where(anchor => anchor.Level == 1)];
    }

    public Anchor? Find(string id) => _byId.GetValueOrDefault(id);

    public ImmutableArray<Bookmark> Bookmarks() =>
        [.. _anchors.Where(anchor => anchor.Level > 0)
            .Select(anchor => new Bookmark(anchor.Title, anchor.Level, anchor.Page, anchor.Y, anchor.Node, anchor.Language))];

    public ImmutableSortedDictionary<string, string> PageOfId(Func<int, string> printed) =>
        _byId.ToImmutableSortedDictionary(pair => pair.Key, pair => printed(pair.Value.Page), StringComparer.Ordinal);

    /// <summary>What stands at the top of its page.</summary>
    public ImmutableSortedSet<string> PageOpeners() =>
        _byId.Where(pair => pair.Value.Y <= _top + 1).Select(pair => pair.Key).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>The chapter that a page starts in; where it starts in none, the first on it.</summary>
    public string ChapterOf(int page)
    {
        int low = 0, high = _chapters.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            bool before = _chapters[middle].Page < page || _chapters[middle].Page == page && _chapters[middle].Y <= _top + 1;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }

        if (low > 0)
            return _chapters[low - 1].ShortTitle;
        return _chapters.Count > 0 && _chapters[0].Page == page ? _chapters[0].ShortTitle : "";
    }

    // White above a block may stay behind at the foot of a page.
    private static int FirstSeen(Galley body, int strip)
    {
        while (strip < body.Count && body[strip].Kind is StripKind.Space or StripKind.Snap or StripKind.Break or StripKind.SoftBreak)
            strip++;
        return strip;
    }

    private void Place(Galley body, IReadOnlyList<PageSpan> spans, PagePlan plan, Theme theme)
    {
        int next = 0;
        for (int p = 0; p < spans.Count; p++)
        {
            double y = spans[p].Start;
            for (int i = spans[p].From; i < spans[p].To; i++)
            {
                while (next < _anchors.Count && FirstSeen(body, _anchors[next].Strip) <= i)
                    (_anchors[next].Page, _anchors[next++].Y) = (plan.OfBody(p), theme.Top + y);
                y += Grid.HeightOf(body[i], y, theme.Pitch);
            }
        }

        // What stands after the last strip belongs to the last page.
        for (; next < _anchors.Count; next++)
            (_anchors[next].Page, _anchors[next].Y) = (plan.Pages.Count - 1, theme.Top);
    }
}
