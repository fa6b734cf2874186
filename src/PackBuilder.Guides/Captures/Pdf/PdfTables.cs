using System.Collections.Immutable;
using System.Text;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Puts together a table that goes on on the next page; its header, printed once more there, goes aside.</summary>
internal static class PdfTables
{
    // In points.
    private const double SameColumn = 5;

    /// <param name="hyphens">Gets the hyphens that were set only because a line ended.</param>
    public static IReadOnlyList<PdfPiece> Joined(IReadOnlyList<PdfPiece> pieces, StringBuilder hyphens)
    {
        var joined = new List<PdfPiece>();
        foreach (var piece in pieces)
        {
            if (piece is PdfTable table && joined.LastOrDefault(one => one is not PdfAside) is PdfTable above && GoesOn(above, table))
            {
                var rows = table.Rows;
                if (rows[0].SequenceEqual(above.Rows[0]))
                {
                    joined.Add(new PdfAside(table.Page, "repeated-header", string.Join(" | ", rows[0]), true));
                    rows = rows.RemoveAt(0);
                }

                joined[joined.IndexOf(above)] = above with { Rows = WithRows(above, rows, hyphens), Room = table.Room, Columns = table.Columns };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    private static ImmutableArray<ImmutableArray<string>> WithRows(PdfTable above, ImmutableArray<ImmutableArray<string>> rows, StringBuilder hyphens)
    {
        if (rows.Length == 0 || above.Rows.Length < 2 || !PdfCutRow.IsRest(above.Rows[^1], rows[0], above.Room))
            return above.Rows.AddRange(rows);
        return above.Rows.SetItem(above.Rows.Length - 1, [.. above.Rows[^1].Zip(rows[0], (upper, lower) => PdfCutRow.Whole(upper, lower, hyphens))]).AddRange(rows.Skip(1));
    }

    private static bool GoesOn(PdfTable above, PdfTable table) =>
        table.Page > above.Page && above.Rows[0].Length == table.Rows[0].Length && above.Columns.Length == table.Columns.Length
        && above.Columns.Zip(table.Columns).All(pair => Math.Abs(pair.First - pair.Second) < SameColumn);
}
