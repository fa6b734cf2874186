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

    public void Write(WritingGrid grid, Box box)
    {
        if (grid.Rows.IsEmpty)
            return;
        if (grid.Columns.IsEmpty)
            WriteLines(grid, box);
        else
            WriteTable(grid, box);
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

    private void WriteTable(WritingGrid grid, Box box)
    {
        var theme = composition.Theme;
        int indent = theme.Ems(box.Look.Left), columns = grid.Columns.Length;
        int label = theme.Ems(TableLook.GridLabel), room = (theme.Measure - indent - theme.Ems(box.Look.Right) - label) / columns;
        int[] widths = [label, .. Enumerable.Repeat(room, columns)];
        var xml = stream.StartTable();
        MakeProperties(widths.Sum(), indent).Write(xml);
        xml.Grid(widths);
        WriteHead(grid, widths);
        foreach (var row in grid.Rows)
            WriteRow(row, widths);
        stream.EndTable();
    }

    // The labels are the heads of their rows.
    private TableProperties MakeProperties(int width, int indent) => new()
    {
        Style = StyleId.Table,
        Width = width,
        Share = TableParts.ShareOf(width, composition.Theme.Measure),
        Indent = indent,
        Borders = Borders.Grid(StyleParts.Border(composition.Theme.Colours.Rule, 4, 0)),
        IsFixed = true,
        Look = new TableFlags("06A0", HasHeaderRow: true, HasHeaderColumn: true),
    };

    private void WriteHead(WritingGrid grid, int[] widths)
    {
        stream.Open("w:tr"u8).RowProperties(isHeader: true);
        for (int i = 0; i < widths.Length; i++)
        {
            stream.Open("w:tc"u8).CellProperties(widths[i], whole: widths.Sum());
            PlainRuns.Write(stream.Add(StyleId.TableHeader).Content, i == 0 ? "" : grid.Columns[i - 1]);
            stream.Close();
        }

        stream.Close();
    }

    private void WriteRow(GridRow row, int[] widths)
    {
        stream.Open("w:tr"u8).RowProperties((int)(new Mm(row.Height).Points * Theme.TwipsPerPoint));
        for (int i = 0; i < widths.Length; i++)
        {
            stream.Open("w:tc"u8).CellProperties(widths[i], whole: widths.Sum());
            var xml = stream.Add(StyleId.TableText).Content;
            if (i == 0)
                inlines.Write(row.Label, xml);
            stream.Close();
        }

        stream.Close();
    }
}
