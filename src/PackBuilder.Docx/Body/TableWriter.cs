using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>Writes tables: explicit widths, a header that is repeated and named as such, rows that stay whole.</summary>
internal sealed class TableWriter(Composition composition, BodyStream stream, InlineWriter inlines)
{
    // Lines: room for a hand.
    private const double WritingRow = 1.6;

    public void Write(Table table, Box box)
    {
        var theme = composition.Theme;
        if (!table.Caption.IsEmpty)
        {
            var caption = Paragraphs.Make(StyleId.Caption);
            stream.Add(caption);
            new CaptionWriter(composition, inlines).Write(table.Id, composition.Labels.TableWord, table.Number, table.Caption, caption);
        }

        int indent = theme.Ems(box.Left);
        int[] widths = ColumnWidths.Divide(table, theme.Measure - indent - theme.Ems(box.Right), theme);
        var written = new W.Table(MakeProperties(widths.Sum(), indent), MakeGrid(widths));
        written.AppendChild(MakeRow(table.Header, table, widths, isHeader: true));
        foreach (var row in table.Rows)
            written.AppendChild(MakeRow(row, table, widths, isHeader: false));
        stream.Add(written);
        // Word joins tables that touch, and a table keeps no distance of its own.
        stream.Add(Paragraphs.Make(StyleId.TableGap));
    }

    private static W.TableProperties MakeProperties(int width, int indent) => new()
    {
        TableStyle = new W.TableStyle { Val = StyleId.Table },
        TableWidth = new W.TableWidth { Width = Theme.Number(width), Type = W.TableWidthUnitValues.Dxa },
        TableIndentation = new W.TableIndentation { Width = indent, Type = W.TableWidthUnitValues.Dxa },
        TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        TableLook = new W.TableLook
        {
            Val = "0020",
            FirstRow = true,
            LastRow = false,
            FirstColumn = false,
            LastColumn = false,
            NoHorizontalBand = true,
            NoVerticalBand = true,
        },
    };

    private static W.TableGrid MakeGrid(int[] widths) =>
        new(widths.Select(width => new W.GridColumn { Width = Theme.Number(width) }));

    private W.TableRow MakeRow(ImmutableArray<TableCell> cells, Table table, int[] widths, bool isHeader)
    {
        var row = new W.TableRow { TableRowProperties = new W.TableRowProperties(new W.CantSplit()) };
        // A row with an empty cell is there to be filled in by hand.
        bool isForWriting = !isHeader && (cells.Length < widths.Length || cells.Any(cell => cell.Inlines.IsEmpty));
        if (isForWriting)
            row.TableRowProperties.AppendChild(new W.TableRowHeight { Val = (uint)composition.Theme.Lines(WritingRow), HeightType = W.HeightRuleValues.AtLeast });
        if (isHeader)
            row.TableRowProperties.AppendChild(new W.TableHeader());
        for (int i = 0; i < widths.Length; i++)
        {
            var paragraph = Paragraphs.Make(StyleOf(table.Columns[i].Alignment, isHeader));
            if (i < cells.Length)
                inlines.Write(cells[i].Inlines, paragraph);
            row.AppendChild(new W.TableCell(
                new W.TableCellProperties
                {
                    TableCellWidth = new W.TableCellWidth { Width = Theme.Number(widths[i]), Type = W.TableWidthUnitValues.Dxa },
                    TableCellVerticalAlignment = isForWriting ? new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center } : null,
                },
                paragraph));
        }

        return row;
    }

    private static string StyleOf(ColumnAlignment alignment, bool isHeader) => alignment switch
    {
        ColumnAlignment.Centre => isHeader ? StyleId.TableHeaderCentred : StyleId.TableTextCentred,
        ColumnAlignment.End => isHeader ? StyleId.TableHeaderRight : StyleId.TableTextRight,
        _ => isHeader ? StyleId.TableHeader : StyleId.TableText,
    };
}
