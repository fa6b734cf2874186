using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

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
        var table = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = StyleId.Table },
                new W.TableWidth { Width = Theme.Number(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
                new W.TableIndentation { Width = indent, Type = W.TableWidthUnitValues.Dxa },
                new W.TableBorders(Edge<W.TopBorder>(), Edge<W.LeftBorder>(), Edge<W.BottomBorder>(), Edge<W.RightBorder>(), Edge<W.InsideHorizontalBorder>(), Edge<W.InsideVerticalBorder>()),
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                // The labels are the heads of their rows.
                new W.TableLook { Val = grid.Columns.IsEmpty ? "0680" : "06A0", FirstRow = !grid.Columns.IsEmpty, FirstColumn = true, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Theme.Number(width) })));
        if (!grid.Columns.IsEmpty)
        {
            var head = MakeRow(widths, 0, (column, paragraph) => paragraph.Append(PlainRuns.Of(column == 0 ? "" : grid.Columns[column - 1])), StyleId.TableHeader);
            head.TableRowProperties!.AppendChild(new W.TableHeader());
            table.AppendChild(head);
        }

        foreach (var row in grid.Rows)
        {
            table.AppendChild(MakeRow(widths, (uint)(row.Height * TwipsPerMillimetre), (column, paragraph) =>
            {
                if (column == 0)
                    inlines.Write(row.Label, paragraph);
            }, StyleId.TableText));
        }

        stream.Add(table);
        stream.Add(Paragraphs.Make(StyleId.TableGap));
    }

    private static W.TableRow MakeRow(int[] widths, uint height, Action<int, W.Paragraph> fill, string style)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (height > 0)
            properties.AppendChild(new W.TableRowHeight { Val = height, HeightType = W.HeightRuleValues.AtLeast });
        var row = new W.TableRow { TableRowProperties = properties };
        for (int i = 0; i < widths.Length; i++)
        {
            var paragraph = Paragraphs.Make(style);
            fill(i, paragraph);
            row.AppendChild(new W.TableCell(
                new W.TableCellProperties { TableCellWidth = new W.TableCellWidth { Width = Theme.Number(widths[i]), Type = W.TableWidthUnitValues.Dxa } },
                paragraph));
        }

        return row;
    }

    private static T Edge<T>()
        where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = "808080" };
}
