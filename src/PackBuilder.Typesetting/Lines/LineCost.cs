namespace PackBuilder.Typesetting.Lines;

/// <summary>How bad a line is. The unit is arbitrary; only the proportions matter.</summary>
internal static class LineCost
{
    /// <summary>For a line that breaks a rule because nothing else was possible.</summary>
    public const double Emergency = 20000;

    public const double DislikedBreak = 60;

    /// <summary>For a line of a title that ends elsewhere than after a mark: about two em off the middle.</summary>
    public const double InSentence = 30;

    // A paragraph must not end in one lone character (G7), which is worse than any line we may stretch.
    private const double LoneCharacter = 900;

    /// <summary>For the second line in a row that ends inside a word.</summary>
    public const double DividedAgain = 60;

    /// <summary>For a line that ends inside a word: where gaps between Han can give, a word is rather left whole.</summary>
    public static double Division(bool isLatin, bool justified) => !isLatin ? 100 : justified ? 40 : 30;

    /// <param name="gaps">Between the items of the line.</param>
    public static double Of(in LineSums line, int gaps, int slack, bool last, LineShape shape, bool first)
    {
        if (last && slack >= 0)
            return (line.Characters < 2 && !first ? LoneCharacter : 0) + (shape.IsBalanced ? Ragged(slack) : 0);
        if (!shape.IsJustified)
            return Ragged(slack);
        return slack >= 0 ? Stretched(line, gaps, slack) : Squeezed(line, -slack);
    }

    private static double Ragged(int slack) => Math.Pow(slack / 1000.0, 2) * 4;

    private static double Stretched(in LineSums line, int gaps, int slack)
    {
        int easy = line.SpaceStretch + line.MixedGaps * LineLimits.MixedStretch;
        if (slack <= easy)
            return slack == 0 ? 0 : 1 + 30.0 * slack / easy;
        double rest = slack - easy;
        double limit = LineLimits.UnitOf(gaps, line.WideGaps);
        double unit = line.WideGaps > 0 ? rest / line.WideGaps : 0;
        if (line.WideGaps > 0 && unit <= limit)
            return 1 + (easy > 0 ? 30 : 0) + unit * unit / 100;
        rest -= line.WideGaps * limit;
        double hard = line.WideGaps == 0 ? line.SpaceStretch * LineLimits.SpaceOverstretch : 0;
        hard += line.MixedGaps * LineLimits.MixedLastStretch;
        // Beyond that it stays short, by as much as slack: worse the more it is.
        return rest <= hard ? 150 + 300 * rest / hard : 2000 + slack;
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
