using System.Collections.Immutable;
using System.Text;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Tables whose cells are drawn: lines that cross make a grid, and cells without a line between them are one.</summary>
internal static class PdfRuledTables
{
    // In points.
    private const double Touch = 3;
    private const int MostCells = 50_000;

    /// <summary>More are a drawing.</summary>
    public const int MostRules = 4_000;

    /// <returns>The tables from top to bottom, and the characters outside of them.</returns>
    public static (ImmutableArray<PdfTable> Tables, ImmutableArray<PdfGlyph> Outside) Find(PdfPageContent page, StringBuilder overprinted)
    {
        if (page.Rules.Length is < 4 or > MostRules)
            return ([], page.Glyphs);
        var tables = new List<PdfTable>();
        var rest = page.Glyphs;
        foreach (var grid in Grids(page.Rules))
        {
            var cells = grid.Fill(rest, out var outside);
            if (cells.Count < 2)
                continue;
            rest = outside;
            var rows = grid.Texts(cells, page.Number, overprinted);
            tables.Add(new PdfTable(page.Number, [.. rows.Select(row => row.Select(cell => cell.Text).ToImmutableArray())])
            {
                Top = grid.Top,
                Columns = grid.Columns,
                Size = PdfRows.SizeOf(cells.Values.SelectMany(cell => cell)),
                Room = [.. rows[^1].Select(cell => cell.Room)],
            });
        }

        return ([.. tables.OrderByDescending(table => table.Top)], rest);
    }

    private static IEnumerable<PdfGrid> Grids(ImmutableArray<PdfRule> all)
    {
        var rules = Joined(all);
        int[] group = [.. Enumerable.Range(0, rules.Count)];
        for (int i = 0; i < rules.Count; i++)
        {
            for (int j = i + 1; j < rules.Count; j++)
            {
                if (rules[i].IsLevel != rules[j].IsLevel && Meet(rules[i], rules[j]))
                    Unite(group, i, j);
            }
        }

        return rules.Select((rule, i) => (Rule: rule, Group: Root(group, i))).GroupBy(one => one.Group, one => one.Rule)
            .Select(lines => PdfGrid.Of([.. lines], Touch)).OfType<PdfGrid>().Where(grid => grid.ColumnCount > 1 && (long)grid.ColumnCount * grid.RowCount <= MostCells);
    }

    // A border is often drawn cell by cell.
    private static List<PdfRule> Joined(ImmutableArray<PdfRule> rules)
    {
        var joined = new List<PdfRule>();
        foreach (var rule in rules.OrderBy(rule => rule.IsLevel).ThenBy(rule => Math.Round(rule.At / Touch)).ThenBy(rule => rule.From))
        {
            if (joined.Count > 0 && joined[^1] is var last && last.IsLevel == rule.IsLevel && Math.Abs(last.At - rule.At) <= Touch && rule.From <= last.To + Touch)
                joined[^1] = last with { To = Math.Max(last.To, rule.To) };
            else
                joined.Add(rule);
        }

        return joined;
    }

    private static bool Meet(PdfRule one, PdfRule other) =>
        one.At >= other.From - Touch && one.At <= other.To + Touch && other.At >= one.From - Touch && other.At <= one.To + Touch;

    private static int Root(int[] group, int index)
    {
        while (group[index] != index)
            index = group[index] = group[group[index]];
        return index;
    }

    private static void Unite(int[] group, int one, int other) => group[Math.Max(Root(group, one), Root(group, other))] = Math.Min(Root(group, one), Root(group, other));
}
