using System.Security;

namespace PackBuilder.Tests.Guides.Captures.Sheets;

/// <summary>A workbook made in a test: sheets of XML cells, or of plain texts.</summary>
internal static class WorkbookOf
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Sheets(params IEnumerable<TestSheet> sheets)
    {
        var all = sheets.ToList();
        var names = all.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"{(sheet.IsHidden ? " state=\"hidden\"" : "")}/>");
        return ZipOf.Parts(
        [
            ("_rels/.rels", ZipOf.Relationships(("w", "officeDocument", "/xl/workbook.xml"))),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"urn:r\"><sheets>{string.Concat(names)}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", ZipOf.Relationships(
                [.. all.Select((_, i) => ($"s{i}", "worksheet", $"sheets/own{i}.xml")), ("t", "sharedStrings", "texts.xml"), ("y", "styles", "styles.xml")])),
            ("xl/texts.xml",
                $"<sst xmlns=\"{Main}\"><si><t>题目</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">什么是 </t></r><r><t>SLA？</t></r><rPh sb=\"0\" eb=\"1\"><t>ティーム</t></rPh></si></sst>"),
            ("xl/styles.xml",
                $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0&quot; 分&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"),
            .. all.Select((sheet, i) => ($"xl/sheets/own{i}.xml", $"<worksheet xmlns=\"{Main}\">{sheet.Xml}</worksheet>")),
        ]);
    }

    /// <summary>A sheet of rows of texts; an empty one is no cell.</summary>
    public static TestSheet Rows(string name, params string[][] rows) => new(name, $"<sheetData>{string.Concat(rows.Select(Row))}</sheetData>");

    private static string Row(string[] cells, int row) => $"<row r=\"{row + 1}\">{string.Concat(cells.Select((cell, i) => cell.Length == 0 ? "" : Text((char)('A' + i), row + 1, cell)))}</row>";

    public static string Text(char column, int row, string text) => $"<c r=\"{column}{row}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";
}

/// <param name="Xml">What the worksheet holds.</param>
internal sealed record TestSheet(string Name, string Xml, bool IsHidden = false);
