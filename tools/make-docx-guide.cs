// Makes a Word guide of a Markdown text, so that the reader of Word files has something to read in the shipped library:
//
//     dotnet run tools/make-docx-guide.cs sources/texts/offer-check.md sources/guides/offer-check.docx
//
// It knows headings, paragraphs, lists and tables, and writes them as Word does: with styles, numbering and header rows.
// The same text gives the same bytes.
#:property PublishAot=false
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: dotnet run tools/make-docx-guide.cs TEXT.md GUIDE.docx");
    return 64;
}

string[] lines = File.ReadAllText(args[0]).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
var body = new StringBuilder();
for (int i = 0; i < lines.Length; i++)
{
    if (lines[i].Length == 0)
        continue;
    string text = lines[i];
    if (text.StartsWith('|'))
    {
        int end = i;
        while (end + 1 < lines.Length && lines[end + 1].StartsWith('|'))
            end++;
        body.Append(Table([.. lines[i..(end + 1)].Where((_, row) => row != 1).Select(Cells)]));
        i = end;
        continue;
    }

    // The English of a text is a line of the same paragraph.
    while (i + 1 < lines.Length && lines[i + 1].TrimStart().StartsWith("EN:", StringComparison.Ordinal))
        text += "\n" + lines[++i].TrimStart();
    body.Append(Block(text));
}

using var file = File.Create(args[1]);
using var zip = new ZipArchive(file, ZipArchiveMode.Create);
Put("[Content_Types].xml", """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>
    """);
Put("_rels/.rels", """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
    """);
Put("word/_rels/document.xml.rels", """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>
    """);
Put("word/styles.xml", Word("styles", Style("Title", "Title", 36) + Style("Heading1", "heading 1", 30, 0) + Style("Heading2", "heading 2", 26, 1)
    + """<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style>"""));
Put("word/numbering.xml", Word("numbering", """
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    """));
Put("word/document.xml", Word("document", "<w:body>" + body + """<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>"""));
return 0;

static string Block(string text)
{
    var heading = Regex.Match(text, "^(#{1,3}) ");
    if (heading.Success)
        return Paragraph(text[heading.Length..], heading.Groups[1].Length == 1 ? "Title" : $"Heading{heading.Groups[1].Length - 1}");
    var item = Regex.Match(text, @"^(-|\d+\.) ");
    if (item.Success)
        return Paragraph(text[item.Length..], "ListParagraph", $"""<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{(item.Groups[1].Value == "-" ? 1 : 2)}"/></w:numPr>""");
    return Paragraph(text, null);
}

static string Paragraph(string text, string? style, string more = "") =>
    $"<w:p><w:pPr>{(style is null ? "" : $"""<w:pStyle w:val="{style}"/>""")}{more}</w:pPr><w:r>{Lines(text)}</w:r></w:p>";

static string Lines(string text) =>
    string.Join("<w:br/>", text.Split('\n').Select(line => $"""<w:t xml:space="preserve">{SecurityElement.Escape(line)}</w:t>"""));

static string Table(string[][] rows)
{
    string grid = string.Concat(rows[0].Select(_ => $"""<w:gridCol w:w="{9000 / rows[0].Length}"/>"""));
    return $"""<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{string.Concat(rows.Select(Row))}</w:tbl>""" + "<w:p/>";
}

static string Row(string[] cells, int index) =>
    $"<w:tr>{(index == 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : "")}{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr/>{Paragraph(cell, null)}</w:tc>"))}</w:tr>";

static string[] Cells(string row) => [.. row.Trim().Trim('|').Split(" | ").Select(cell => cell.Trim().Replace("<br>", "\n", StringComparison.Ordinal))];

static string Style(string id, string name, int halfPoints, int? outline = null) =>
    $"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:pPr>{(outline is null ? "" : $"""<w:outlineLvl w:val="{outline}"/>""")}</w:pPr><w:rPr><w:b/><w:sz w:val="{halfPoints}"/></w:rPr></w:style>""";

static string Word(string root, string content) =>
    $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{content.Trim()}</w:{root}>""";

void Put(string name, string content)
{
    var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
    entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    using var stream = entry.Open();
    stream.Write(Encoding.UTF8.GetBytes(content));
}
