using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Finds what belongs to the pages of a document and not to its text: lines at the edge that come back on other pages, page
/// numbers, and text that stands at the same place across pages.
/// </summary>
internal static partial class PdfPageFurniture
{
    // Of the height of the page, from its upper and its lower edge.
    private const double Edge = 0.14;
    private const double FolioEdge = 0.12;
    private const double CountedEdge = 0.2;

    // Rows from the edge.
    private const int Deepest = 3;

    /// <returns>The pages without it; each gets it as asides.</returns>
    public static ImmutableArray<PdfPageText> TakeOut(ImmutableArray<PdfPageText> pages)
    {
        var seen = Counted(pages.SelectMany(page => EdgeRows(page).Select(row => KeyOf(row)).Distinct()));
        var everywhere = Counted(pages.SelectMany(page => page.Rows.Select(row => PlaceOf(row)).Distinct()));
        // The head of a table comes back at the top of each page that the table goes on on, as it was where the table began.
        var within = pages.SelectMany(page => page.Rows.Except(EdgeRows(page)).Select(LookOf)).ToHashSet(StringComparer.Ordinal);
        // How far the numbers at the edges of two pages or more are from those of the pages.
        var counted = pages.SelectMany(page => FirstAndLast(page).Where(row => IsAtEdge(page, row, CountedEdge)).Select(row => OffsetOf(page, row)).Distinct()).OfType<int>()
            .GroupBy(offset => offset).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        int repeats = Math.Max(2, Math.Min(3, (int)Math.Ceiling(pages.Length * 0.4)));
        int watermarks = Math.Max(3, (int)Math.Ceiling(pages.Length * 0.6));
        return [.. pages.Select(page => Without(page, row => RuleOf(page, row)))];

        string? RuleOf(PdfPageText page, PdfRow row)
        {
            bool isTop = row.Baseline > page.Height / 2;
            if (IsAtEdge(page, row, Edge) && EdgeRows(page).Contains(row))
            {
                if (pages.Length > 1 && seen[KeyOf(row)] >= repeats && !within.Contains(LookOf(row)))
                    return Folio().IsMatch(row.Text) ? "folio" : isTop ? "running-head" : "running-foot";
                if (Folio().IsMatch(row.Text) && IsAtEdge(page, row, FolioEdge) && (row == page.Rows[^1] || row == page.Rows[0]))
                    return "folio";
            }

            if (OffsetOf(page, row) is { } offset && counted.Contains(offset) && IsAtEdge(page, row, CountedEdge) && FirstAndLast(page).Contains(row))
                return "folio";
            return everywhere[PlaceOf(row)] >= watermarks && !IsAtEdge(page, row, Edge) ? "watermark" : null;
        }
    }

    private static IEnumerable<PdfRow> FirstAndLast(PdfPageText page) => page.Rows.Length == 0 ? [] : [page.Rows[0], page.Rows[^1]];

    // Null where the row is no number alone.
    private static int? OffsetOf(PdfPageText page, PdfRow row) =>
        row.Text.Length <= 4 && int.TryParse(row.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number - page.Number : null;

    private static PdfPageText Without(PdfPageText page, Func<PdfRow, string?> ruleOf)
    {
        var rules = page.Rows.Select(row => (Row: row, Rule: ruleOf(row))).ToList();
        return page with
        {
            Rows = [.. rules.Where(one => one.Rule is null).Select(one => one.Row)],
            Asides = [.. page.Asides, .. rules.Where(one => one.Rule is not null).Select(one => new PdfAside(page.Number, one.Rule!, one.Row.Text, true))],
        };
    }

    private static IEnumerable<PdfRow> EdgeRows(PdfPageText page) => page.Rows.Take(Deepest).Concat(page.Rows.Skip(Math.Max(Deepest, page.Rows.Length - Deepest)))
        .Where(row => IsAtEdge(page, row, Edge));

    private static bool IsAtEdge(PdfPageText page, PdfRow row, double edge) => row.Baseline < page.Height * edge || row.Baseline + row.Size > page.Height * (1 - edge);

    // The number of the page differs, and so does its place on left and right pages.
    private static string KeyOf(PdfRow row) => $"{Math.Round(row.Baseline / 6)}|{Digits().Replace(row.Text, "#")}";

    private static string LookOf(PdfRow row) => $"{Math.Round(row.Size * 5)}|{row.Segments.All(segment => segment.IsBold)}|{Math.Round(row.Left)}|{row.Text}";

    private static string PlaceOf(PdfRow row) => $"{Math.Round(row.Left / 3)}|{Math.Round(row.Baseline / 3)}|{row.Text}";

    private static Dictionary<string, int> Counted(IEnumerable<string> keys)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string key in keys)
            counts[key] = counts.GetValueOrDefault(key) + 1;
        return counts;
    }

    [GeneratedRegex(@"\d+|(?<=第\s?)[一二三四五六七八九十百]+(?=\s?页)")]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^(?:[-—–·•|]{0,2}\s*\d{1,4}\s*[-—–·•|]{0,2}|[ivxlc]{1,6}|第\s*[\d一二三四五六七八九十百]{1,5}\s*页(?:\s*[,，/／]?\s*[（(]?共\s*[\d一二三四五六七八九十百]{1,5}\s*页[）)]?)?|(?:page|p\.)?\s*\d{1,4}\s*(?:/|of)\s*\d{1,4}|page\s*\d{1,4})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Folio();
}
