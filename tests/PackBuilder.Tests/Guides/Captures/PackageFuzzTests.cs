using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Captures;

/// <summary>
/// Packages whose elements were wrapped, doubled and taken out at random: each gives a capture or a message, and of what is read every
/// character that any element of the file holds is in a block.
/// </summary>
[Tier(Tier.Fuzz)]
public partial class PackageFuzzTests
{
    private const int Files = 1500;

    private const string Names = "xmlns:a=\"urn:a\" xmlns:p=\"urn:p\" xmlns:r=\"urn:r\" xmlns:mc=\"urn:mc\" xmlns:o=\"urn:o\" xmlns:t=\"urn:t\" xmlns:b=\"urn:b\" xmlns:d=\"urn:d\" xmlns:s=\"urn:s\" xmlns:c=\"urn:c\"";

    private static readonly Dictionary<string, (string Name, string Content)[]> _samples = new()
    {
        ["a.xlsx"] =
        [
            ("_rels/.rels", ZipOf.Relationships(("w", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", $"<workbook {Names}><sheets><sheet name=\"甲\" r:id=\"s\"/><sheet name=\"乙\" state=\"hidden\" r:id=\"h\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", ZipOf.Relationships(("s", "worksheet", "s.xml"), ("h", "worksheet", "h.xml"), ("t", "sharedStrings", "t.xml"))),
            ("xl/t.xml", "<sst><si><t>题目</t><rPh><t>ダイ</t></rPh></si><si><r><t>答</t></r><r><t>案</t></r></si></sst>"),
            ("xl/s.xml", "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c t=\"inlineStr\"><is><t>丙</t></is></c><c><f>A1</f><v>12.5</v></c></row><row><c t=\"b\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells><dataValidations><dataValidation prompt=\"选\"><formula1>\"是,否\"</formula1></dataValidation></dataValidations><headerFooter><oddHeader>内部</oddHeader></headerFooter></worksheet>"),
            ("xl/h.xml", "<worksheet><sheetData><row><c t=\"str\"><v>藏</v></c></row></sheetData></worksheet>"),
            ("xl/_rels/s.xml.rels", ZipOf.Relationships(("d", "drawing", "d.xml"), ("c", "comments", "c.xml"), ("n", "new", "n.xml"))),
            ("xl/d.xml", $"<d {Names}><p:sp><p:txBody><a:p><a:r><a:t>框</a:t></a:r><a:br/><a:r><a:t>话</a:t></a:r></a:p></p:txBody></p:sp><p:pic><p:cNvPr descr=\"图\"/></p:pic></d>"),
            ("xl/c.xml", "<comments><comment><text><t>批</t></text></comment></comments>"),
            ("xl/n.xml", "<n><m>新</m></n>"),
        ],
        ["a.pptx"] =
        [
            ("_rels/.rels", ZipOf.Relationships(("p", "officeDocument", "ppt/p.xml"))),
            ("ppt/p.xml", $"<p:presentation {Names}><p:sldIdLst><p:sldId r:id=\"s\"/></p:sldIdLst></p:presentation>"),
            ("ppt/_rels/p.xml.rels", ZipOf.Relationships(("s", "slide", "s.xml"))),
            ("ppt/s.xml", $"<p:sld {Names}><p:cSld><p:spTree><p:sp><p:nvPr><p:ph type=\"title\"/></p:nvPr><p:txBody><a:p><a:r><a:t>题</a:t></a:r></a:p></p:txBody></p:sp><p:grpSp><p:nvGrpSpPr><p:cNvPr descr=\"组\"/></p:nvGrpSpPr><p:sp><p:txBody><a:p><a:pPr lvl=\"1\"><a:buAutoNum/></a:pPr><a:r><a:t>一</a:t></a:r></a:p><a:p><a:fld><a:t>二</a:t></a:fld></a:p></p:txBody></p:sp></p:grpSp><p:graphicFrame><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>三</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>四</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame><mc:AlternateContent><mc:Choice><p:sp><p:txBody><a:p><a:r><a:t>五</a:t></a:r></a:p></p:txBody></p:sp></mc:Choice><mc:Fallback><p:sp><p:txBody><a:p><a:r><a:t>五</a:t></a:r></a:p></p:txBody></p:sp></mc:Fallback></mc:AlternateContent></p:spTree></p:cSld></p:sld>"),
            ("ppt/_rels/s.xml.rels", ZipOf.Relationships(("n", "notesSlide", "n.xml"), ("c", "comments", "c.xml"), ("d", "diagramData", "d.xml"))),
            ("ppt/n.xml", $"<p:notes {Names}><p:sp><p:txBody><a:p><a:r><a:t>备</a:t></a:r></a:p></p:txBody></p:sp></p:notes>"),
            ("ppt/c.xml", $"<p:cmLst {Names}><p:cm><p:text>评</p:text></p:cm></p:cmLst>"),
            ("ppt/d.xml", $"<d:dataModel {Names}><d:pt><d:t><a:p><a:r><a:t>点</a:t></a:r></a:p></d:t></d:pt></d:dataModel>"),
        ],
        ["a.odt"] =
        [
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", $"<o:document-content {Names}><o:body><o:text><t:h t:outline-level=\"1\">题</t:h><t:p>一<t:span>二</t:span><t:s/><t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>注</t:p></t:note-body></t:note><o:annotation><t:p>批</t:p></o:annotation><t:ruby><t:ruby-base>字</t:ruby-base><t:ruby-text>zi</t:ruby-text></t:ruby><d:frame><d:text-box><t:p>框</t:p></d:text-box><s:desc>图</s:desc></d:frame></t:p><t:list><t:list-item><t:p>项</t:p><t:list><t:list-item><t:p>子</t:p></t:list-item></t:list></t:list-item></t:list><b:table><b:table-row><b:table-cell><t:p>甲</t:p></b:table-cell><b:table-cell><t:p>乙</t:p></b:table-cell></b:table-row></b:table><t:section t:display=\"none\"><t:p>藏</t:p></t:section></o:text></o:body></o:document-content>"),
            ("styles.xml", $"<o:document-styles {Names}><o:master-styles><s:master-page><s:header><t:p>眉</t:p></s:header></s:master-page></o:master-styles></o:document-styles>"),
        ],
        ["a.epub"] =
        [
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>"),
            ("b.opf", "<package><manifest><item id=\"a\" href=\"a.xhtml\"/><item id=\"b\" href=\"b.xhtml\" properties=\"nav\"/><item id=\"c\" href=\"c.svg\" media-type=\"image/svg+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>"),
            ("a.xhtml", "<html><body><h1>题</h1><p>客人进门先问好，再看客人要什么。<b>粗</b><br/>行</p><ul><li>项<ul><li>子</li></ul></li></ul><table><tr><td>甲</td><td>乙</td></tr></table></body></html>"),
            ("b.xhtml", "<html><body><nav><a href=\"a.xhtml\">题</a></nav></body></html>"),
            ("c.svg", "<svg><text>图</text></svg>"),
        ],
    };

    [Theory]
    [InlineData("a.xlsx")]
    [InlineData("a.pptx")]
    [InlineData("a.odt")]
    [InlineData("a.epub")]
    public void Changed_packages_are_read_or_refused_and_lose_nothing(string name)
    {
        var random = new Random(20261202);
        int read = 0;
        for (int i = 0; i < Files; i++)
        {
            var parts = _samples[name].Select(part => (part.Name, Content: IsText(part.Name) && random.Next(2) == 0 ? Changed(part.Content, random) : part.Content)).ToArray();
            var result = new CaptureReader().Read(name, ZipOf.Parts(parts));
            string shown = string.Join('\n', parts.Select(part => $"{part.Name}: {part.Content}"));
            Assert.True(result.Value is not null || result.HasErrors, shown);
            if (result.Value is not { } capture)
                continue;
            string blocks = BlockOutline.Of(capture) + string.Concat(capture.Blocks.OfType<CaptureFurniture>().Select(furniture => furniture.Text));
            string held = string.Concat(parts.Where(part => IsText(part.Name)).SelectMany(part => Texts().Matches(part.Content).Select(match => match.Value)));
            Assert.All(held.Where(c => c is >= '\u4E00' and <= '\u9FFF').Distinct(), c => Assert.True(blocks.Contains(c), $"{c} is lost:\n{blocks}\n{shown}"));
            read++;
        }

        Assert.True(read > Files / 10, $"only {read} were read");
    }

    // Not what only says where the others are, and not the texts that cells share, of which some may be in no cell.
    private static bool IsText(string part) => !(part.EndsWith(".rels", StringComparison.Ordinal) || part is "mimetype" or "b.opf" or "META-INF/container.xml" or "xl/workbook.xml" or "xl/t.xml" or "ppt/p.xml");

    [GeneratedRegex("(?<=>)[^<>]+(?=<)")]
    private static partial Regex Texts();

    // An element is doubled, taken out or wrapped, so that the XML mostly stays whole; or a character is lost.
    private static string Changed(string xml, Random random)
    {
        int open = xml.IndexOf('<', random.Next(xml.Length));
        int close = open < 0 ? -1 : xml.IndexOf('>', open);
        if (close < 0 || xml[open + 1] is '/' or '?')
            return xml;
        int nameEnd = open + 1;
        while (nameEnd < close && xml[nameEnd] is not (' ' or '/'))
            nameEnd++;
        string name = xml[(open + 1)..nameEnd];
        int end = xml[close - 1] == '/' ? close + 1 : xml.IndexOf($"</{name}>", close, StringComparison.Ordinal) is >= 0 and var found ? found + name.Length + 3 : -1;
        if (end < 0)
            return xml;
        string element = xml[open..end];
        string other = _names[random.Next(_names.Length)];
        return random.Next(4) switch
        {
            0 => xml[..open] + element + xml[open..],
            1 => xml[..open] + xml[end..],
            2 when other.Contains(':') == name.Contains(':') => xml[..open] + $"<{other}>" + element + $"</{other}>" + xml[end..],
            _ => xml.Remove(random.Next(xml.Length), 1),
        };
    }

    private static readonly string[] _names =
    [
        "row", "c", "v", "is", "t", "f", "rPh", "text", "comment", "div", "p", "table", "td", "ul", "li", "section", "nav", "span",
        "a:p", "a:r", "a:t", "a:br", "p:sp", "p:txBody", "mc:Fallback", "t:p", "t:span", "t:list", "t:list-item", "t:note", "b:table", "b:table-cell", "d:frame", "d:text-box", "t:section", "o:annotation",
    ];
}
