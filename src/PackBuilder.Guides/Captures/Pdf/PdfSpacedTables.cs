using System.Collections.Immutable;
using System.Text;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Tables without drawn cells, as web pages print them: more space parts their rows than the lines within a cell, and the same gutters run through
/// all of them. Cells may be centred in their row, so that their lines share no heights, and a table may go on on the next page.
/// </summary>
internal static class PdfSpacedTables
{
    /// <param name="hyphens">Gets the hyphens that were set only because a line ended.</param>
    /// <returns>The pages with these tables, and without their rows among the lines.</returns>
    public static ImmutableArray<PdfPageText> Find(ImmutableArray<PdfPageText> pages, StringBuilder hyphens)
    {
        var blocks = pages.SelectMany(PdfBlock.Of).ToList();
        var found = new List<PdfTable>();
        var taken = new HashSet<PdfRow>(ReferenceEqualityComparer.Instance as IEqualityComparer<PdfRow>);
        for (int i = 0; i < blocks.Count;)
        {
            var table = new PdfSpacedTable(blocks[i]);
            int end = i + 1;
            while (end < blocks.Count && table.TryAdd(blocks[end]))
                end++;
            if (!table.IsTable())
            {
                i++;
                continue;
            }

            found.AddRange(table.Tables(hyphens));
            taken.UnionWith(table.Rows.SelectMany(block => block.Rows));
            i = end;
        }

        return found.Count == 0 ? pages : [.. pages.Select(page => page with
        {
            Rows = [.. page.Rows.Where(row => !taken.Contains(row))],
            Tables = [.. page.Tables.Concat(found.Where(table => table.Page == page.Number)).OrderByDescending(table => table.Top)],
        })];
    }

    /// <summary>The rows with their single characters only where a table may need them.</summary>
    public static ImmutableArray<PdfRow> WithNeeded(PdfPageText page) =>
        [.. PdfBlock.Of(page).SelectMany(block => PdfBlock.MayBeParted(block.Rows) ? block.Rows : [.. block.Rows.Select(row => row with { Glyphs = [] })])];
}
