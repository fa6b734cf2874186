using System.Collections.Immutable;
using System.Text;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>The text of a cell from its lines, and how much room its last line left.</summary>
internal static class PdfCellText
{
    /// <param name="rows">From top to bottom, all of one cell, whatever gaps are in them.</param>
    /// <param name="column">Where lines of the column start and end.</param>
    /// <returns>The room in ems; 0 for a cell without text.</returns>
    public static (string Text, double Room) Of(IReadOnlyList<PdfRow> rows, int page, PdfStretch column, StringBuilder hyphens)
    {
        if (rows.Count == 0)
            return ("", 0);
        var lines = rows.Select(row => PdfLine.Of(row, page, 0, 1)).ToList();
        var margin = new PdfMargin(lines.Min(line => line.Left), Math.Max(column.To, lines.Max(line => line.Right)));
        string text = string.Join('\n', PdfParagraphs.Join(lines, _ => margin, 0, hyphens).Select(paragraph => paragraph.Text));
        return (text, (margin.Right - lines[^1].Right) / lines[^1].Size);
    }
}
