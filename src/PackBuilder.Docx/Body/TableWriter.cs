using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Looks.Tables;

namespace PackBuilder.Docx.Body;

/// <summary>Writes tables: explicit widths, a header that is repeated and named as such, rows that stay whole.</summary>
internal sealed class TableWriter(Composition composition, BodyStream stream, InlineWriter inlines, BlockWriter blocks)
{
    // Lines: white above and below the text of a row to fill in, and the least that a hand needs.
    private const double WritingPadding = TableLook.WritingPadding * TypeScale.TablePitch;
    private const double WritingRow = TypeScale.TablePitch + 2 * WritingPadding;

    /// <param name="label">Stands in the margin beside the head of the table, or above it where something else comes before the head; null for none.</param>
    public void Write(Table table, Box box, PartLabel? label = null)
    {
        var theme = composition.Theme;
        var place = TablePlace.In(box, theme);
        int width = place.Width - place.Left;
        var divided = ColumnWidths.Divide(composition.Tables, table, width, theme);
        if (!divided.Fits)
        {
            label?.WriteAbove();
            blocks.Write(TableAsList.Of(table, composition.Words, composition.Styled.CaptionOf(table).Inlines(TextMeasure.WordProcessors, ColumnWidths.EmsOf(width, theme))), box);
            return;
        }

        table = divided.Table;
        if (!table.Caption.IsEmpty)
        {
            label?.WriteAbove();
            label = null;
            // The caption style of a house may let a page end below it.
            var title = stream.Add(new ParagraphProperties { Style = StyleId.Caption, KeepNext = composition.Options.Reference is null ? null : true }).Content;
            new CaptionWriter(composition, inlines).Write(table.Id, composition.Styled.TableWord, composition.Styled.CaptionOf(table), ColumnWidths.EmsOf(width, theme), title);
        }

        int[] widths = ColumnWidths.Of(divided, width);
        widths[0] += place.Left;
        if (label is not null)
            place = place.Labelled();
        var xml = stream.StartTable();
        MakeProperties(place.Label + widths.Sum(), place).Write(xml);
        xml.Grid(place.Grid(widths));
        bool isWhole = DocxKeepRules.StaysWhole(table);
        stream.KeepsRow = isWhole;
        WriteRow(table.Header, table, widths, place, isHeader: true, label);
        for (int i = 0; i < table.Rows.Length; i++)
        {
            stream.KeepsRow = isWhole && i < table.Rows.Length - 1;
            WriteRow(table.Rows[i], table, widths, place, isHeader: false);
        }

        stream.EndTable();
    }

    private TableProperties MakeProperties(int width, TablePlace place) => new()
    {
        Style = StyleId.Table,
        Width = width,
        Share = TableParts.ShareOf(width, composition.Theme.Measure),
        Indent = place.Indent,
        Borders = place.Borders,
        IsFixed = true,
        Look = new TableFlags("0020", HasHeaderRow: true, HasHeaderColumn: false),
    };

    private void WriteRow(ImmutableArray<TableCell> cells, Table table, int[] widths, TablePlace place, bool isHeader, PartLabel? label = null)
    {
        // A row with an empty cell is there to be filled in by hand.
        bool isForWriting = !isHeader && (cells.Length < widths.Length || cells.Any(cell => cell.Inlines.IsEmpty));
        int whole = place.Label;
        foreach (int width in widths)
            whole += width;
        stream.Open("w:tr"u8).RowProperties(
            isForWriting ? Math.Max(Theme.Twips(TableLook.WritingHeight), composition.Theme.Lines(WritingRow)) : 0, isHeader: isHeader, before: label is null ? TableParts.ShareOf(place.Label, whole) : 0);
        label?.WriteCell(place.Label, whole);
        for (int i = 0; i < widths.Length; i++)
        {
            stream.Open("w:tc"u8).CellProperties(
                widths[i], padding: isForWriting ? composition.Theme.Lines(WritingPadding) : null, whole: whole, ground: place.Ground, left: i == 0 && place.Left > 0 ? place.Left + TableStyles.SidePadding : null);
            var xml = stream.Add(StyleOf(isHeader ? TableLook.HeadOf(table.Columns[i].Alignment, composition.Theme.Design) : table.Columns[i].Alignment, isHeader)).Content;
            if (i < cells.Length)
                inlines.Write(cells[i].Inlines, xml);
            stream.Close();
        }

        stream.Close();
    }

    private static string StyleOf(ColumnAlignment alignment, bool isHeader) => alignment switch
    {
        ColumnAlignment.Centre => isHeader ? StyleId.TableHeaderCentred : StyleId.TableTextCentred,
        ColumnAlignment.End => isHeader ? StyleId.TableHeaderRight : StyleId.TableTextRight,
        _ => isHeader ? StyleId.TableHeader : StyleId.TableText,
    };
}

/// <summary>The widths of the columns of a table in twips.</summary>
file static class ColumnWidths
{
    private const double TwipsPerHalfPoint = 10;

    /// <param name="width">Of the table, in twips.</param>
    public static DividedTable Divide(TableDivider divider, Table table, int width, Theme theme) =>
        divider.Divide(table, new TableRoom(EmsOf(RoomOf(table, width), theme), theme.SmallSize / 2.0));

    /// <returns>Their sum is the width.</returns>
    public static int[] Of(DividedTable divided, int width)
    {
        var ems = divided.Ems;
        double scale = RoomOf(divided.Table, width) / ems.Sum();
        var edges = new double[ems.Length + 1];
        for (int i = 0; i < ems.Length; i++)
            edges[i + 1] = edges[i] + ems[i] * scale + 2 * TableStyles.SidePadding;
        return [.. ems.Select((_, i) => (int)Math.Round(edges[i + 1]) - (int)Math.Round(edges[i]))];
    }

    public static double EmsOf(double width, Theme theme) => width / (theme.SmallSize * TwipsPerHalfPoint);

    private static double RoomOf(Table table, int width) => width - 2.0 * TableStyles.SidePadding * table.Columns.Length;
}
