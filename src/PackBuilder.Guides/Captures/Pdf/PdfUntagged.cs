using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Reads a document by its look alone: rows, columns, tables, paragraphs, headings.</summary>
internal static partial class PdfUntagged
{
    private const int LeastContents = 3;

    // In points.
    private const double Touch = 3;

    /// <summary>A page as rows and tables; what was drawn twice goes aside.</summary>
    public static PdfPageText PageOf(PdfPageContent page)
    {
        var overprinted = new StringBuilder();
        var (tables, rest) = PdfRuledTables.Find(page, overprinted);
        var rows = PdfRows.Of(rest, overprinted);
        var asides = page.Artifacts.Select(text => new PdfAside(page.Number, "page-artifact", text, true));
        if (page.Slanted.Length > 0)
            asides = asides.Append(new PdfAside(page.Number, "watermark", page.Slanted, true));
        if (overprinted.Length > 0)
            asides = asides.Append(new PdfAside(page.Number, "drawn-twice", overprinted.ToString(), false));
        var text = new PdfPageText(page.Number, page.Width, page.Height, rows, tables, [.. asides]) { Bands = BandsOf(page.Rules) };
        return text with { Rows = PdfSpacedTables.WithNeeded(text) };
    }

    // At least three lines of one length below each other: above and below the header, and at the end.
    private static ImmutableArray<PdfBand> BandsOf(ImmutableArray<PdfRule> rules) => rules.Length > PdfRuledTables.MostRules ? [] :
    [
        .. rules.Where(rule => rule.IsLevel && !rules.Any(other => !other.IsLevel && Touches(rule, other))).GroupBy(rule => (Math.Round(rule.From / 4), Math.Round(rule.To / 4)))
            .Select(group => new PdfBand(group.Min(rule => rule.From), group.Max(rule => rule.To), [.. group.Select(rule => Math.Round(rule.At, 1)).Distinct().OrderDescending()]))
            .Where(band => band.Lines.Length >= 3).OrderByDescending(band => band.Lines[0]),
    ];

    // Where upright lines are as well, the cells are drawn.
    private static bool Touches(PdfRule level, PdfRule upright) =>
        upright.At >= level.From - Touch && upright.At <= level.To + Touch && level.At >= upright.From - Touch && level.At <= upright.To + Touch;

    /// <param name="doubtful">Gets the numbers of pages where text that stands side by side may belong to columns that were not told apart.</param>
    public static IReadOnlyList<PdfPiece> Read(ImmutableArray<PdfPageText> pages, ISet<int> doubtful)
    {
        var hyphens = new StringBuilder();
        pages = PdfSpacedTables.Find(PdfPageFurniture.TakeOut(pages), hyphens);
        var flow = pages.SelectMany(FlowOf).ToList();
        var lines = flow.OfType<PdfLine>().ToList();
        doubtful.UnionWith(PdfSideBySide.Pages(lines));
        var marginOf = PdfMargins.Of(lines, page => pages.First(one => one.Number == page).Width);
        double pitch = PdfParagraphs.PitchOf(lines);

        var pieces = new List<PdfPiece>();
        var run = new List<PdfLine>();
        foreach (object part in flow)
        {
            if (part is PdfLine line)
            {
                run.Add(line);
                continue;
            }

            // What stands between two pages does not end a paragraph that runs on.
            if (part is PdfAside)
                continue;
            Flush();
            pieces.Add((PdfPiece)part);
        }

        Flush();
        var settled = PdfHeadings.Settle(PdfTables.Joined(WithContents(pieces), hyphens).Select(PdfListLook.Of).ToList()).ToList();
        if (hyphens.Length > 0)
            settled.Add(new PdfAside(pages[^1].Number, "hyphenation", hyphens.ToString(), false));
        return WithAsides(settled, pages);

        void Flush()
        {
            pieces.AddRange(PdfParagraphs.Join(run, marginOf, pitch, hyphens));
            run.Clear();
        }
    }

    // Rows in reading order, each table at its height.
    private static IEnumerable<object> FlowOf(PdfPageText page)
    {
        int next = 0;
        var above = new List<PdfRow>();
        foreach (var row in page.Rows)
        {
            while (next < page.Tables.Length && page.Tables[next].Top > row.Baseline)
            {
                foreach (object part in Rows(above, page))
                    yield return part;
                above.Clear();
                yield return page.Tables[next++];
            }

            above.Add(row);
        }

        foreach (object part in Rows(above, page).Concat(page.Tables.Skip(next)))
            yield return part;
    }

    private static IEnumerable<object> Rows(List<PdfRow> rows, PdfPageText page)
    {
        foreach (var column in PdfColumns.InOrder([.. rows]).GroupBy(one => (one.Column, one.Columns)).Count() > 1
            ? Grouped(PdfColumns.InOrder([.. rows]))
            : [(0, 1, (IReadOnlyList<PdfRow>)rows)])
        {
            foreach (object part in PdfAlignedTables.Find(column.Item3, page.Number, page.Bands))
                yield return part is PdfRow row ? PdfLine.Of(row, page.Number, column.Item1, column.Item2) : part;
        }
    }

    private static IEnumerable<(int Column, int Columns, IReadOnlyList<PdfRow> Rows)> Grouped(IEnumerable<(PdfRow Row, int Column, int Columns)> rows)
    {
        var run = new List<PdfRow>();
        (int Column, int Columns) open = (0, 1);
        foreach (var (row, column, columns) in rows)
        {
            if (run.Count > 0 && open != (column, columns))
            {
                yield return (open.Column, open.Columns, run);
                run = [];
            }

            open = (column, columns);
            run.Add(row);
        }

        if (run.Count > 0)
            yield return (open.Column, open.Columns, run);
    }

    // Lines that lead to a page number by dots are the table of contents.
    private static List<PdfPiece> WithContents(List<PdfPiece> pieces) =>
        pieces.Count(IsContents) < LeastContents
            ? pieces
            : [.. pieces.Select(piece => IsContents(piece) ? new PdfAside(piece.Page, "table-of-contents", ((PdfParagraph)piece).Text, true) : piece)];

    private static bool IsContents(PdfPiece piece) => piece is PdfParagraph { Text: var text } && Leader().IsMatch(text);

    private static List<PdfPiece> WithAsides(List<PdfPiece> pieces, ImmutableArray<PdfPageText> pages)
    {
        var all = new List<PdfPiece>(pieces.Count + pages.Length);
        int next = 0;
        foreach (var page in pages)
        {
            while (next < pieces.Count && pieces[next].Page <= page.Number)
                all.Add(pieces[next++]);
            all.AddRange(page.Asides);
        }

        all.AddRange(pieces.Skip(next));
        return all;
    }

    [GeneratedRegex(@"(?:\.\s?){4,}\s*\d{1,4}$|[…·]{2,}\s*\d{1,4}$")]
    private static partial Regex Leader();
}
