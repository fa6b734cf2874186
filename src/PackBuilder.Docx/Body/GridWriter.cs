using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>Writes frames to write into: tables whose rows have the height that was asked for and stay whole.</summary>
internal sealed class GridWriter(Composition composition, BodyStream stream, InlineWriter inlines)
{
    private const double TwipsPerMillimetre = 1440 / 25.4;
    private const double LabelColumn = 8;

    public void Write(WritingGrid grid, Box box)
    {
        if (grid.Rows.IsEmpty)
            return;
        var theme = composition.Theme;
        int indent = theme.Ems(box.Left), columns = Math.Max(1, grid.Columns.Length);
        int label = theme.Ems(LabelColumn), room = (theme.Measure - indent - theme.Ems(box.Right) - label) / columns;
        int[] widths = [label, .. Enumerable.Repeat(room, columns)];
        var xml = stream.Open("w:tbl"u8);
        MakeProperties(widths.Sum(), indent, hasHead: !grid.Columns.IsEmpty).Write(xml);
        xml.Grid(widths);
        if (!grid.Columns.IsEmpty)
            WriteHead(grid, widths);
        foreach (var row in grid.Rows)
            WriteRow(row, widths);
        stream.Close();
        stream.Add(StyleId.TableGap);
    }

    // The labels are the heads of their rows.
    private static TableProperties MakeProperties(int width, int indent, bool hasHead) => new()
    {
        Style = StyleId.Table,
        Width = width,
        Indent = indent,
        Borders = Borders.Grid(new Border("808080", 4, 0)),
        IsFixed = true,
        Look = new TableLook(hasHead ? "06A0" : "0680", HasHeaderRow: hasHead, HasHeaderColumn: true),
    };

    private void WriteHead(WritingGrid grid, int[] widths)
    {
        stream.Open("w:tr"u8).RowProperties(isHeader: true);
        for (int i = 0; i < widths.Length; i++)
        {
            stream.Open("w:tc"u8).CellProperties(widths[i]);
            PlainRuns.Write(stream.Add(StyleId.TableHeader).Content, i == 0 ? "" : grid.Columns[i - 1]);
            stream.Close();
        }

        stream.Close();
    }

    private void WriteRow(GridRow row, int[] widths)
    {
        stream.Open("w:tr"u8).RowProperties((int)(row.Height * TwipsPerMillimetre));
        for (int i = 0; i < widths.Length; i++)
        {
            stream.Open("w:tc"u8).CellProperties(widths[i]);
            var xml = stream.Add(StyleId.TableText).Content;
            if (i == 0)
                inlines.Write(row.Label, xml);
            stream.Close();
        }

        stream.Close();
    }
}
