using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace PackBuilder.Tests.Exchange;

/// <summary>The sheet of questions of a workbook, as a person edits it. Columns are found by their heads.</summary>
internal sealed class EditedWorkbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly byte[] _package;

    public EditedWorkbook(byte[] package)
    {
        _package = package;
        var sheet = Sheet(package);
        Rows = [.. sheet.Descendants(Main + "row").Select(row => Cells(row))];
    }

    /// <summary>The head first.</summary>
    public List<List<string>> Rows { get; }

    public string this[string id, string head]
    {
        get => Row(id)[Column(head)];
        set => Row(id)[Column(head)] = value;
    }

    public List<string> Row(string id) => Rows.Single(row => row[0] == id);

    public int Column(string head) => Rows[0].IndexOf(head) is >= 0 and var column ? column : throw new ArgumentException(head);

    /// <param name="after">Id of the row above.</param>
    public List<string> Add(string after)
    {
        var row = Enumerable.Repeat("", Rows[0].Count).ToList();
        Rows.Insert(Rows.IndexOf(Row(after)) + 1, row);
        return row;
    }

    public void Move(string id, string after)
    {
        var row = Row(id);
        Rows.Remove(row);
        Rows.Insert(Rows.IndexOf(Row(after)) + 1, row);
    }

    /// <summary>Every other part of the package stays as it was.</summary>
    public byte[] Save()
    {
        using var output = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(_package)))
        using (var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var input = entry.Open();
                using var target = to.CreateEntry(entry.FullName).Open();
                if (entry.FullName != NameOf(from))
                    input.CopyTo(target);
                else
                    Written(XDocument.Load(input)).Save(target);
            }
        }

        return output.ToArray();
    }

    private XDocument Written(XDocument sheet)
    {
        var data = sheet.Descendants(Main + "sheetData").Single();
        data.ReplaceNodes(Rows.Select((row, number) => new XElement(
            Main + "row", new XAttribute("r", number + 1),
            row.Select((cell, column) => cell.Length == 0 ? null : new XElement(
                Main + "c", new XAttribute("r", Name(column) + (number + 1).ToString(CultureInfo.InvariantCulture)), new XAttribute("t", "inlineStr"),
                new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), cell)))))));
        return sheet;
    }

    private static XDocument Sheet(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        using var part = archive.GetEntry(NameOf(archive))!.Open();
        return XDocument.Load(part);
    }

    private static string NameOf(ZipArchive archive) =>
        archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Order(StringComparer.Ordinal).First();

    private static List<string> Cells(XElement row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements(Main + "c"))
        {
            int column = 0;
            foreach (char letter in ((string)cell.Attribute("r")!).TakeWhile(char.IsLetter))
                column = column * 26 + letter - '@';
            while (cells.Count < column - 1)
                cells.Add("");
            cells.Add((string?)cell.Descendants(Main + "t").FirstOrDefault() ?? (string?)cell.Element(Main + "v") ?? "");
        }

        return cells;
    }

    private static string Name(int column) => column < 26 ? ((char)('A' + column)).ToString() : "A" + (char)('A' + column - 26);
}
