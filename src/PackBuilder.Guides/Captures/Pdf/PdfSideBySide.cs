namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Finds pages where text stands side by side in several lines that were read across: columns too short to be told from lines with wide gaps in them.
/// </summary>
internal static class PdfSideBySide
{
    private const int LeastLines = 4;

    /// <param name="lines">In the order in which they are read.</param>
    public static IEnumerable<int> Pages(IReadOnlyList<PdfLine> lines)
    {
        var gap = default(PdfStretch);
        int run = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            bool goesOn = run > 0 && lines[i].Page == lines[i - 1].Page && lines[i].Gap.Overlaps(gap);
            gap = goesOn ? new PdfStretch(Math.Max(gap.From, lines[i].Gap.From), Math.Min(gap.To, lines[i].Gap.To)) : lines[i].Gap;
            run = goesOn ? run + 1 : gap.Width > 0 ? 1 : 0;
            if (run == LeastLines)
                yield return lines[i].Page;
        }
    }
}
