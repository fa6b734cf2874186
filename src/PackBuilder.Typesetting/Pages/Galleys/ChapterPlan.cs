namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>
/// The page ends of a chapter that cost least together: a page ends early where that keeps the questions behind it whole. The
/// white of its last page costs nothing, one page more does.
/// </summary>
internal sealed class ChapterPlan(Paginator paginator, int from, int end)
{
    // Of one page more: half of the white it brings.
    private const double Page = 30;

    // Of a last page that has next to nothing on it, in lines.
    private const double ShortLast = 24;
    private const double FewStrips = 5;

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
            Reach(end, start, start > from && end - start < FewStrips ? ShortLast : 0);
        foreach (var pageEnd in ends)
        {
            int next = paginator.SkipSpace(pageEnd.To);
            if (next < end)
                Reach(next, start, pageEnd.Cost + Page);
        }
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
