using System.IO.Compression;
using System.Text;
using PackBuilder.Exchange.Workbooks;
using PackBuilder.Guides.Model;

namespace PackBuilder.Fuzz;

/// <summary>Small files of formats of which the repository keeps none.</summary>
internal static class FuzzSeeds
{
    public static IEnumerable<byte[]> Of(string extension) => extension switch
    {
        ".xlsx" => [Workbook()],
        // One pixel, and four by four with a palette that has a transparent colour.
        ".png" => new[]
        {
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAEBAMAAABb34NNAAAACVBMVEX/AAAA/wAAAP8tSs2KAAAAA3RSTlMA//9EUNYhAAAACXBIWXMAAAsTAAALEwEAmpwYAAAAFElEQVR4nGNgVGAUYmRiYGBmVAQAAi8AXdHQ0ywAAAAASUVORK5CYII=",
        }.Select(Convert.FromBase64String),
        ".mht" => [Bytes("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>题库</h1><p>1. 问？</p><p>答：答。</p>\r\n--b--\r\n")],
        ".csv" => [Bytes("序号,题干,答案\n1,\"先说什么，再说什么？\",先道歉\n2,问？,A\n")],
        ".epub" => [Package(
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"a.opf\"/></rootfiles></container>"),
            ("a.opf", "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"c\"/></spine></package>"),
            ("c.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><h1>题库</h1><p>正文。</p></body></html>"))],
        ".odt" => [Package(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:h text:outline-level=\"1\">题库</text:h><text:p>正文。</text:p></office:text></office:body></office:document-content>"))],
        ".pptx" => [Package(
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"ppt/presentation.xml\"/></Relationships>"),
            ("ppt/presentation.xml", "<p:presentation xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"s\"/></p:sldIdLst></p:presentation>"),
            ("ppt/_rels/presentation.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide\" Target=\"slides/slide1.xml\"/></Relationships>"),
            ("ppt/slides/slide1.xml", "<p:sld xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>题库</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>"))],
        _ => [],
    };

    private static byte[] Workbook()
    {
        var question = new QuestionBlock("1", new LocalizedText("怎么办？", "What now?"), new Answer("先道歉。", ["先道歉。", "再换房。"])) { Id = "q", Kind = "situational", Difficulty = 1 };
        var guide = new Guide("entry-level", "题库", new GuideSource("a.md", "", SourceFormat.Markdown), [new Section("s", "节", 2, [question])]);
        return QuestionWorkbook.Write(new WorkbookRequest(guide, "a.md", [], [], false)).Value!.Bytes;
    }

    private static byte[] Package(params (string Name, string Text)[] parts)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Bytes(text));
            }
        }

        return output.ToArray();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
