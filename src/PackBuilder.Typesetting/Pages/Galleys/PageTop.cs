namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>What a page has to start with where it is cut out of the middle of something.</summary>
internal static class PageTop
{
    /// <summary>The table whose header is repeated above a strip; null for none.</summary>
    public static TableFrame? RepeatAt(Galley galley, int at)
    {
        int group = at < galley.Count ? galley[at].Group : -1;
        return group >= 0 && galley.Groups[group] is { Table: { Mark: not null } table, IsHeaderRow: false } ? table : null;
    }

    /// <summary>The question that a cut before a strip goes through; null for none.</summary>
    public static Group? ContinuedAt(Galley galley, int at)
    {
        for (int g = at < galley.Count ? galley[at].Group : -1; g >= 0; g = galley.Groups[g].Parent)
        {
            if (galley.Groups[g] is { Mark: not null } group && group.From < at && group.To > at)
                return group;
        }

        return null;
    }

    /// <summary>Padding of the boxes that a cut before a strip would go through, pt.</summary>
    public static double PadAt(Galley galley, int at)
    {
        double pad = 0;
        if (at >= galley.Count)
            return 0;
        for (int g = galley[at].Group; g >= 0; g = galley.Groups[g].Parent)
        {
            if (galley.Groups[g].From < at && galley.Groups[g].To > at)
                pad += galley.Groups[g].Pad;
        }

        return pad;
    }
}
