using System.Collections.Immutable;
using PackBuilder.Guides.Captures.Look;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Puts together a table that goes on on the next page; its header, printed once more there, goes aside.</summary>
internal static class PdfTables
{
    // In points.
    private const double SameColumn = 5;

    public static IReadOnlyList<PdfPiece> Joined(IReadOnlyList<PdfPiece> pieces)
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

                joined[joined.IndexOf(above)] = above with { Rows = WithRows(above.Rows, rows) };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    // A row without a first cell is the rest of the row that the page ended in.
    private static ImmutableArray<ImmutableArray<string>> WithRows(ImmutableArray<ImmutableArray<string>> above, ImmutableArray<ImmutableArray<string>> rows)
    {
        if (rows.Length == 0 || rows[0][0].Length > 0 || above.Length < 2)
            return above.AddRange(rows);
        var whole = above[^1].Zip(rows[0], (upper, lower) => upper + (upper.Length > 0 && LineJoint.EndsSentence(upper) ? "\n" : "") + lower);
        return above.SetItem(above.Length - 1, [.. whole]).AddRange(rows.Skip(1));
    }

    private static bool GoesOn(PdfTable above, PdfTable table) =>
        table.Page > above.Page && above.Rows[0].Length == table.Rows[0].Length && above.Columns.Length == table.Columns.Length
        && above.Columns.Zip(table.Columns).All(pair => Math.Abs(pair.First - pair.Second) < SameColumn);
}
