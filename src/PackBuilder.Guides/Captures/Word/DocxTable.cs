using System.Collections.Immutable;
using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>
/// Reads a table: its rows all as wide as the widest, a cell over several columns or rows with empty ones after it. A table of
/// one column is a frame around its text, and its blocks stand for themselves.
/// </summary>
internal sealed class DocxTable(DocxScope scope, DocxBlocks blocks)
{
    private const int MostColumns = 63;

    /// <summary>The element <c>w:tbl</c> that the reader is at.</summary>
    public List<CaptureBlock> Read(DocxXml xml, string? reason)
    {
        var rows = new List<Row>();
        ReadRows(xml, reason, rows);
        var label = TakeLabel(rows);
        int width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        if (width <= 1)
            return [.. label, .. rows.SelectMany(row => row.Cells.SelectMany(cell => cell).Concat(row.After))];

        scope.Budget.Cells((long)rows.Count * width);
        var texts = rows.Where(row => row.Cells.Count > 0).Select(row => TextsOf(row, width)).ToList();
        var after = rows.SelectMany(row => row.Cells.SelectMany(cell => cell).Where(Unplaced.IsBeside).Concat(row.After));
        string madeUp = string.Concat(rows.SelectMany(row => row.Cells).SelectMany(cell => cell).Select(Unplaced.MadeUp));
        return [.. label, new CaptureTable(texts[0], [.. texts.Skip(1)], Unplaced.At, texts.Count) { MadeUp = madeUp }, .. after];
    }

    // In a question card a label stands beside the table, in a column of its own that is free in all other rows.
    private static List<CaptureBlock> TakeLabel(List<Row> rows)
    {
        // What is no row stands among the rows without cells.
        if (rows.Find(row => row.Cells.Count > 0) is not { Cells: [[CaptureParagraph { Look.Style: { } style }, ..] label, ..] } || !OwnStyles.IsTableLabel(style))
            return [];
        foreach (var row in rows.Where(row => row.Cells is [{ } first, ..] && (first == label || first.TrueForAll(block => block is CaptureBlank))))
            row.Cells.RemoveAt(0);
        return label;
    }

    private static ImmutableArray<string> TextsOf(Row row, int width)
    {
        var texts = ImmutableArray.CreateBuilder<string>(width);
        foreach (var cell in row.Cells)
            texts.Add(string.Join('\n', cell.SelectMany(Unplaced.Lines).Where(text => text.Length > 0)));
        while (texts.Count < width)
            texts.Add("");
        return texts.MoveToImmutable();
    }

    private void ReadRows(DocxXml xml, string? reason, List<Row> rows)
    {
        foreach (string name in xml.Children())
            ReadRow(xml, name, reason, rows);
    }

    private void ReadRow(DocxXml xml, string name, string? reason, List<Row> rows)
    {
        if (name == "w:tr")
        {
            var row = new Row([], []) { Reason = reason };
            ReadCells(xml, row);
            rows.Add(row);
        }
        else if (name == "mc:AlternateContent")
        {
            scope.ReadAlternatives(xml, form => ReadRow(xml, form, reason, rows));
        }
        else if (IsWrapping(name))
        {
            ReadRows(xml, reason ?? ReasonOf(name), rows);
        }
        else if (!name.EndsWith("Pr", StringComparison.Ordinal))
        {
            rows.Add(new Row([], blocks.Of(xml, reason)));
        }
    }

    private void ReadCells(DocxXml xml, Row row)
    {
        foreach (string name in xml.Children())
            ReadInRow(xml, name, row);
    }

    private void ReadInRow(DocxXml xml, string name, Row row)
    {
        if (name == "w:trPr")
            ReadRowProperties(xml, row);
        else if (name == "w:tc")
            ReadCell(xml, row);
        else if (name == "mc:AlternateContent")
            scope.ReadAlternatives(xml, form => ReadInRow(xml, form, row));
        else if (IsWrapping(name))
            ReadCells(xml, row);
        else if (name != "w:tblPrEx" && !name.EndsWith("Pr", StringComparison.Ordinal))
            row.After.AddRange(blocks.Of(xml, row.Reason));
    }

    // Around rows and cells, and of no meaning to them.
    private static bool IsWrapping(string name) => name.StartsWith("?:", StringComparison.Ordinal) || name.StartsWith("mc:", StringComparison.Ordinal)
        || name is "w:sdt" or "w:sdtContent" or "w:customXml" or "w:smartTag" or "w:ins" or "w:moveTo" or "w:del" or "w:moveFrom";

    private static string? ReasonOf(string wrapping) => wrapping switch
    {
        "w:del" => "deleted",
        "w:moveFrom" => "moved",
        _ => null,
    };

    private static void ReadRowProperties(DocxXml xml, Row row)
    {
        foreach (string name in xml.Children())
        {
            if (name == "w:del")
                row.Reason ??= "deleted";
            else if (name == "w:hidden" && xml.Flag())
                row.Reason ??= "hidden";
            else if (name == "w:gridBefore")
                AddEmpty(row, xml.Number("val") ?? 0);
        }
    }

    private void ReadCell(DocxXml xml, Row row)
    {
        scope.Budget.Cells(1);
        int span = 1;
        var texts = blocks.Within(xml, row.Reason, () => ReadCellProperties(xml, row.Reason, out span));

        if (row.Reason is not null)
        {
            row.After.AddRange(texts);
            return;
        }

        row.Cells.Add(texts);
        AddEmpty(row, span - 1);
    }

    // A cell that goes on with the one above or before it shows nothing of its own.
    private static string? ReadCellProperties(DocxXml xml, string? reason, out int span)
    {
        span = 1;
        bool goesOn = false;
        foreach (string property in xml.Children())
        {
            if (property == "w:gridSpan")
                span = xml.Number("val") ?? 1;
            else if (property is "w:vMerge" or "w:hMerge")
                goesOn |= xml.Attribute("val") != "restart";
            else if (property == "w:cellDel")
                reason ??= "deleted";
        }

        return reason ?? (goesOn ? "merged" : null);
    }

    private static void AddEmpty(Row row, int count)
    {
        for (int i = 0; i < count && row.Cells.Count < MostColumns; i++)
            row.Cells.Add([]);
    }

    /// <param name="After">What is left out of it.</param>
    private sealed record Row(List<List<CaptureBlock>> Cells, List<CaptureBlock> After)
    {
        public string? Reason { get; set; }
    }
}
