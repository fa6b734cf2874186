using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Spreads;

/// <summary>One page of the spread that is being cut: what it has so far, and how far it may go.</summary>
internal sealed class SpreadSide(Galley galley, PageSide side, double height, double pitch, NoteFeet? feet)
{
    private double _bestScore;

    // What the notes so far leave of the page.
    private double _room;

    /// <summary>The strip that comes next.</summary>
    public int At { get; private set; }

    /// <summary>Where it would stand, pt from the top of the text area.</summary>
    public double Y { get; private set; }

    /// <summary>The best page end inside the segment that was walked last; null for none.</summary>
    public SideCut? Best { get; private set; }

    public PageSpan Page { get; private set; }

    public bool HasCarriedNotes => feet is { HasCarried: true };

    /// <summary>Whether nothing but white is left up to a strip.</summary>
    public bool IsDone(int end) => SkipWhite(end) == end;

    /// <summary>Starts a page with what a segment has left.</summary>
    public void Begin(int segmentEnd)
    {
        At = SkipWhite(segmentEnd);
        Page = PageSpan.At(galley, At) with { Side = side };
        Y = Page.Start;
        _room = height;
        feet?.Start();
    }

    /// <summary>Starts the text of the page lower, where the page opposite does.</summary>
    public void StartAt(double y)
    {
        Page = Page with { Lead = Page.Lead + Math.Max(0, y - Page.Start) };
        Y = Page.Start;
    }

    /// <summary>The break that a segment starts with, or <see cref="StripKind.Space"/> for none.</summary>
    public StripKind BreakAhead(int segmentEnd)
    {
        int at = At;
        while (at < segmentEnd && galley[at].IsWhite)
            at++;
        return at < segmentEnd && galley[at].Kind is StripKind.Break ? galley[at].Kind : StripKind.Space;
    }

    /// <summary>Whether that break gives way on a page that is nearly empty.</summary>
    public bool IsSoftAhead(int segmentEnd)
    {
        int at = At;
        while (at < segmentEnd && galley[at].IsWhite)
            at++;
        return at < segmentEnd && galley[at] is { Kind: StripKind.Break, A: 1 };
    }

    /// <summary>Where the next content would stand if the joint ended at a height, pt, and whether the grid has to do with it.</summary>
    public (double Y, bool OnGrid) Ahead(int segmentEnd, double y)
    {
        bool onGrid = false;
        for (int i = At + 1; i < segmentEnd && IsSpace(galley[i]); i++)
        {
            y += Grid.HeightOf(galley[i], y, pitch);
            onGrid |= galley[i].Kind == StripKind.Snap;
        }

        return (y, onGrid);
    }

    /// <summary>Gives the joint that comes next its height, pt.</summary>
    public void Stretch(double height)
    {
        if (At < galley.Count && galley[At].Kind == StripKind.Joint)
            galley[At].Height = Math.Max(0, height);
    }

    /// <summary>Sets strips up to the end of a segment, as far as there is room.</summary>
    /// <returns>Whether all of them have room.</returns>
    public bool Walk(int segmentEnd)
    {
        Best = null;
        _bestScore = double.MaxValue;
        bool hasContent = false;
        for (; At < segmentEnd; At++)
        {
            ref Strip strip = ref galley[At];
            _room = height - (feet?.Add(At) ?? 0);
            double taken = Grid.HeightOf(strip, Y, pitch);
            bool isSpace = IsSpace(strip);
            if (!isSpace && Y + taken > _room + 0.05)
                return false;
            Y += taken;
            hasContent |= !isSpace;
            if (hasContent && strip.Cost != BreakCost.Forbidden && HasRoomToEnd(At + 1))
                Consider(new SideCut(At + 1, Y, CostAt(strip.Cost)));
        }

        return true;
    }

    /// <summary>What it costs to end the page here, after a segment; <see cref="BreakCost.Forbidden"/> or more where it must not.</summary>
    public SideCut Here(int segmentStart)
    {
        // The joint belongs to what it closes, such as the row of a table.
        bool isClosed = At < galley.Count && galley[At].Kind == StripKind.Joint;
        int to = isClosed ? At + 1 : At;
        double cost = At == segmentStart ? 0
            : galley[At - 1].Cost == BreakCost.Forbidden || !HasRoomToEnd(to) ? BreakCost.Forbidden
            : CostAt(galley[At - 1].Cost);
        return new SideCut(to, Y, cost) { IsClosed = isClosed };
    }

    /// <summary>Takes one strip, however high it is.</summary>
    public void Force(int segmentEnd)
    {
        if (At < segmentEnd)
            At++;
    }

    /// <param name="foot">Where the page opposite ends, pt.</param>
    public void End(SideCut cut, double foot)
    {
        At = cut.To;
        if (cut.IsClosed)
            galley[At - 1].Height = Math.Max(0, Math.Min(foot, _room) - cut.Y);
        Page = Page with { To = Math.Max(Page.From, cut.To), Notes = feet?.Take(Page.From, Math.Max(Page.From, cut.To), cut.Y) };
    }

    private static bool IsSpace(in Strip strip) => strip.IsWhite || strip.Kind is StripKind.Break;

    private int SkipWhite(int end)
    {
        int at = At;
        while (at < end && IsSpace(galley[at]))
            at++;
        return at;
    }

    // Boxes that go on keep their padding at the foot of the page.
    private bool HasRoomToEnd(int at) => Y + PageTop.PadAt(galley, at) <= _room + 0.05;

    private double CostAt(byte cost) => cost + (feet is null || feet.AreWhole(Y) ? 0 : Paginator.DividedNote);

    private void Consider(SideCut cut)
    {
        double score = cut.Cost + Paginator.CostOfWhite(height - cut.Y, height, pitch);
        if (score <= _bestScore)
            (Best, _bestScore) = (cut, score);
    }
}

/// <summary>A place where a page may end.</summary>
/// <param name="To">The strip after it.</param>
/// <param name="Y">Foot of the text, pt from the top of the text area.</param>
internal readonly record struct SideCut(int To, double Y, double Cost)
{
    /// <summary>Its last strip is a joint, which reaches down to where the page opposite ends.</summary>
    public bool IsClosed { get; init; }
}
