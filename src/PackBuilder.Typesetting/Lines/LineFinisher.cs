namespace PackBuilder.Typesetting.Lines;

/// <summary>
/// Last step of a line: gives its slack away in the order of table 1.4 and places its glyphs. Works on a copy, since a
/// line may be set twice (a repeated table header).
/// </summary>
internal sealed class LineFinisher(LineArena arena)
{
    /// <summary>What the hyphen of a divided word stands for in the text.</summary>
    public const int SoftHyphen = 0xAD;

    private Item[] _items = new Item[256];
    private double[] _gap = new double[256];
    private double[] _origin = new double[256];
    private int _count;

    public ReadOnlySpan<Item> Items => _items.AsSpan(0, _count);

    /// <summary>Where each glyph starts, in 1/1000 em from the start of the line.</summary>
    public ReadOnlySpan<double> Origins => _origin.AsSpan(0, _count);

    /// <returns>Width of the finished line in 1/1000 em.</returns>
    public double Finish(in TextLine line, bool justified)
    {
        Load(line);
        if (_count == 0)
            return 0;
        TrimEdges();
        double slack = line.Slack;
        if (slack < 0)
            slack = Squeeze(-slack);
        else if (line.Last || !justified)
            slack = 0;
        if (slack > 0)
            Stretch(slack);
        return Place();
    }

    private void Load(in TextLine line)
    {
        _count = line.End - line.Start;
        if (_items.Length <= _count)
        {
            _items = new Item[(_count + 1) * 2];
            _gap = new double[(_count + 1) * 2];
            _origin = new double[(_count + 1) * 2];
        }

        arena.Items(line.Start, line.End).CopyTo(_items);
        if (line.Hyphen != 0)
            AddHyphen(line);
        for (int i = 0; i < _count; i++)
            _gap[i] = i < _count - 1 ? _items[i].Gap : 0;
    }

    // As U+00AD, so that who reads the text out knows that the word goes on (ISO 32000-1 14.8.2.2.3).
    private void AddHyphen(in TextLine line)
    {
        ref Item hyphen = ref _items[_count];
        hyphen = _items[_count - 1];
        hyphen.Text = SoftHyphen;
        hyphen.Glyph = line.Hyphen;
        hyphen.Advance = line.HyphenAdvance;
        hyphen.Class = CharClass.Hyphen;
        hyphen.Gap = 0;
        hyphen.Shift = 0;
        _count++;
    }

    private void TrimEdges()
    {
        if (_items[0].Class == CharClass.Open)
            PairSpacing.TakeHalf(ref _items[0]);
        ref Item last = ref _items[_count - 1];
        if (last.Class is CharClass.Close or CharClass.Pause or CharClass.End)
            PairSpacing.TakeHalf(ref last);
    }

    // Returns what halving a mark gave beyond the need: to be spread over the other gaps.
    private double Squeeze(double need)
    {
        need -= ShrinkSpaces(need);
        if (need <= UnseenShrink())
        {
            need = Nibble(need, CharClass.Open, CharClass.Close);
            need = Nibble(need, CharClass.Pause, CharClass.Pause);
            ShrinkMixed(need);
            return 0;
        }

        need = SqueezeMarks(need, CharClass.Open, CharClass.Close);
        need = SqueezeMarks(need, CharClass.Pause, CharClass.Pause);
        need -= ShrinkMixed(need);
        need = SqueezeMarks(need, CharClass.End, CharClass.End);
        return Math.Max(0, -need);
    }

    // What marks and gaps give without a mark changing its form.
    private double UnseenShrink() =>
        CountGaps(ItemFlags.MixedGap) * LineLimits.MixedShrink
        + (CountMarks(CharClass.Open, CharClass.Close) + CountMarks(CharClass.Pause, CharClass.Pause)) * LineLimits.HarmlessOverlap;

    private double Nibble(double need, CharClass a, CharClass b)
    {
        int marks = CountMarks(a, b);
        if (marks == 0 || need <= 0)
            return need;
        double each = Math.Min(LineLimits.HarmlessOverlap, need / marks);
        SqueezeEach(each, a, b);
        return need - each * marks;
    }

    private int CountMarks(CharClass a, CharClass b)
    {
        int marks = 0;
        for (int i = 0; i < _count; i++)
            marks += IsSqueezable(i, a, b) ? 1 : 0;
        return marks;
    }

    private double ShrinkSpaces(double need)
    {
        double can = 0;
        for (int i = 0; i < _count - 1; i++)
            can += SpaceShrink(_items[i]);
        double share = can > 0 ? Math.Min(1, need / can) : 0;
        for (int i = 0; i < _count - 1 && share > 0; i++)
            _gap[i] -= SpaceShrink(_items[i]) * share;
        return can * share;
    }

    private static int SpaceShrink(in Item item) =>
        item.Class == CharClass.Space && item.Text == ' ' ? Math.Max(0, item.Advance - LineLimits.MinSpace) : 0;

    private double ShrinkMixed(double need)
    {
        int gaps = CountGaps(ItemFlags.MixedGap);
        double each = gaps > 0 ? Math.Min(LineLimits.MixedShrink, Math.Max(0, need) / gaps) : 0;
        AddToGaps(ItemFlags.MixedGap, -each);
        return each * gaps;
    }

    // A little from each mark if that is enough; else whole halves, since a half-width mark is a glyph of its own.
    private double SqueezeMarks(double need, CharClass a, CharClass b)
    {
        if (need <= 0.5)
            return need;
        int marks = CountMarks(a, b);
        if (marks == 0)
            return need;
        if (need <= marks * LineLimits.HarmlessOverlap)
        {
            SqueezeEach(need / marks, a, b);
            return 0;
        }

        int halves = Math.Min(marks, (int)Math.Ceiling((need - 1) / 500));
        int seen = 0, taken = 0;
        for (int i = 0; i < _count && taken < halves; i++)
        {
            if (!IsSqueezable(i, a, b))
                continue;
            // Evenly among the marks of the line.
            if ((++seen) * halves >= (taken + 1) * marks - marks / 2 || marks - seen < halves - taken)
            {
                need -= _items[i].Blank;
                PairSpacing.TakeHalf(ref _items[i]);
                taken++;
            }
        }

        return need;
    }

    private bool IsSqueezable(int i, CharClass a, CharClass b) => _items[i].Blank > 0 && (_items[i].Class == a || _items[i].Class == b);

    private void SqueezeEach(double amount, CharClass a, CharClass b)
    {
        for (int i = 0; i < _count; i++)
        {
            if (!IsSqueezable(i, a, b))
                continue;
            if (_items[i].Class == CharClass.Open)
            {
                if (i > 0)
                    _gap[i - 1] -= amount;
            }
            else
            {
                _gap[i] -= amount;
            }
        }
    }

    private void Stretch(double slack)
    {
        slack -= StretchSpaces(slack);
        int mixed = CountGaps(ItemFlags.MixedGap);
        if (mixed > 0)
        {
            double each = Math.Min(LineLimits.MixedStretch, slack / mixed);
            AddToGaps(ItemFlags.MixedGap, each);
            slack -= each * mixed;
        }

        int wide = CountGaps(ItemFlags.WideGap);
        double unit = wide > 0 ? Math.Min(LineLimits.UnitOf(_count - 1, wide), slack / wide) : 0;
        double last = slack - unit * wide;
        if (last > 0.5 && !StretchLast(last, wide, mixed))
            return;
        AddToGaps(ItemFlags.WideGap, unit);
    }

    // What is left when all has been stretched as far as it should; if it is too much, the line stays short.
    private bool StretchLast(double rest, int wide, int mixed)
    {
        double spaces = 0;
        for (int i = 0; i < _count - 1 && wide == 0; i++)
            spaces += SpaceStretch(_items[i]) * LineLimits.SpaceOverstretch;
        double can = spaces + mixed * LineLimits.MixedLastStretch;
        if (rest > can)
            return false;
        double share = rest / can;
        AddToGaps(ItemFlags.MixedGap, LineLimits.MixedLastStretch * share);
        for (int i = 0; i < _count - 1 && spaces > 0; i++)
            _gap[i] += SpaceStretch(_items[i]) * LineLimits.SpaceOverstretch * share;
        return true;
    }

    private double StretchSpaces(double slack)
    {
        double can = 0;
        for (int i = 0; i < _count - 1; i++)
            can += SpaceStretch(_items[i]);
        double share = can > 0 ? Math.Min(1, slack / can) : 0;
        for (int i = 0; i < _count - 1 && share > 0; i++)
            _gap[i] += SpaceStretch(_items[i]) * share;
        return can * share;
    }

    private static int SpaceStretch(in Item item) =>
        item.Class == CharClass.Space && item.Text == ' ' ? Math.Max(0, LineLimits.MaxSpace - item.Advance) : 0;

    private int CountGaps(ItemFlags kind)
    {
        int gaps = 0;
        for (int i = 0; i < _count - 1; i++)
            gaps += IsGap(i, kind) ? 1 : 0;
        return gaps;
    }

    private void AddToGaps(ItemFlags kind, double amount)
    {
        for (int i = 0; i < _count - 1; i++)
        {
            if (IsGap(i, kind))
                _gap[i] += amount;
        }
    }

    private bool IsGap(int i, ItemFlags kind) =>
        _items[i].Has(kind) && (kind == ItemFlags.MixedGap || !_items[i].Has(ItemFlags.MixedGap));

    private double Place()
    {
        double x = 0;
        for (int i = 0; i < _count; i++)
        {
            _origin[i] = x + _items[i].Shift;
            x += _items[i].Advance + _gap[i];
        }

        return x;
    }
}
