namespace PackBuilder.Typesetting.Lines;

/// <summary>What the items before a place amount to: the difference of two is what lies between them (1/1000 em or counts).</summary>
internal struct LineSums
{
    public int Width;

    /// <summary>What word spaces can give and take.</summary>
    public int SpaceShrink, SpaceStretch;

    /// <summary>Gaps between Han and Latin.</summary>
    public int MixedGaps;

    /// <summary>Other gaps that may be stretched.</summary>
    public int WideGaps;

    /// <summary>Blanks of brackets and quotes; of ，、；：; of 。？！.</summary>
    public int BracketBlank, PauseBlank, EndBlank;

    /// <summary>Characters that count against a lone last one.</summary>
    public int Characters;

    public readonly LineSums Plus(in Item item)
    {
        var sums = this;
        sums.Width += item.Advance + item.Gap;
        if (item.IsGlue)
        {
            sums.SpaceShrink += Math.Max(0, item.Advance - LineLimits.MinSpace);
            sums.SpaceStretch += Math.Max(0, LineLimits.MaxSpace - item.Advance);
        }

        if (item.Has(ItemFlags.MixedGap))
            sums.MixedGaps++;
        else if (item.Has(ItemFlags.WideGap))
            sums.WideGaps++;
        if (item.Blank > 0)
            AddBlank(ref sums, item);
        if (item.Class is CharClass.Han or CharClass.Latin)
            sums.Characters++;
        return sums;
    }

    public readonly LineSums Minus(in LineSums start) => new()
    {
        Width = Width - start.Width,
        SpaceShrink = SpaceShrink - start.SpaceShrink,
        SpaceStretch = SpaceStretch - start.SpaceStretch,
        MixedGaps = MixedGaps - start.MixedGaps,
        WideGaps = WideGaps - start.WideGaps,
        BracketBlank = BracketBlank - start.BracketBlank,
        PauseBlank = PauseBlank - start.PauseBlank,
        EndBlank = EndBlank - start.EndBlank,
        Characters = Characters - start.Characters,
    };

    public readonly int Shrink =>
        SpaceShrink + MixedGaps * LineLimits.MixedShrink + BracketBlank + PauseBlank + EndBlank;

    /// <summary>Takes an item's blank out again, where an edge of the line has used it up.</summary>
    public void RemoveBlank(in Item item)
    {
        switch (item.Class)
        {
            case CharClass.Open or CharClass.Close:
                BracketBlank -= item.Blank;
                break;
            case CharClass.Pause:
                PauseBlank -= item.Blank;
                break;
            case CharClass.End:
                EndBlank -= item.Blank;
                break;
        }
    }

    private static void AddBlank(ref LineSums sums, in Item item)
    {
        switch (item.Class)
        {
            case CharClass.Open or CharClass.Close:
                sums.BracketBlank += item.Blank;
                break;
            case CharClass.Pause:
                sums.PauseBlank += item.Blank;
                break;
            case CharClass.End:
                sums.EndBlank += item.Blank;
                break;
        }
    }
}
