namespace PackBuilder.Typesetting.Lines;

/// <summary>
/// Makes a line wider, in the order of CLREQ (line adjustment): word spaces, gaps between Han and Latin, then all other
/// gaps alike. A line that would need more than <see cref="LineLimits"/> allow stays short.
/// </summary>
internal static class LineStretch
{
    /// <param name="slack">By how much, in 1/1000 em.</param>
    public static void Apply(LineBuffer line, double slack)
    {
        slack -= StretchSpaces(line, slack);
        int mixed = line.CountGaps(ItemFlags.MixedGap);
        if (mixed > 0)
        {
            double each = Math.Min(LineLimits.MixedStretch, slack / mixed);
            line.AddToGaps(ItemFlags.MixedGap, each);
            slack -= each * mixed;
        }

        int wide = line.CountGaps(ItemFlags.WideGap);
        double unit = wide > 0 ? Math.Min(LineLimits.UnitOf(line.Count - 1, wide), slack / wide) : 0;
        double last = slack - unit * wide;
        if (last > 0.5 && !StretchLast(line, last, wide, mixed))
            return;
        line.AddToGaps(ItemFlags.WideGap, unit);
    }

    // What is left when all has been stretched as far as it should; if it is too much, the line stays short.
    private static bool StretchLast(LineBuffer line, double rest, int wide, int mixed)
    {
        var items = line.Items;
        double spaces = 0;
        for (int i = 0; i < items.Length - 1 && wide == 0; i++)
            spaces += SpaceStretch(items[i]) * LineLimits.SpaceOverstretch;
        double can = spaces + mixed * LineLimits.MixedLastStretch;
        if (rest > can)
            return false;
        double share = rest / can;
        line.AddToGaps(ItemFlags.MixedGap, LineLimits.MixedLastStretch * share);
        for (int i = 0; i < items.Length - 1 && spaces > 0; i++)
            line.Gaps[i] += SpaceStretch(items[i]) * LineLimits.SpaceOverstretch * share;
        return true;
    }

    private static double StretchSpaces(LineBuffer line, double slack)
    {
        var items = line.Items;
        double can = 0;
        for (int i = 0; i < items.Length - 1; i++)
            can += SpaceStretch(items[i]);
        double share = can > 0 ? Math.Min(1, slack / can) : 0;
        for (int i = 0; i < items.Length - 1 && share > 0; i++)
            line.Gaps[i] += SpaceStretch(items[i]) * share;
        return can * share;
    }

    private static int SpaceStretch(in Item item) =>
        item.IsGlue ? Math.Max(0, LineLimits.MaxSpace - item.Advance) : 0;
}
