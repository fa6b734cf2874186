namespace PackBuilder.Typesetting.Pages;

/// <summary>Strips [From, To) of a galley as one page.</summary>
/// <param name="Repeat">The table whose header is repeated at its top.</param>
/// <param name="Lead">White above the first strip: the padding of boxes that go on from the page before.</param>
internal readonly record struct PageSpan(int From, int To, TableFrame? Repeat, double Lead)
{
    /// <summary>The notes at its foot; null for none.</summary>
    public NotePiece[]? Notes { get; init; }

    /// <summary>Where the first strip starts, pt from the top of the text area.</summary>
    public double Start => (Repeat?.RepeatHeight ?? 0) + Lead;
}
