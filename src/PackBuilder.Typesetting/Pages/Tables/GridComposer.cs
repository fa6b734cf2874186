using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Tables;

/// <summary>Frames to write into, with rows of the height that is asked for, or more where that is wanted and the page has room. To a reader they are tables whose rows have heads.</summary>
internal sealed class GridComposer(Composition composition)
{
    private const double Padding = 5;

    // Of the height of a page: a frame that takes less is never parted.
    private const double WholePart = 0.85;

    // Em: what the column of labels leaves to a column to write in.
    private const double LeastRoom = 6;

    public void Compose(WritingGrid grid, Setting setting)
    {
        if (grid.Rows.IsEmpty)
            return;
        var theme = composition.Theme;
        var galley = setting.Galley;
        double label = Math.Max(setting.Size * 2, Math.Min(TableLook.GridLabel.At(theme.Em), setting.Width - LeastRoom * theme.Em));
        int columns = Math.Max(1, grid.Columns.Length);
        double room = (setting.Width - label) / columns;
        double[] dividers = [.. Enumerable.Range(0, columns).Select(c => label + c * room)];
        var node = setting.Node.Add(StructureRole.Table);
        galley.Space(TableLook.Before.At(theme.Pitch));
        if (!grid.Columns.IsEmpty)
            ComposeHead(grid, node, dividers, room, setting);
        int first = galley.Count;
        var body = node.Add(StructureRole.TableBody);
        for (int r = 0; r < grid.Rows.Length; r++)
        {
            var row = body.Add(StructureRole.TableRow);
            var head = row.Add(new StructureNode(StructureRole.HeaderCell) { HeadsRow = true });
            for (int c = 0; c < columns; c++)
                row.Add(StructureRole.DataCell);
            var run = new RunStyle(FaceRole.Heading, false, false, theme.Colours.Ink, head);
            var cell = CellOf(grid.Rows[r].Label, run, label, setting.X);
            AddRow([cell], Math.Min(new Mm(grid.Rows[r].Height).Points, theme.BodyHeight), dividers, new Mm(grid.Pitch).Points, setting, grid.Fills ? grid.Rows[r] : null);
            galley.Boundary(r == 0 || r == grid.Rows.Length - 2 ? BreakCost.Forbidden : BreakCost.InBox);
        }

        KeepWhole(galley, first);

        galley.ReleaseLast(BreakCost.Free);
        galley.Space(TableLook.After.At(theme.Pitch));
        galley.Snap();
    }

    // A frame is filled in as a whole, so it is one where a page has room for it.
    private void KeepWhole(Galley galley, int first)
    {
        double height = 0;
        for (int i = first; i < galley.Count; i++)
            height += galley[i].Height;
        for (int i = first; i < galley.Count && height <= composition.Theme.BodyHeight * WholePart; i++)
            galley[i].Cost = BreakCost.Forbidden;
    }

    private void ComposeHead(WritingGrid grid, StructureNode node, double[] dividers, double room, Setting setting)
    {
        var row = node.Add(StructureRole.TableHead).Add(StructureRole.TableRow);
        row.Add(StructureRole.HeaderCell);
        var cells = grid.Columns.Select((head, c) => CellOf([new TextRun(head)],
            new RunStyle(FaceRole.Heading, true, false, composition.Theme.Colours.Ink, row.Add(StructureRole.HeaderCell)), room, setting.X + dividers[c]));
        AddRow([.. cells], 0, dividers, 0, setting);
        setting.Galley.KeepLast();
    }

    // Where the foot of the page would stay empty, a row may have as many lines again.
    private static void AddRoom(Galley galley, GridRow row, int lines, double pitch)
    {
        galley.WritingRows.Add((row, galley.Count));
        ref Strip room = ref galley.Add(StripKind.Pad, 0);
        room.B = lines;
        room.Baseline = pitch;
    }

    private Cell CellOf(ImmutableArray<Inline> text, RunStyle run, double width, double x)
    {
        var theme = composition.Theme;
        var galley = new Galley();
        galley.Pad(Padding, keep: true);
        galley.Lines(composition.Set(text, new ParagraphStyle(run, theme.TableSize, Math.Max(theme.TableSize, width - 2 * Padding), 0, false)),
            0, theme.TablePitch, theme.BaselineOf(theme.TablePitch, theme.TableSize), keepNext: true);
        galley.Pad(Padding, keep: true);
        return new Cell(galley, x + Padding);
    }

    private void AddRow(Cell[] cells, double height, double[] dividers, double pitch, Setting setting, GridRow? growing = null)
    {
        double needed = Math.Max(height, cells.Max(cell => cell.Galley.Height));
        if (needed > composition.Theme.BodyHeight + 0.05)
            composition.Report(TypesettingErrors.RowTooHigh);
        foreach (var cell in cells)
            cell.Galley.Pad(needed - cell.Galley.Height, keep: true);
        var galley = setting.Galley;
        galley.Rows.Add(Row.Of(cells, needed));
        galley.OpenGroup(parent => new Group(GroupKind.GridRow, parent)
        {
            X = setting.X,
            Width = setting.Width,
            Colour = composition.Theme.Colours.Muted,
            Dividers = dividers,
            RulePitch = pitch,
        }, BreakCost.Free, out byte before);
        int lines = growing is not null && pitch > 0 ? (int)(needed / pitch) : 0;
        galley.Add(StripKind.Row, needed, lines > 0 ? BreakCost.Forbidden : BreakCost.Free).A = galley.Rows.Count - 1;
        if (lines > 0)
            AddRoom(galley, growing!, lines, pitch);
        galley.CloseGroup(before);
    }
}
