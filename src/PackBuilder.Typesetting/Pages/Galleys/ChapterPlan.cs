namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>
/// The page ends of a chapter that cost least together: a page ends early where that keeps the questions after it whole. The
/// white of its last page costs nothing, one page more does, and so does a last page with little on it: it had rather start earlier.
/// </summary>
internal sealed class ChapterPlan(Paginator paginator, int from, int end)
{
    // Of one page more: half of the white it brings.
    private const double Page = 30;

    // Of a last page that has next to nothing on it, where the next chapter goes on below.
    private const double ShortLast = 24;
    private const double FewStrips = 5;

    // Of a last page that stays empty but for a line: less for each line more, nothing from this part of the page on.
    private const double EmptyLast = 90;
    private const double FullEnough = 0.4;

    // What of that counts where it goes on with running text: a page that ends early in mid-text looks like a mistake.
    private const double OfText = 1 / 3.0;

    private readonly double[] _costs = new double[end - from + 1];
    private readonly int[] _before = new int[end - from + 1];

    /// <summary>The strips that its pages start with: at least one.</summary>
    public IReadOnlyList<int> Starts()
    {
        if (end == from)
            return [from];
        Array.Fill(_costs, double.MaxValue);
        _costs[0] = 0;
        for (int start = from; start < end; start++)
        {
            if (_costs[start - from] < double.MaxValue)
                GoOn(start);
        }

        var starts = new List<int>();
        for (int at = end; at > from;)
            starts.Add(at = _before[at - from]);
        starts.Reverse();
        return starts;
    }

    private void GoOn(int start)
    {
        var ends = paginator.EndsOf(start, end, out bool all);
        if (all)
            Reach(end, start, start > from ? CostOfLast(start) : 0);
        foreach (var pageEnd in ends)
        {
            int next = paginator.SkipSpace(pageEnd.To);
            if (next < end)
                Reach(next, start, pageEnd.Cost + Page);
        }
    }

    private double CostOfLast(int start)
    {
        double few = end - start < FewStrips ? ShortLast : 0;
        if (!paginator.EndsPage(end))
            return few;
        double empty = EmptyLast * (1 - paginator.FilledBy(start, end) / FullEnough);
        return Math.Max(few, paginator.GoesOnWithText(start) ? empty * OfText : empty);
    }

    private void Reach(int next, int start, double cost)
    {
        cost += _costs[start - from];
        if (cost > _costs[next - from])
            return;
        _costs[next - from] = cost;
        _before[next - from] = start;
    }
}
