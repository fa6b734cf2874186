namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>Strips [From, To) of a galley as one page.</summary>
/// <param name="Galley">Of which the strips are.</param>
/// <param name="Repeat">The table whose header is repeated at its top.</param>
/// <param name="Lead">White above the first strip: the padding of boxes that go on from the page before.</param>
internal readonly record struct PageSpan(Galley Galley, int From, int To, TableFrame? Repeat, double Lead)
{
    /// <summary>Which page of a spread it is, if of any.</summary>
    public PageSide Side { get; init; }

    /// <summary>The notes at its foot; null for none.</summary>
    public NotePiece[]? Notes { get; init; }

    /// <summary>Where the first strip starts, pt from the top of the text area.</summary>
    public double Start => (Repeat?.RepeatHeight ?? 0) + Lead;
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
