namespace PackBuilder.Typesetting.Lines;

/// <summary>
/// Makes a line narrower, in the order of CLREQ (line adjustment): word spaces, brackets, ，、；：, gaps between Han and
/// Latin, 。？！.
/// </summary>
internal static class LineSqueeze
{
    /// <param name="need">By how much, in 1/1000 em.</param>
    /// <returns>What halving a mark gave beyond the need: to be spread over the other gaps.</returns>
    public static double Apply(LineBuffer line, double need)
    {
        need -= ShrinkSpaces(line, need);
        if (need <= Unseen(line))
        {
            need = Nibble(line, need, CharClass.Open, CharClass.Close);
            need = Nibble(line, need, CharClass.Pause, CharClass.Pause);
            ShrinkMixed(line, need);
            return 0;
        }

        need = SqueezeMarks(line, need, CharClass.Open, CharClass.Close);
        need = SqueezeMarks(line, need, CharClass.Pause, CharClass.Pause);
        need -= ShrinkMixed(line, need);
        need = SqueezeMarks(line, need, CharClass.End, CharClass.End);
        return Math.Max(0, -need);
    }

    // What marks and gaps give without a mark changing its form.
    private static double Unseen(LineBuffer line) =>
        line.CountGaps(ItemFlags.MixedGap) * LineLimits.MixedShrink
        + (CountMarks(line, CharClass.Open, CharClass.Close) + CountMarks(line, CharClass.Pause, CharClass.Pause)) * LineLimits.HarmlessOverlap;

    private static double ShrinkSpaces(LineBuffer line, double need)
    {
        var items = line.Items;
        double can = 0;
        for (int i = 0; i < items.Length - 1; i++)
            can += SpaceShrink(items[i]);
        double share = can > 0 ? Math.Min(1, need / can) : 0;
        for (int i = 0; i < items.Length - 1 && share > 0; i++)
            line.Gaps[i] -= SpaceShrink(items[i]) * share;
        return can * share;
    }

    private static int SpaceShrink(in Item item) =>
        item.IsGlue ? Math.Max(0, item.Advance - LineLimits.MinSpace) : 0;

    private static double ShrinkMixed(LineBuffer line, double need)
    {
        int gaps = line.CountGaps(ItemFlags.MixedGap);
        double each = gaps > 0 ? Math.Min(LineLimits.MixedShrink, Math.Max(0, need) / gaps) : 0;
        line.AddToGaps(ItemFlags.MixedGap, -each);
        return each * gaps;
    }

    private static double Nibble(LineBuffer line, double need, CharClass a, CharClass b)
    {
        int marks = CountMarks(line, a, b);
        if (marks == 0 || need <= 0)
            return need;
        double each = Math.Min(LineLimits.HarmlessOverlap, need / marks);
        SqueezeEach(line, each, a, b);
        return need - each * marks;
    }

    // A little from each mark if that is enough; else whole halves, since a half-width mark is a glyph of its own.
    private static double SqueezeMarks(LineBuffer line, double need, CharClass a, CharClass b)
    {
        if (need <= 0.5)
            return need;
        int marks = CountMarks(line, a, b);
        if (marks == 0)
            return need;
        if (need <= marks * LineLimits.HarmlessOverlap)
        {
            SqueezeEach(line, need / marks, a, b);
            return 0;
        }

        return TakeHalves(line, need, marks, a, b);
    }

    private static double TakeHalves(LineBuffer line, double need, int marks, CharClass a, CharClass b)
    {
        var items = line.Items;
        // All alike, where the gaps of the line take back unseen what that gives too much.
        bool isAlike = marks * 500 - need <= (items.Length - 1) * LineLimits.UnseenStretch;
        int halves = isAlike ? marks : Math.Min(marks, (int)Math.Ceiling((need - 1) / 500));
        int seen = 0, taken = 0;
        for (int i = 0; i < items.Length && taken < halves; i++)
        {
            if (!IsSqueezable(items[i], a, b))
                continue;
            // Evenly among the marks of the line.
            if ((++seen) * halves >= (taken + 1) * marks - marks / 2 || marks - seen < halves - taken)
            {
                need -= items[i].Blank;
                PairSpacing.TakeHalf(ref items[i]);
                taken++;
            }
        }

        return need;
    }

    private static void SqueezeEach(LineBuffer line, double amount, CharClass a, CharClass b)
    {
        var items = line.Items;
        for (int i = 0; i < items.Length; i++)
        {
            if (!IsSqueezable(items[i], a, b))
                continue;
            if (items[i].Class != CharClass.Open)
                line.Gaps[i] -= amount;
            else if (i > 0)
                line.Gaps[i - 1] -= amount;
        }
    }

    private static int CountMarks(LineBuffer line, CharClass a, CharClass b)
    {
        int marks = 0;
        foreach (ref readonly var item in line.Items)
            marks += IsSqueezable(item, a, b) ? 1 : 0;
        return marks;
    }

    private static bool IsSqueezable(in Item item, CharClass a, CharClass b) => item.Blank > 0 && (item.Class == a || item.Class == b);
}
