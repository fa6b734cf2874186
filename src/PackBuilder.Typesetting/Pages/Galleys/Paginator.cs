namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>Cuts a galley into pages, or into columns: of the page ends that are allowed, the one with the least cost and white.</summary>
internal sealed class Paginator(Galley galley, double height, double pitch, NoteFeet? feet = null)
{
    /// <summary>Cost of a line of white at the foot of a page.</summary>
    public const double WhiteLine = 2;

    /// <summary>Cost of a page end that leaves lines of a note to the next page.</summary>
    public const double DividedNote = 14;

    /// <summary>A chapter follows on the same page where less than this part of it is filled: a preface of a few lines, the tail of a chapter.</summary>
    public const double NearlyEmpty = 0.25;

    /// <returns>At most <paramref name="limit"/> pages and one more, which tells that there would be others.</returns>
    public List<PageSpan> Cut(int limit)
    {
        var pages = new List<PageSpan>();
        for (int at = SkipSpace(0); at < galley.Count && pages.Count <= limit; at = SkipSpace(at))
        {
            // Sheets of cards have no foot.
            if (galley[at].Kind == StripKind.Sheet)
                AddNotePages(pages, at, limit);
            feet?.Start();
            var page = Next(at, out double end);
            pages.Add(feet is null ? page : page with { Notes = feet.Take(page.From, page.To, end) });
            at = page.To;
        }

        AddNotePages(pages, galley.Count, limit);
        return pages;
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
        end = 0;
        var page = PageSpan.At(galley, from);
        if (galley[from].Kind == StripKind.Sheet)
            return page with { To = from + 1 };
        double y = page.Start, bestEnd = y, bestScore = double.MaxValue;
        int best = -1, at = from;
        for (; at < galley.Count; at++)
        {
            ref Strip strip = ref galley[at];
            if (strip is { Kind: StripKind.Break, A: 1 } && y <= height * NearlyEmpty)
                continue;
            if (strip.Kind is StripKind.Break or StripKind.Sheet)
            {
                end = y;
                return page with { To = at };
            }

            double room = height - (feet?.Add(at) ?? 0);
            if (strip.Kind == StripKind.Flow)
                strip.Height = galley.Flows[strip.A].Cut(strip.B, room - y, must: at == from);
            double taken = Grid.HeightOf(strip, y, pitch);
            bool isSpace = strip.Kind is StripKind.Space or StripKind.Snap;
            if (!isSpace && y + taken > room + 0.05 && !(strip.Kind == StripKind.Flow && at == from))
                break;
            y += taken;
            if (strip.Cost == BreakCost.Forbidden || y + PageTop.PadAt(galley, at + 1) > room + 0.05 && !isSpace)
                continue;
            double score = strip.Cost + (feet is null || feet.AreWhole(y) ? 0 : DividedNote) + WhiteLine * Math.Max(0, height - y) / pitch;
            if (score <= bestScore)
                (best, bestScore, bestEnd) = (at, score, y);
        }

        int to = at == galley.Count ? at : best >= from ? best + 1 : Math.Max(at, from + 1);
        end = at == galley.Count || best < from ? y : bestEnd;
        return page with { To = to };
    }
}
