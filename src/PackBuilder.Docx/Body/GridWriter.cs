using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Writes frames to write into: tables whose rows have the height that was asked for and stay whole. Where no column has a
/// head there is nothing to tell in a table: then they are lines under their labels.
/// </summary>
internal sealed class GridWriter(Composition composition, BodyStream stream, InlineWriter inlines, BlockWriter blocks)
{
    // Millimetres, where the frame has no lines of its own.
    private const double LinePitch = 9;

    /// <summary>Whether it is written as a table.</summary>
    public static bool IsTable(WritingGrid grid) => !grid.Rows.IsEmpty && !grid.Columns.IsEmpty;

    /// <param name="label">Stands in the margin beside the head of a table; null for none, and for lines.</param>
    public void Write(WritingGrid grid, Box box, PartLabel? label = null)
    {
        if (IsTable(grid))
            WriteTable(grid, box, label);
        else
            WriteLines(grid, box);
    }

    private void WriteLines(WritingGrid grid, Box box)
    {
        double pitch = grid.Pitch > 0 ? grid.Pitch : LinePitch;
        foreach (var row in grid.Rows)
        {
            int count = Math.Max(1, (int)Math.Round(row.Height / pitch));
            inlines.Write(row.Label, stream.Add(TextRole.Text, box).Content);
            stream.KeepLast();
            blocks.WriteLines(new WritingLines(count, pitch), box);
        }
    }

    private void WriteTable(WritingGrid grid, Box box, PartLabel? side)
    {
        var theme = composition.Theme;
        var place = TablePlace.In(box, theme);
        int columns = grid.Columns.Length, label = theme.Ems(TableLook.GridLabel), room = (place.Width - place.Left - label) / columns;
        int[] widths = [label + place.Left, .. Enumerable.Repeat(room, columns)];
        if (side is not null)
            place = place.Labelled();
        var xml = stream.StartTable();
        MakeProperties(place.Label + widths.Sum(), place.Indent).Write(xml);
        xml.Grid(place.Grid(widths));
        WriteHead(grid, widths, place, side);
        foreach (var row in grid.Rows)
            WriteRow(row, widths, place, grid.Pitch);
        stream.EndTable();
    }

    // The labels are the heads of their rows.
    private TableProperties MakeProperties(int width, int indent) => new()
    {
        Style = StyleId.Table,
        Width = width,
        Share = TableParts.ShareOf(width, composition.Theme.Measure),
        Indent = indent,
        Borders = Borders.Grid(StyleParts.Border(composition.Theme, composition.Theme.Colours.Muted, (int)Math.Round(TableLook.GridEdge * 8), 0)),
        IsFixed = true,
        Look = new TableFlags("06A0", HasHeaderRow: true, HasHeaderColumn: true),
    };

    private Paint LabelGround => composition.Theme.Paint(composition.Theme.Colours.Tint);

    private void WriteHead(WritingGrid grid, int[] widths, TablePlace place, PartLabel? side)
    {
        stream.Open("w:tr"u8).RowProperties(isHeader: true);
        side?.WriteCell(place.Label, Whole(widths, place));
        for (int i = 0; i < widths.Length; i++)
        {
            OpenCell(widths, i, place);
            PlainRuns.Write(stream.Add(StyleId.TableHeader).Content, i == 0 ? "" : grid.Columns[i - 1]);
            stream.Close();
        }

        stream.Close();
    }

    private void WriteRow(GridRow row, int[] widths, TablePlace place, double pitch)
    {
        double height = row.Height + composition.Options.Pages.Rows.GetValueOrDefault(row) * pitch;
        stream.Open("w:tr"u8).RowProperties((int)(new Mm(height).Points * Theme.TwipsPerPoint), before: TableParts.ShareOf(place.Label, Whole(widths, place)));
        int lines = WritingLook.RulesIn(height, pitch);
        for (int i = 0; i < widths.Length; i++)
        {
            OpenCell(widths, i, place, padding: i > 0 && lines > 0 ? 0 : null);
            if (i == 0)
                inlines.Write(row.Label, stream.Add(StyleId.TableHeader).Content);
            else if (lines == 0)
                stream.Add(StyleId.TableText);
            else
                blocks.WriteRules(lines, new Mm(pitch));
            stream.Close();
        }

        stream.Close();
    }

    private void OpenCell(int[] widths, int column, TablePlace place, int? padding = null) => stream.Open("w:tc"u8).CellProperties(
        widths[column], whole: Whole(widths, place), ground: column == 0 ? LabelGround : place.Ground, padding: padding, left: column == 0 && place.Left > 0 ? place.Left + TableStyles.SidePadding : null);

    private static int Whole(int[] widths, TablePlace place) => place.Label + widths.Sum();
}
