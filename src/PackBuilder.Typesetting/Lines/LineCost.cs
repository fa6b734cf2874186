namespace PackBuilder.Typesetting.Lines;

/// <summary>How bad a line is. The unit is arbitrary; only the proportions matter.</summary>
internal static class LineCost
{
    /// <summary>For a line that breaks a rule because nothing else was possible.</summary>
    public const double Emergency = 20000;

    public const double DislikedBreak = 60;

    // A paragraph must not end in one lone character (G7), which is worse than any line we may stretch.
    private const double LoneCharacter = 900;

    public static double Of(in LineSums line, int slack, bool last, bool justified, bool first)
    {
        if (last && slack >= 0)
            return line.Characters < 2 && !first ? LoneCharacter : 0;
        if (!justified)
            return Math.Pow(slack / 1000.0, 2) * 4;
        return slack >= 0 ? Stretched(line, slack) : Squeezed(line, -slack);
    }

    private static double Stretched(in LineSums line, int slack)
    {
        int easy = line.SpaceStretch + line.MixedGaps * LineLimits.MixedStretch;
        if (slack <= easy)
            return slack == 0 ? 0 : 1 + 30.0 * slack / easy;
        double unit = line.WideGaps > 0 ? (double)(slack - easy) / line.WideGaps : LineLimits.MaxUnit + slack;
        double cost = 1 + (easy > 0 ? 30 : 0) + unit * unit / 100;
        // It will stay short instead, by as much as slack: worse the more it is.
        return unit > LineLimits.MaxUnit ? 2000 + slack : cost;
    }

    // Squeezing comes before stretching (先挤进，后推出), the blank after a full stop last.
    private static double Squeezed(in LineSums line, int need)
    {
        // A little from every gap and mark does not show.
        int blank = line.BracketBlank + line.PauseBlank;
        int unseen = line.SpaceShrink + line.MixedGaps * LineLimits.MixedShrink + blank * LineLimits.HarmlessOverlap / 500;
        if (need <= unseen)
            return 2 + 6.0 * need / unseen;
        // A mark of half width among others of full width does.
        int willing = line.Shrink - line.EndBlank;
        double ratio = Math.Min(1, (double)need / Math.Max(1, willing));
        return 14 + 26 * ratio * ratio + (need > willing ? 40 : 0);
    }
}
