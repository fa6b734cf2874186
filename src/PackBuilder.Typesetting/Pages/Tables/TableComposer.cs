using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Looks.Tables;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Tables;

/// <summary>Three-line tables with a header that is repeated on every page, marked 续表.</summary>
internal sealed class TableComposer(Composition composition, BlockSetter set)
{
    // A row of fewer lines is never split (T4).
    private const int ShortestSplit = 4;

    // Of the height of a page: rows that take less stay on one.
    private const double WholePart = 0.2;

    public void Compose(Table table, Setting setting)
    {
        var theme = composition.Theme;
        if (table.Columns.IsEmpty)
            return;
        var divided = composition.Tables.Divide(table, SetColumns.RoomOf(table.Columns.Length, setting.Width, theme.TableSize));
        if (!divided.Fits)
        {
            ComposeAsList(table, setting);
            return;
        }

        table = divided.Table;
        var node = setting.Node.Add(StructureRole.Table);
        var galley = setting.Galley;
        double[] edges = SetColumns.Edges(divided, setting.Width);
        galley.Space(TableLook.Before.At(theme.Pitch));
        ComposeCaption(table, node, setting);
        var frame = MakeFrame(table, node, edges, setting);
        if (!table.Header.IsEmpty)
            AddRow(frame.Header.Rows[0], galley, frame, setting, isHeader: true);
        var body = node.Add(StructureRole.TableBody);
        var rows = table.Rows.Select(cells => ComposeRow(cells, table, edges, body.Add(StructureRole.TableRow), setting, StructureRole.DataCell)).ToList();
        bool isWhole = rows.Sum(row => row.Height) <= theme.BodyHeight * WholePart;
        for (int r = 0; r < rows.Count; r++)
        {
            AddRow(rows[r], galley, frame, setting, isHeader: false, r == 0, r == rows.Count - 1);
            if (r < rows.Count - 1)
                galley.SetBoundary(isWhole || IsLone(r, rows.Count) ? BreakCost.Forbidden : BreakCost.BetweenRows);
        }

        galley.SetBoundary(BreakCost.Free);
        galley.Space(TableLook.After.At(theme.Pitch));
        galley.Snap();
    }

    private void ComposeAsList(Table table, Setting setting)
    {
        composition.Report((document, block) => TypesettingErrors.TableAsList(document, block, table.Columns.Length));
        set(composition, TableAsList.Of(table, composition.Words, CaptionOf(table, setting)), setting with { Indent = 0, Depth = setting.Depth + 1 });
    }

    // The first row does not stand alone at the foot of a page, nor the last one at the top.
    private static bool IsLone(int row, int count) => row == 0 || row == count - 2;

    private void ComposeCaption(Table table, StructureNode node, Setting setting)
    {
        if (table.Caption.IsEmpty)
            return;
        var theme = composition.Theme;
        var run = new RunStyle(FaceRole.Heading, true, false, theme.Colours.Ink, node.Add(StructureRole.Caption));
        setting.Galley.Lines(composition.Set(CaptionOf(table, setting), new ParagraphStyle(run, theme.SmallSize, setting.Width, 0, false)),
            setting.X, setting.Pitch, setting.Baseline, keepNext: true);
    }

    private ImmutableArray<Inline> CaptionOf(Table table, Setting setting) =>
        composition.Styled.CaptionOf(table).Inlines(TextMeasure.Pages, setting.Width / composition.Theme.SmallSize);

    // 续表 3 (CY/T 170).
    private string ContinuedLabel(Table table) => table.Number is { } number
        ? composition.Words.ContinuedTable(number, composition.Theme.Design.NumbersByChapter)
        : composition.Words.Continued;

    private TableFrame MakeFrame(Table table, StructureNode node, double[] edges, Setting setting)
    {
        var theme = composition.Theme;
        var header = new Galley();
        if (!table.Header.IsEmpty)
        {
            var row = ComposeRow(table.Header, table, edges, node.Add(StructureRole.TableHead).Add(StructureRole.TableRow), setting, StructureRole.HeaderCell);
            header.Rows.Add(row);
            header.Add(StripKind.Row, row.Height);
        }

        // A header that fills a good part of the page is not one to repeat.
        bool repeats = !table.Header.IsEmpty && header.Height <= theme.BodyHeight / 3;
        return new TableFrame
        {
            Header = header,
            X = setting.X,
            Width = setting.Width,
            Mark = repeats ? composition.SetLabel(ContinuedLabel(table), theme.NoteSize, theme.Colours.Muted, null, setting.Width, LineAlignment.End, bold: false) : null,
            MarkHeight = repeats ? theme.Pitch : 0,
        };
    }

    private Row ComposeRow(ImmutableArray<TableCell> cells, Table table, double[] edges, StructureNode node, Setting setting, StructureRole role)
    {
        var theme = composition.Theme;
        bool isHeader = role == StructureRole.HeaderCell;
        var row = new Cell[table.Columns.Length];
        // A row with an empty cell is there to be filled in by hand.
        bool isForWriting = !isHeader && (cells.Length < row.Length || cells.Any(cell => cell.Inlines.IsEmpty));
        double pad = theme.TablePitch * (isHeader ? TableLook.HeaderPadding : isForWriting ? TableLook.WritingPadding : TableLook.CellPadding);
        for (int c = 0; c < row.Length; c++)
        {
            var galley = new Galley();
            var owner = node.Add(role);
            galley.Add(StripKind.Pad, pad, BreakCost.Forbidden);
            if (c < cells.Length)
            {
                var run = new RunStyle(isHeader ? FaceRole.Heading : setting.Role, isHeader, false, isHeader ? theme.Colours.Ink : setting.Colour, owner);
                double inner = edges[c + 1] - edges[c] - 2 * SetColumns.Padding;
                var paragraph = composition.Set(cells[c].Inlines, new ParagraphStyle(run, theme.TableSize, inner, 0, IsProse(cells[c], inner, theme))
                {
                    Divides = true,
                    Alignment = (isHeader ? TableLook.HeadOf(table.Columns[c].Alignment, theme.Design) : table.Columns[c].Alignment) switch
                    {
                        ColumnAlignment.Centre => LineAlignment.Centre,
                        ColumnAlignment.End => LineAlignment.End,
                        _ => LineAlignment.Start,
                    },
                });
                galley.Lines(paragraph, 0, theme.TablePitch, theme.BaselineOf(theme.TablePitch, theme.TableSize));
            }

            galley.KeepLast();
            galley.Add(StripKind.Pad, pad);
            row[c] = new Cell(galley, setting.X + edges[c] + SetColumns.Padding);
        }

        if (isForWriting)
            Heighten(row, TableLook.WritingHeight.Points);
        return Row.Of(row, theme.BodyHeight / 2);
    }

    private static void Heighten(Cell[] cells, double height)
    {
        foreach (var cell in cells.Where(cell => cell.Galley.Height < height))
            cell.Galley.Add(StripKind.Pad, height - cell.Galley.Height);
    }

    // Long text in a wide column gets two straight edges; short text in a narrow one would be torn apart.
    private static bool IsProse(TableCell cell, double width, Theme theme) =>
        width >= 20 * theme.TableSize && TextMeasure.Pages.WidthOf(cell.Inlines) > width / theme.TableSize;

    private static void AddRow(Row row, Galley galley, TableFrame frame, Setting setting, bool isHeader, bool isFirst = false, bool isLast = false)
    {
        galley.Rows.Add(row);
        // Where a row goes on over the page it keeps clear of the rules as it does at its ends.
        galley.OpenGroup(
            parent => new Group(GroupKind.TableRow, parent) { X = setting.X, Width = setting.Width, Pad = isHeader ? 0 : 3, Table = frame, IsHeaderRow = isHeader, IsFirstRow = isFirst, IsLastRow = isLast },
            BreakCost.Free, out byte before);
        for (int i = 0; i < row.Slices.Count; i++)
        {
            bool last = i == row.Slices.Count - 1;
            byte cost = isHeader || !last && row.Slices.Count < ShortestSplit ? BreakCost.Forbidden : last ? BreakCost.Free : BreakCost.InTable;
            ref Strip strip = ref galley.Add(StripKind.Row, row.Slices[i].Height, cost);
            strip.A = galley.Rows.Count - 1;
            strip.B = i;
        }

        // Inside the row, so that the rules of facing tables are in line.
        galley.Joint(setting.Depth * 2 + 2);
        galley.CloseGroup(before);
    }
}

/// <summary>Places the columns of a table: their shares of the width and white beside the text.</summary>
file static class SetColumns
{
    /// <summary>White beside the text of a cell, pt.</summary>
    public const double Padding = 4;

    /// <summary>What so many columns have for their text.</summary>
    public static TableRoom RoomOf(int columns, double width, double size) => new(Math.Max(1, width - 2 * Padding * columns) / size, size);

    /// <returns>Left edges of the columns from 0, and the width of the table as the last.</returns>
    public static double[] Edges(DividedTable divided, double width)
    {
        int count = divided.Ems.Length;
        var edges = new double[count + 1];
        double scale = Math.Max(1, width - 2 * Padding * count) / divided.Ems.Sum();
        for (int c = 0; c < count; c++)
            edges[c + 1] = edges[c] + divided.Ems[c] * scale + 2 * Padding;
        return edges;
    }
}
