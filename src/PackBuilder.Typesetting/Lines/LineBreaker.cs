namespace PackBuilder.Typesetting.Lines;

/// <summary>
/// Cuts a paragraph into lines so that the sum of their costs is least: dynamic programming over the places where a
/// line may end, linear in the number of items since only ends near the measure are tried.
/// </summary>
internal sealed class LineBreaker(LineArena arena, GlyphSource glyphs)
{
    private const double Unreached = double.MaxValue;

    // Lines in a row that may end inside a word.
    private const int MostDivided = 2;

    private readonly LineMeasure _measure = new(glyphs);
    private double[] _cost = new double[256];
    private int[] _from = new int[256];

    // How many lines in a row end inside a word, on the best way to a place.
    private byte[] _divided = new byte[256];

    private ForcedBreak? _forced;

    /// <summary>Line ends looked at so far: what the work of breaking is in proportion to.</summary>
    public long Weighed { get; private set; }

    /// <summary>The first line end since the last call that the rules forbid, and that nothing else was possible than (B16).</summary>
    public ForcedBreak? TakeForced()
    {
        var taken = _forced;
        _forced = null;
        return taken;
    }

    /// <summary>Adds the lines of items [start, end of arena) to the arena.</summary>
    public void Break(int start, LineShape shape)
    {
        int count = arena.ItemCount - start;
        bool isFirst = true;
        int from = start;
        do
        {
            int end = from;
            while (end < start + count && !arena.Item(end).Has(ItemFlags.MustBreak))
                end++;
            end = Math.Min(end + 1, start + count);
            BreakPiece(from, end, isFirst ? shape : shape with { FirstIndent = 0, KeepsOpening = false });
            from = end;
            isFirst = false;
        }
        while (from < start + count);
    }

    private void BreakPiece(int start, int end, LineShape shape)
    {
        var items = arena.Items(start, end);
        if (items.Length == 0)
        {
            arena.AddLine(new TextLine { Start = start, End = start, Last = true });
            return;
        }

        Prepare(items.Length);
        _measure.Prepare(items, shape);
        for (int a = 0; a < items.Length; a++)
        {
            if (_cost[a] != Unreached)
                Extend(items, a, shape);
        }

        AddLines(items, start);
    }

    private void Prepare(int count)
    {
        if (_cost.Length <= count)
        {
            int size = Math.Max(count + 1, _cost.Length * 2);
            _cost = new double[size];
            _from = new int[size];
            _divided = new byte[size];
        }

        _cost[0] = 0;
        _divided[0] = 0;
        _cost.AsSpan(1, count).Fill(Unreached);
    }

    // Tries all ends of a line that starts at a.
    private void Extend(Span<Item> items, int a, LineShape shape)
    {
        int s = LineMeasure.SkipSpaces(items, a);
        int room = _measure.Room(a);
        int low = Math.Max(_measure.FirstWiderThan(s, items.Length, (int)(room * Nearest(shape))), s + 1);
        bool found = false;
        for (int e = Math.Min(low, items.Length); e <= items.Length; e++)
        {
            Weighed++;
            bool last = e == items.Length;
            bool divides = !last && IsDivision(items[e - 1]) && _divided[a] < MostDivided;
            if (!last && !divides && !items[e - 1].Has(ItemFlags.BreakAfter))
            {
                // Nothing on a line shrinks by more than half.
                if (_measure.Width(s, e) > 2 * room + 2000)
                    break;
                continue;
            }

            var line = _measure.Of(items, s, e, divides);
            int slack = _measure.Slack(items, e, line, room);
            if (slack < 0 && (!shape.IsJustified || -slack > line.Shrink))
                break;
            found = true;
            double cost = LineCost.Of(line, LineMeasure.GapsOf(items, s, e), slack, last, shape, a == 0);
            if (!last && items[e - 1].Has(ItemFlags.CostlyBreak))
                cost += LineCost.DislikedBreak;
            if (shape.IsBalanced && !last && items[e - 1].Class is not (CharClass.Pause or CharClass.End))
                cost += LineCost.InSentence;
            if (divides)
                cost += shape.DivisionCost + (_divided[a] > 0 ? LineCost.DividedAgain : 0);
            Reach(e, a, _cost[a] + cost, divides);
        }

        if (!found)
            Force(items, a, s, low, room);
    }

    private static double Nearest(LineShape shape) => shape.IsBalanced ? 0.34 : !shape.IsJustified ? shape.Measure < 12000 ? 0.2 : 0.6 : shape.Measure < 16000 ? 0.75 : 0.86;

    // Nothing fits well: the last break before the measure, else as many items as go in (B16).
    private void Force(Span<Item> items, int a, int s, int low, int room)
    {
        int cut = Math.Min(low, items.Length);
        while (cut > s + 1 && (!items[cut - 1].Has(ItemFlags.BreakAfter) || Width(items, s, cut) > room))
            cut--;
        if (!items[cut - 1].Has(ItemFlags.BreakAfter) || Width(items, s, cut) > room)
        {
            cut = s + 1;
            while (cut < items.Length && Width(items, s, cut + 1) <= room)
                cut++;
            int untied = cut;
            while (untied > s + 1 && untied < items.Length && items[untied - 1].Has(ItemFlags.Tied))
                untied--;
            cut = untied > s + 1 ? untied : cut;
        }

        Reach(cut, a, _cost[a] + LineCost.Emergency, false);
    }

    private int Width(Span<Item> items, int s, int e)
    {
        Weighed++;
        return _measure.Of(items, s, e, false).Width;
    }

    private bool IsDivision(in Item item) =>
        item.Has(ItemFlags.Division) && !item.Has(ItemFlags.BreakAfter) && glyphs.Hyphen(item).Glyph != 0;

    private void Reach(int end, int start, double cost, bool divides)
    {
        if (cost >= _cost[end])
            return;
        _cost[end] = cost;
        _from[end] = start;
        _divided[end] = (byte)(divides ? _divided[start] + 1 : 0);
    }

    private void AddLines(Span<Item> items, int start)
    {
        int count = 0;
        for (int e = items.Length; e > 0; e = _from[e])
            count++;
        int at = arena.LineCount + count;
        for (int k = 0; k < count; k++)
            arena.AddLine(default);
        for (int e = items.Length; e > 0; e = _from[e])
        {
            int a = _from[e], s = LineMeasure.SkipSpaces(items, a), end = e;
            while (end > s && items[end - 1].Class == CharClass.Space)
                end--;
            bool divides = e < items.Length && _divided[e] > 0;
            if (e < items.Length && !divides && !items[e - 1].Has(ItemFlags.BreakAfter))
                _forced = new ForcedBreak(arena.TextOf(items[e - 1]), arena.TextOf(items[e]));
            var hyphen = divides ? glyphs.Hyphen(items[end - 1]) : default;
            arena.Line(--at) = new TextLine
            {
                Start = start + s,
                End = start + end,
                Slack = _measure.Slack(items, e, _measure.Of(items, s, e, divides), _measure.Room(a)),
                KeepsOpening = _measure.KeepsOpening(s),
                Last = e == items.Length,
                Hyphen = hyphen.Glyph,
                HyphenAdvance = hyphen.Advance,
            };
        }
    }
}
