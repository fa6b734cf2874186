namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>Strips [From, To) of a galley as one page.</summary>
/// <param name="Galley">Of which the strips are.</param>
/// <param name="Repeat">The table whose header is repeated at its top.</param>
/// <param name="Lead">White above the first strip: the padding of boxes that go on from the page before.</param>
internal readonly record struct PageSpan(Galley Galley, int From, int To, TableFrame? Repeat, double Lead)
{
    /// <summary>The question that goes on at its top from the page before; null for none.</summary>
    public Group? Continued { get; init; }

    /// <summary>An empty page that starts with a strip, with what it has above it.</summary>
    public static PageSpan At(Galley galley, int strip) =>
        new(galley, strip, strip, PageTop.RepeatAt(galley, strip), PageTop.PadAt(galley, strip)) { Continued = PageTop.ContinuedAt(galley, strip) };

    /// <summary>Which page of a spread it is, if of any.</summary>
    public PageSide Side { get; init; }

    /// <summary>The notes at its foot; null for none.</summary>
    public FootnotePiece[]? Notes { get; init; }

    /// <summary>Where what is printed ends, pt from the top of the text area; white at the foot may reach beyond it.</summary>
    public double Bottom(double pitch)
    {
        double y = Start, bottom = y;
        for (int i = From; i < To; i++)
        {
            y += Grid.HeightOf(Galley[i], y, pitch);
            if (!Galley[i].IsWhite)
                bottom = y;
        }

        return bottom;
    }

    /// <summary>Where the first strip starts, pt from the top of the text area.</summary>
    public double Start => (Continued?.MarkHeight ?? 0) + (Repeat?.RepeatHeight ?? 0) + Lead;
}

/// <summary>Of two pages that lie open together.</summary>
internal enum PageSide
{
    /// <summary>Whichever comes next.</summary>
    Either,

    /// <summary>The left-hand page of a spread, whose number is even.</summary>
    Left,

    /// <summary>The right-hand page of a spread, or one that starts a chapter of a book.</summary>
    Right,
}
