using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using PackBuilder.Guides.Captures.Packages;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>The cells of a sheet that hold text, what is merged and what is hidden. Rows and columns count from 0.</summary>
internal sealed partial class XlsxSheet
{
    private readonly List<(int First, int Last)> _hiddenColumns = [];

    private readonly ReadingBudget _budget;

    private XlsxSheet(ReadingBudget budget) => _budget = budget;

    /// <summary>In the order of rows, then columns.</summary>
    public List<XlsxCell> Cells { get; } = [];

    public HashSet<int> HiddenRows { get; } = [];

    public List<(int Column, int Row, int LastColumn, int LastRow)> Merges { get; } = [];

    /// <summary>The names of the cells whose formula has no stored value.</summary>
    public List<string> WithoutValue { get; } = [];

    /// <summary>What the sheet says outside of its cells, with the reason why it is left out.</summary>
    public List<(string Reason, string Text)> Beside { get; } = [];

    /// <summary>Cells of WPS that hold a picture, in the order of the file: its name among those of the workbook.</summary>
    public List<(int Column, int Row, string Picture)> Pictures { get; } = [];

    public bool IsHiddenColumn(int column) => _hiddenColumns.Exists(range => column >= range.First && column <= range.Last);

    /// <exception cref="OverBudgetException">It has too many cells.</exception>
    public static XlsxSheet Read(ZipParts parts, XlsxSheetPart part, XlsxBook book, ReadingBudget budget)
    {
        var sheet = new XlsxSheet(budget);
        using var reader = parts.Xml(part.Part) ?? throw new InvalidDataException();
        int row = -1, column = -1;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "col" when IsTrue(reader, "hidden"):
                    sheet._hiddenColumns.Add((Number(reader, "min", 1) - 1, Number(reader, "max", 1) - 1));
                    break;
                case "row":
                    row = Number(reader, "r", row + 2) - 1;
                    column = -1;
                    if (IsTrue(reader, "hidden"))
                        sheet.HiddenRows.Add(row);
                    break;
                case "c":
                    (column, row) = CellNames.Read(reader.GetAttribute("r")) ?? (column + 1, Math.Max(row, 0));
                    sheet.Add(reader, column, row, book);
                    break;
                case "mergeCell" when reader.GetAttribute("ref")?.Split(':') is [var first, var last]
                    && CellNames.Read(first) is { } from && CellNames.Read(last) is { } to:
                    sheet.Merges.Add((from.Column, from.Row, to.Column, to.Row));
                    break;
                default:
                    sheet.AddBeside(reader);
                    break;
            }
        }

        sheet.Cells.Sort((one, other) => (one.Row, one.Column).CompareTo((other.Row, other.Column)));
        return sheet;
    }

    private void Add(XmlReader reader, int column, int row, XlsxBook book)
    {
        string type = reader.GetAttribute("t") ?? "n";
        int style = Number(reader, "s", 0);
        var (stored, isFormula, reading) = Stored(reader);
        if (type == "s" && int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out int shared) && shared < book.Strings.Count)
            reading = book.Strings[shared].Reading;
        if (reading.Length > 0)
            Beside.Add(("reading", reading));
        if (stored is null && isFormula)
            WithoutValue.Add(CellNames.Of(column, row));
        if (stored is null || XlsxValues.Show(stored, type, style, book) is not { Length: > 0 } text)
            return;
        _budget.Cells(1);
        if (PictureFormula().Match(text) is { Success: true } picture)
        {
            Pictures.Add((column, row, picture.Groups["name"].Value));
            Beside.Add(("picture-formula", text));
            return;
        }

        Cells.Add(new XlsxCell(column, row, text));
    }

    // The value of a cell, which the reader is on; an inline text has its own element.
    private static (string? Stored, bool IsFormula, string Reading) Stored(XmlReader reader)
    {
        string? stored = null;
        string reading = "";
        bool isFormula = false;
        if (reader.IsEmptyElement)
            return (null, false, "");
        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "is")
                (stored, reading) = XlsxStrings.Rich(reader);
            else if (reader.LocalName == "f")
                isFormula = true;
            else if (reader.LocalName == "v" && !reader.IsEmptyElement && reader.Read() && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                stored = reader.Value;
        }

        return (stored, isFormula, reading);
    }

    // What is printed around the sheet, what a cell says when a person goes to it or points at it, and what it lets one choose.
    private void AddBeside(XmlReader reader)
    {
        var (reason, text) = reader.LocalName switch
        {
            "oddHeader" or "evenHeader" or "firstHeader" => ("header", Content(reader)),
            "oddFooter" or "evenFooter" or "firstFooter" => ("footer", Content(reader)),
            "dataValidation" => ("input-hint", string.Join('\n', Hints.Select(reader.GetAttribute).OfType<string>().Where(hint => hint.Length > 0))),
            // Anything else is a formula or a range of cells.
            "formula1" => ("choices", Content(reader) is var formula && (formula.StartsWith('"') || formula.EndsWith('"')) ? formula.Trim('"') : ""),
            "hyperlink" => ("tooltip", reader.GetAttribute("tooltip") ?? ""),
            "oleObject" => ("object", reader.GetAttribute("progId") ?? ""),
            _ => ("", ""),
        };
        if (text.Length > 0)
            Beside.Add((reason, text));
    }

    /// <summary>The attributes of <c>dataValidation</c> that a person sees.</summary>
    public static readonly string[] Hints = ["promptTitle", "prompt", "errorTitle", "error"];

    private static string Content(XmlReader reader) => !reader.IsEmptyElement && reader.Read() && reader.HasValue ? reader.Value : "";

    [GeneratedRegex("""^=?(?:_xlfn\.)?DISPIMG\("(?<name>[^"]+)"\s*,\s*\d\)$""")]
    private static partial Regex PictureFormula();

    private static bool IsTrue(XmlReader reader, string attribute) => reader.GetAttribute(attribute) is "1" or "true";

    private static int Number(XmlReader reader, string attribute, int otherwise) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}

internal sealed record XlsxCell(int Column, int Row, string Text);
