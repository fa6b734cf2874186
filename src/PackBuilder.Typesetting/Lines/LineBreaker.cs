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

    private LineSums[] _sums = new LineSums[256];
    private double[] _cost = new double[256];
    private int[] _from = new int[256];

    // How many lines in a row end inside a word, on the best way to a place.
    private byte[] _divided = new byte[256];

    private ForcedBreak? _forced;

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
            BreakPiece(from, end, isFirst ? shape : shape with { FirstIndent = 0 });
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

        Prepare(items);
        for (int a = 0; a < items.Length; a++)
        {
            if (_cost[a] != Unreached)
                Extend(items, a, shape);
        }

        AddLines(items, start, shape);
    }

    private void Prepare(Span<Item> items)
    {
        if (_cost.Length <= items.Length)
        {
            int size = Math.Max(items.Length + 1, _cost.Length * 2);
            _sums = new LineSums[size];
            _cost = new double[size];
            _from = new int[size];
            _divided = new byte[size];
        }

        _sums[0] = default;
        _cost[0] = 0;
        _divided[0] = 0;
        for (int i = 0; i < items.Length; i++)
        {
            _sums[i + 1] = _sums[i].Plus(items[i]);
            _cost[i + 1] = Unreached;
        }
    }

    // Tries all ends of a line that starts at a.
    private void Extend(Span<Item> items, int a, LineShape shape)
    {
        int s = SkipSpaces(items, a);
        int target = shape.Measure - (a == 0 ? shape.FirstIndent : 0);
        int low = Math.Max(FirstWiderThan(s, items.Length, _sums[s].Width + (int)(target * Nearest(shape))), s + 1);
        bool found = false;
        for (int e = Math.Min(low, items.Length); e <= items.Length; e++)
        {
            bool last = e == items.Length;
            bool divides = !last && IsDivision(items[e - 1]) && _divided[a] < MostDivided;
            if (!last && !divides && !items[e - 1].Has(ItemFlags.BreakAfter))
            {
                // Nothing on a line shrinks by more than half.
                if (_sums[e].Width - _sums[s].Width > 2 * target + 2000)
                    break;
                continue;
            }

            var line = Measure(items, s, e, divides);
            int slack = target - line.Width;
            if (slack < 0 && (!shape.IsJustified || -slack > line.Shrink))
                break;
            found = true;
            double cost = LineCost.Of(line, GapsOf(items, s, e), slack, last, shape.IsJustified, a == 0);
            if (!last && items[e - 1].Has(ItemFlags.CostlyBreak))
                cost += LineCost.DislikedBreak;
            if (divides)
                cost += shape.DivisionCost + (_divided[a] > 0 ? LineCost.DividedAgain : 0);
            Reach(e, a, _cost[a] + cost, divides);
        }

        if (!found)
            Force(items, a, s, low, target);
    }

    // Spaces at the end do not count.
    private static int GapsOf(Span<Item> items, int s, int e)
    {
        while (e > s && items[e - 1].Class == CharClass.Space)
            e--;
        return e - s - 1;
    }

    private static double Nearest(LineShape shape) => !shape.IsJustified ? 0.6 : shape.Measure < 16000 ? 0.75 : 0.86;

    // Nothing fits well: the last break before the measure, else as many items as go in (B16).
    private void Force(Span<Item> items, int a, int s, int low, int target)
    {
        int cut = Math.Min(low, items.Length);
        while (cut > s + 1 && (!items[cut - 1].Has(ItemFlags.BreakAfter) || Measure(items, s, cut, false).Width > target))
            cut--;
        if (!items[cut - 1].Has(ItemFlags.BreakAfter) || Measure(items, s, cut, false).Width > target)
        {
            cut = s + 1;
            while (cut < items.Length && Measure(items, s, cut + 1, false).Width <= target)
                cut++;
            int untied = cut;
            while (untied > s + 1 && untied < items.Length && items[untied - 1].Has(ItemFlags.Tied))
                untied--;
            cut = untied > s + 1 ? untied : cut;
        }

        Reach(cut, a, _cost[a] + LineCost.Emergency, false);
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

    private int FirstWiderThan(int low, int high, int width)
    {
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_sums[middle].Width < width)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int SkipSpaces(Span<Item> items, int s)
    {
        while (s < items.Length - 1 && items[s].Class == CharClass.Space)
            s++;
        return s;
    }

    // Items [s, e) as a line: edge marks give up their blank halves (W9–W11), spaces at the end and the last gap do not count.
    private LineSums Measure(Span<Item> items, int s, int e, bool divides)
    {
        while (e > s && items[e - 1].Class == CharClass.Space)
            e--;
        if (e <= s)
            return default;
        ref Item first = ref items[s];
        ref Item last = ref items[e - 1];
        // The last item without what comes after it: its gaps are no gaps at a line end.
        var line = _sums[e - 1].Minus(_sums[s]);
        line.Width += last.Advance;
        line.Characters += last.Class is CharClass.Han or CharClass.Latin ? 1 : 0;
        if (first.Class == CharClass.Open)
        {
            line.Width -= first.Blank;
            if (e - 1 > s)
                line.RemoveBlank(first);
        }

        if (last.Class is CharClass.Close or CharClass.Pause or CharClass.End)
            line.Width -= last.Blank;
        else if (divides)
            line.Width += glyphs.Hyphen(last).Advance;
        return line;
    }

    private void AddLines(Span<Item> items, int start, LineShape shape)
    {
        int count = 0;
        for (int e = items.Length; e > 0; e = _from[e])
            count++;
        int at = arena.LineCount + count;
        for (int k = 0; k < count; k++)
            arena.AddLine(default);
        for (int e = items.Length; e > 0; e = _from[e])
        {
            int a = _from[e], s = SkipSpaces(items, a), end = e;
            while (end > s && items[end - 1].Class == CharClass.Space)
                end--;
            bool divides = e < items.Length && _divided[e] > 0;
            if (e < items.Length && !divides && !items[e - 1].Has(ItemFlags.BreakAfter))
                _forced = new ForcedBreak(items[e - 1].Text, items[e].Text);
            var hyphen = divides ? glyphs.Hyphen(items[end - 1]) : default;
            arena.Line(--at) = new TextLine
            {
                Start = start + s,
                End = start + end,
                Slack = shape.Measure - (a == 0 ? shape.FirstIndent : 0) - Measure(items, s, e, divides).Width,
                Last = e == items.Length,
                Hyphen = hyphen.Glyph,
                HyphenAdvance = hyphen.Advance,
            };
        }
    }
}
