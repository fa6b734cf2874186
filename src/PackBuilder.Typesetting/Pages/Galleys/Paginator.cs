using PackBuilder.Looks;

namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>
/// Cuts a galley into pages, or into columns: of the page ends that are allowed, those with the least cost and white, over a whole
/// chapter where nothing forbids to plan one.
/// </summary>
internal sealed class Paginator(Galley galley, double height, double pitch, NoteFeet? feet = null)
{
    // Cost of a line of white at the foot of a page.
    private const double WhiteLine = 2;

    // Added for each line of white beyond this part of the page.
    private const double HoleLine = 3;
    private const double SmallHole = 0.2;

    /// <summary>Cost of a page end that leaves lines of a note to the next page.</summary>
    public const double DividedNote = 14;

    /// <summary>A chapter follows on the same page where less than this part of it is filled: a preface of a few lines, the tail of a chapter.</summary>
    public const double NearlyEmpty = 0.45;

    // The page ends that a scan found.
    private readonly List<PageEnd> _ends = [];

    /// <returns>At most <paramref name="limit"/> pages and one more, which tells that there would be others.</returns>
    public List<PageSpan> Cut(int limit)
    {
        var pages = new List<PageSpan>();
        for (int at = SkipSpace(0); at < galley.Count && pages.Count <= limit; at = SkipSpace(at))
        {
            // Sheets of cards have no foot.
            if (galley[at].Kind == StripKind.Sheet)
                AddNotePages(pages, at, limit);
            int last = AddPlanned(pages, at, limit);
            feet?.Start();
            var page = Next(last, out double end);
            pages.Add(feet is null ? page : page with { Notes = feet.Take(page.From, page.To, end) });
            at = page.To;
        }

        AddNotePages(pages, galley.Count, limit);
        return pages;
    }

    // All pages of a chapter but its last one, which the next chapter may go on on.
    private int AddPlanned(List<PageSpan> pages, int from, int limit)
    {
        feet?.Start();
        var starts = new ChapterPlan(this, from, EndOfPlan(from)).Starts();
        for (int i = 0; i + 1 < starts.Count && pages.Count <= limit; i++)
            pages.Add(PageSpan.At(galley, starts[i]) with { To = EndBefore(starts[i + 1]), Notes = feet is null ? null : [] });
        return starts[^1];
    }

    // How far pages can be planned together: up to the next chapter or sheet, or to the first columns or note, since what those take
    // depends on the pages before them.
    private int EndOfPlan(int from)
    {
        if (feet is { HasCarried: true })
            return from;
        int end = from;
        while (end < galley.Count && galley[end].Kind is not (StripKind.Sheet or StripKind.Break or StripKind.Flow) && feet?.HasNotes(end) != true)
            end++;
        return end;
    }

    private int EndBefore(int start)
    {
        while (galley[start - 1].Kind is StripKind.Space or StripKind.Snap)
            start--;
        return start;
    }

    /// <summary>The first strip from here that is not white: what a page starts with.</summary>
    public int SkipSpace(int at)
    {
        while (at < galley.Count && (galley[at].Kind is StripKind.Space or StripKind.Snap or StripKind.Break || IsEmptyFlow(galley[at])))
            at++;
        return at;
    }

    private bool IsEmptyFlow(in Strip strip) => strip.Kind == StripKind.Flow && galley.Flows[strip.A].Cut(strip.B, height, must: true) == 0;

    // What is left of long notes takes pages of its own.
    private void AddNotePages(List<PageSpan> pages, int at, int limit)
    {
        while (feet is { HasCarried: true } && pages.Count <= limit)
        {
            feet.Start();
            pages.Add(new PageSpan(galley, at, at, null, 0) { Notes = feet.Take(at, at, 0) });
        }
    }

    /// <summary>The page that starts with a strip.</summary>
    public PageSpan Next(int from) => Next(from, out _);

    private PageSpan Next(int from, out double end)
    {
        var page = PageSpan.At(galley, from);
        end = 0;
        if (galley[from].Kind == StripKind.Sheet)
            return page with { To = from + 1 };
        int at = Scan(from, galley.Count, out end);
        if (at == galley.Count || galley[at].Kind is StripKind.Break or StripKind.Sheet)
            return page with { To = at };
        var best = Forced(from, at, double.MaxValue, end);
        foreach (var candidate in _ends)
        {
            if (candidate.Cost <= best.Cost)
                best = candidate;
        }

        end = best.Y;
        return page with { To = best.To };
    }

    /// <summary>Where a page that starts with a strip may end, if nothing after a strip goes on on it.</summary>
    /// <param name="all">Whether it has room for everything up to there.</param>
    /// <returns>Valid until the next call; where no page end is allowed and one is needed, the one that takes as much as there is room for.</returns>
    public IReadOnlyList<PageEnd> EndsOf(int from, int end, out bool all)
    {
        int at = Scan(from, end, out double y);
        all = at == end;
        if (_ends.Count == 0 && !all)
            _ends.Add(Forced(from, at, BreakCost.Forbidden, y));
        return _ends;
    }

    /// <summary>Whether what stands before a strip is the last on its page.</summary>
    public bool EndsPage(int at) => at == galley.Count || galley[at].Kind == StripKind.Sheet || galley[at] is { Kind: StripKind.Break, A: 0 };

    /// <summary>Whether a line of running text follows another one here: no heading, item, row or caption.</summary>
    public bool GoesOnWithText(int at)
    {
        int before = at - 1;
        double white = 0;
        for (; before >= 0 && galley[before].IsWhite; before--)
            white += galley[before].Height;
        return before >= 0 && white <= KeepRules.Loose.At(pitch) + 0.05 && galley[at] is { Kind: StripKind.Line, SideCount: 0 } line && galley[before].Kind == StripKind.Line && galley[before].Group == line.Group
            && !galley.Anchors.Exists(anchor => anchor.Strip == at);
    }

    /// <summary>What part of a page is filled by what stands between two strips; all of it where there are lines to write on, which take what is left.</summary>
    public double FilledBy(int from, int to)
    {
        double y = PageSpan.At(galley, from).Start;
        for (int i = from; i < to; i++)
        {
            if (galley[i] is { Kind: StripKind.Rule } or { Kind: StripKind.Pad, Baseline: > 0 })
                return 1;
            y += Grid.HeightOf(galley[i], y, pitch);
        }

        return y / height;
    }

    // A page takes at least one strip.
    private static PageEnd Forced(int from, int at, double cost, double y) => new(Math.Max(at, from + 1), cost, y);

    // Finds the page ends; returns the strip that has no room any more, or at which the page has to end.
    private int Scan(int from, int end, out double y)
    {
        _ends.Clear();
        y = PageSpan.At(galley, from).Start;
        int at = from;
        for (; at < end; at++)
        {
            ref Strip strip = ref galley[at];
            if (strip is { Kind: StripKind.Break, A: 1 } && y <= height * NearlyEmpty && !EndsOverleaf(at, y))
                continue;
            if (strip.Kind is StripKind.Break or StripKind.Sheet)
                return at;
            double room = height - (feet?.Add(at) ?? 0);
            if (strip.Kind == StripKind.Flow)
                strip.Height = galley.Flows[strip.A].Cut(strip.B, room - y, must: at == from);
            double taken = Grid.HeightOf(strip, y, pitch);
            bool isSpace = strip.Kind is StripKind.Space or StripKind.Snap;
            if (!isSpace && y + taken > room + 0.05 && !(strip.Kind == StripKind.Flow && at == from))
                return at;
            y += taken;
            if (strip.Cost == BreakCost.Forbidden || y + PageTop.PadAt(galley, at + 1) > room + 0.05 && !isSpace)
                continue;
            _ends.Add(new PageEnd(at + 1, CostOf(strip.Cost, y), y));
        }

        return at;
    }

    // Whether the last chapter, started here, would leave a few lines to one page more although it has room on a page of its own.
    private bool EndsOverleaf(int chapter, double y) => Foot(SkipSpace(chapter), 0) <= height && Foot(chapter + 1, y) > height;

    // Where the galley ends if all of it from a strip on stands below a height, pt; infinite where something starts a page before.
    private double Foot(int from, double y)
    {
        for (int at = from; at < galley.Count; at++)
        {
            if (galley[at].Kind is StripKind.Break or StripKind.Sheet or StripKind.Flow)
                return double.PositiveInfinity;
            y += Grid.HeightOf(galley[at], y, pitch);
        }

        return y;
    }

    private double CostOf(byte cost, double y) =>
        cost + (feet is null || feet.AreWhole(y) ? 0 : DividedNote) + CostOfWhite(height - y, height, pitch, feet?.Height ?? 0);

    /// <summary>Cost of the white that a page ends with; what is more than a small part of the page counts more.</summary>
    /// <param name="notes">What notes take of it, pt.</param>
    public static double CostOfWhite(double white, double height, double pitch, double notes = 0) =>
        (WhiteLine * Math.Max(0, white) + HoleLine * Math.Max(0, white - notes - SmallHole * height)) / pitch;
}

/// <summary>A place where a page may end.</summary>
/// <param name="To">The strip after it.</param>
/// <param name="Y">Foot of the text, pt from the top of the text area.</param>
internal readonly record struct PageEnd(int To, double Cost, double Y);
