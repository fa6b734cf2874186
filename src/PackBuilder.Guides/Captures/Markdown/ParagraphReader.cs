using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// Splits the lines of a paragraph into text and pipe tables. A table may follow its caption without a blank line, and may
/// be cut off in the middle of a row.
/// </summary>
internal static class ParagraphReader
{
    /// <param name="first">The number of the first line in the file.</param>
    public static IEnumerable<CaptureBlock> Read(IReadOnlyList<string> lines, int first, ReadingBudget budget)
    {
        int start = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Contains('|') || !PipeRow.IsDelimiter(lines[i + 1]))
                continue;
            if (i > start)
                yield return Paragraph(lines, start, i, first);
            int end = i + 2;
            while (end < lines.Count && lines[end].Contains('|'))
                end++;
            yield return Table(lines, i, end, first, budget);
            start = end;
            i = end - 1;
        }

        if (start < lines.Count)
            yield return Paragraph(lines, start, lines.Count, first);
    }

    private static CaptureParagraph Paragraph(IReadOnlyList<string> lines, int start, int end, int first) =>
        new(string.Join('\n', lines.Skip(start).Take(end - start)), new BlockOrigin(first + start, 1), end - start);

    private static CaptureTable Table(IReadOnlyList<string> lines, int header, int end, int first, ReadingBudget budget)
    {
        var columns = PipeRow.Cells(lines[header]);
        budget.Cells((long)columns.Length * (end - header - 1));
        var rows = lines.Skip(header + 2).Take(end - header - 2).Select(line => PipeRow.Fit(PipeRow.Cells(line), columns.Length));
        return new CaptureTable(columns, [.. rows], new BlockOrigin(first + header, 1), end - header);
    }
}
