using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PackBuilder.Guides.Captures.Sheets;
using CellContent = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>Writes one sheet from beginning to end. Rows and columns count from 0.</summary>
internal sealed class SheetWriter : IDisposable
{
    // In points.
    private const int LineHeight = 16;

    // A row that fills the window is hard to read past.
    private const int MostLines = 12;

    private readonly OpenXmlWriter _output;
    private IReadOnlyList<int> _widths = [];

    public SheetWriter(WorksheetPart part)
    {
        _output = OpenXmlWriter.Create(part, new UTF8Encoding(false));
        _output.WriteStartElement(new Worksheet());
    }

    /// <summary>Keeps the first row, and so many columns, in sight.</summary>
    public void Freeze(int columns, bool isShownFirst)
    {
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = WorkbookCell.NameOf(columns, 1), ActivePane = columns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        if (columns > 0)
            pane.HorizontalSplit = columns;
        _output.WriteElement(new SheetViews(new SheetView(pane) { TabSelected = isShownFirst, WorkbookViewId = 0 }));
    }

    public void Columns(IReadOnlyList<int> widths)
    {
        _widths = widths;
        _output.WriteElement(new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width + 1, CustomWidth = true })));
    }

    public void StartRows() => _output.WriteStartElement(new SheetData());

    public void Row(int number, IEnumerable<SheetCell> cells)
    {
        SheetCell[] all = [.. cells];
        int height = all.Select((cell, i) => i < _widths.Count ? LinesOf(cell.Text, _widths[i]) : 1).Append(1).Max() * LineHeight;
        _output.WriteStartElement(new Row(),
        [
            new OpenXmlAttribute("r", "", (number + 1).ToString(CultureInfo.InvariantCulture)),
            new OpenXmlAttribute("ht", "", height.ToString(CultureInfo.InvariantCulture)),
        ]);
        for (int column = 0; column < all.Length; column++)
            Write(WorkbookCell.NameOf(column, number), all[column]);
        _output.WriteEndElement();
    }

    // Not every program finds the height of a row by itself. A column is as many Latin letters wide as its width says.
    private static int LinesOf(string text, int width) =>
        Math.Min(MostLines, text.Split('\n').Sum(line => 1 + line.Sum(c => c < 0x2E80 ? 1 : 2) / Math.Max(1, width)));

    public void EndRows() => _output.WriteEndElement();

    public void Filter(string range) => _output.WriteElement(new AutoFilter { Reference = range });

    public void Validate(IReadOnlyList<DataValidation> validations) =>
        _output.WriteElement(new DataValidations(validations) { Count = (uint)validations.Count });

    public void Dispose()
    {
        _output.WriteEndElement();
        _output.Dispose();
    }

    private void Write(string name, SheetCell cell)
    {
        var style = new OpenXmlAttribute("s", "", ((uint)cell.Style).ToString(CultureInfo.InvariantCulture));
        if (cell.Text.Length == 0)
        {
            _output.WriteStartElement(new Cell(), [new OpenXmlAttribute("r", "", name), style]);
        }
        else if (cell.IsNumber)
        {
            _output.WriteStartElement(new Cell(), [new OpenXmlAttribute("r", "", name), style]);
            _output.WriteElement(new CellValue(cell.Text));
        }
        else
        {
            // A text as such: nothing in it is a formula, whatever it starts with.
            _output.WriteStartElement(new Cell(), [new OpenXmlAttribute("r", "", name), style, new OpenXmlAttribute("t", "", "inlineStr")]);
            _output.WriteElement(new InlineString(new CellContent(Escaped(cell.Text)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        _output.WriteEndElement();
    }

    // _x000B_ is how a workbook writes a character that XML cannot hold, so a text that looks like it is written in that way too.
    private static string Escaped(string text)
    {
        if (text.AsSpan().IndexOf("_x") < 0 && text.All(XmlConvert.IsXmlChar))
            return text;
        var output = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                output.Append(text[i]).Append(text[++i]);
            else if (!XmlConvert.IsXmlChar(text[i]) || text.AsSpan(i).StartsWith("_x"))
                output.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            else
                output.Append(text[i]);
        }

        return output.ToString();
    }
}

internal readonly record struct SheetCell(string Text, SheetStyle Style = SheetStyle.Plain, bool IsNumber = false);

/// <summary>In the order of the formats of <see cref="WorkbookParts"/>.</summary>
internal enum SheetStyle
{
    Plain,
    Head,
    Wrapped,
    Locked,
    Number,
}
