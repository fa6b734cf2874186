using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Spreads;

/// <summary>
/// Cuts facing pages, two at a time: where they meet both go on at the height of the longer, and both end in the same
/// segment, each where it reads best. Costs are those of <see cref="Paginator"/>.
/// </summary>
internal sealed class SpreadPaginator(Spread spread, double height, double pitch, NoteFeet? leftFeet, NoteFeet? rightFeet)
{
    private readonly List<JointSegment> _segments = JointMatcher.Match(spread);
    private readonly SpreadSide _left = new(spread.Left, PageSide.Left, height, pitch, leftFeet);
    private readonly SpreadSide _right = new(spread.Right, PageSide.Right, height, pitch, rightFeet);

    /// <returns>Left and right pages in turn: at most <paramref name="limit"/> pages and two more, which tell that there would be others.</returns>
    public List<PageSpan> Cut(int limit)
    {
        var pages = new List<PageSpan>();
        for (int segment = SkipDone(0); segment < _segments.Count && pages.Count <= limit; segment = SkipDone(segment))
        {
            segment = Next(segment);
            Add(pages);
        }

        // What is left of long notes takes pages of its own.
        while ((_left.HasCarriedNotes || _right.HasCarriedNotes) && pages.Count <= limit)
        {
            _left.Begin(spread.Left.Count);
            _right.Begin(spread.Right.Count);
            End(new SideCut(spread.Left.Count, 0, 0), new SideCut(spread.Right.Count, 0, 0));
            Add(pages);
        }

        return pages;
    }

    private void Add(List<PageSpan> pages)
    {
        pages.Add(_left.Page);
        pages.Add(_right.Page);
    }

    private int SkipDone(int segment)
    {
        while (segment < _segments.Count && _left.IsDone(_segments[segment].LeftEnd) && _right.IsDone(_segments[segment].RightEnd))
            segment++;
        return segment;
    }

    /// <summary>Cuts the spread that starts in a segment.</summary>
    /// <returns>The segment that the next one starts in.</returns>
    private int Next(int first)
    {
        Begin(_segments[first]);
        (int JointSegment, SideCut Left, SideCut Right) best = (-1, default, default);
        double bestScore = double.MaxValue;
        for (int i = first; i < _segments.Count; i++)
        {
            var segment = _segments[i];
            if (i > first && EndsAt(segment))
                return End(i, _left.Here(_left.At), _right.Here(_right.At));
            if (i > first)
                Meet(segment);
            int leftStart = _left.At, rightStart = _right.At;
            bool isWhole = _left.Walk(segment.LeftEnd) & _right.Walk(segment.RightEnd);
            var (left, right) = isWhole ? (_left.Here(leftStart), _right.Here(rightStart)) : (CutOf(_left, segment.LeftEnd), CutOf(_right, segment.RightEnd));
            double cost = Math.Max(left.Cost, right.Cost), score = cost + Paginator.CostOfWhite(height - Math.Max(left.Y, right.Y), height, pitch);
            if (cost < BreakCost.Forbidden && score <= bestScore)
                (best, bestScore) = ((isWhole ? i + 1 : i, left, right), score);
            if (!isWhole)
                return best.JointSegment >= 0 ? End(best.JointSegment, best.Left, best.Right) : Force(i, i == first);
        }

        return End(_segments.Count, _left.Here(_left.At), _right.Here(_right.At));
    }

    private void Begin(JointSegment segment)
    {
        _left.Begin(segment.LeftEnd);
        _right.Begin(segment.RightEnd);
        double start = Math.Max(_left.Page.Start, _right.Page.Start);
        _left.StartAt(start);
        _right.StartAt(start);
    }

    private bool EndsAt(JointSegment segment)
    {
        var (left, right) = (_left.BreakAhead(segment.LeftEnd), _right.BreakAhead(segment.RightEnd));
        bool isSoft = _left.IsSoftAhead(segment.LeftEnd) || _right.IsSoftAhead(segment.RightEnd);
        return (left == StripKind.Break || right == StripKind.Break) && !(isSoft && Math.Max(_left.Y, _right.Y) <= height * Paginator.NearlyEmpty);
    }

    // Both go on at the height of the one that is farther down, and what follows the white after it at one height again.
    private void Meet(JointSegment segment)
    {
        double start = Math.Max(_left.Y, _right.Y);
        var left = _left.Ahead(segment.LeftEnd, start);
        var right = _right.Ahead(segment.RightEnd, start);
        double y = Math.Max(left.Y, right.Y);
        if (left.OnGrid || right.OnGrid)
            y += Grid.Snap(y, pitch);
        _left.Stretch(start - _left.Y + y - left.Y);
        _right.Stretch(start - _right.Y + y - right.Y);
    }

    // Of a segment that does not fit: a page that has room for its part may end after it, the other one inside.
    private static SideCut CutOf(SpreadSide side, int segmentEnd) =>
        side.At == segmentEnd ? new SideCut(side.At, side.Y, 0) : side.Best ?? new SideCut(side.At, side.Y, BreakCost.Forbidden);

    // Nothing may be parted and yet there is no room.
    private int Force(int segment, bool isFirst)
    {
        if (isFirst && _left.At == _left.Page.From && _right.At == _right.Page.From)
        {
            _left.Force(_segments[segment].LeftEnd);
            _right.Force(_segments[segment].RightEnd);
        }

        return End(segment, new SideCut(_left.At, _left.Y, 0), new SideCut(_right.At, _right.Y, 0));
    }

    private int End(int segment, SideCut left, SideCut right)
    {
        End(left, right);
        return segment;
    }

    private void End(SideCut left, SideCut right)
    {
        double foot = Math.Max(left.Y, right.Y);
        _left.End(left, foot);
        _right.End(right, foot);
    }
}
