using PackBuilder.Guides.Captures;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Guides.Captures.Packages;

/// <summary>
/// Where text can live in a packed file beside its cells, slides and paragraphs. Each place gives content or something left out with a
/// reason; a reader that forgets one fails by the extraction that its blocks are held against.
/// </summary>
public class OtherPartsTests
{
    private const string A = "xmlns:a=\"urn:a\" xmlns:x=\"urn:x\" xmlns:c=\"urn:c\" xmlns:r=\"urn:r\"";

    private const string Chart =
        $"<c:chartSpace {A}><c:title><a:p><a:r><a:t>通话量</a:t></a:r></a:p></c:title><c:cat><c:strRef><c:f>Sheet1!A1</c:f><c:strCache><c:pt><c:v>一月</c:v></c:pt></c:strCache></c:strRef></c:cat></c:chartSpace>";

    private static readonly (string, string)[] _sheet =
    [
        ("_rels/.rels", ZipOf.Relationships(("w", "officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"题库\" r:id=\"s\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", ZipOf.Relationships(("s", "worksheet", "s.xml"))),
    ];

    public static TheoryData<string, string, string, string> SheetParts => new()
    {
        { "drawing", $"<x:wsDr {A}><x:sp><x:txBody><a:p><a:r><a:t>框里的话</a:t></a:r></a:p></x:txBody></x:sp></x:wsDr>", "content", "框里的话" },
        { "drawing", $"<x:wsDr {A}><x:pic><x:cNvPr descr=\"前台照片\"/></x:pic></x:wsDr>", "picture", "前台照片" },
        { "comments", "<comments><authors><author>王老师</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><r><t>这题常考</t></r></text></comment></commentList></comments>", "note", "A1：这题常考" },
        { "comments", "<comments><authors><author>王老师</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><r><t>王老师:\n这题常考</t></r></text></comment></commentList></comments>", "note", "A1：这题常考" },
        { "comments", "<comments><authors><author>王老师</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><r><t>这题常考</t></r></text></comment></commentList></comments>", "comment-author", "王老师" },
        { "comments", "<comments><authors><author>tc={1}</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><t>[线程批注] 可以再短些</t></text></comment></commentList></comments>", "comment-copy", "[线程批注] 可以再短些" },
        { "threadedComment", "<ThreadedComments><threadedComment ref=\"B2\"><text>可以再短些</text></threadedComment></ThreadedComments>", "note", "B2：可以再短些" },
        { "chart", Chart, "chart", "通话量\n一月" },
        { "vmlDrawing", "<xml><shape><textbox><div>提交</div></textbox><ClientData><Anchor>1, 2</Anchor></ClientData></shape></xml>", "control", "提交" },
        { "vmlDrawing", "<xml><shape><textbox><div>提交<br>或返回</div></textbox></shape></xml>", "control", "提交\n或返回" },
        { "somethingNew", "<new><said>以后的格式</said></new>", "unread-part", "以后的格式" },
        { "somethingNew", "<new><f>以后的格式</f></new>", "unread-part", "以后的格式" },
    };

    [Theory]
    [MemberData(nameof(SheetParts))]
    public void What_lies_upon_a_sheet_is_read_or_left_out_with_the_reason(string kind, string xml, string reason, string text)
    {
        var capture = Read("a.xlsx",
        [
            .. _sheet,
            ("xl/s.xml", "<worksheet><sheetData><row><c t=\"str\"><v>题目</v></c></row></sheetData></worksheet>"),
            ("xl/_rels/s.xml.rels", ZipOf.Relationships(("o", kind, "other.xml"))),
            ("xl/other.xml", xml),
        ]);
        Assert.Contains((reason, text), Told(capture));
    }

    [Theory]
    [InlineData("new><said>以后的格式</said></new>")]
    [InlineData("<new x=\"><said>以后的格式</said></new>")]
    [InlineData("<new><said>以后的格式</sad></new>")]
    public void A_part_that_is_broken_XML_is_refused_and_not_passed_over(string xml) =>
        Assert.Contains(Sheet("other.xml", xml).Diagnostics, problem => problem.Code == "PB1024");

    [Theory]
    [InlineData("other.xml", "")]
    [InlineData("other.bin", "\u0001\u0002以后")]
    public void A_part_that_is_no_XML_holds_no_text(string name, string content) =>
        Assert.DoesNotContain(Told(Sheet(name, content).Value!), one => one.Reason != "content");

    private static Checked<Capture> Sheet(string name, string content) => new CaptureReader().Read("a.xlsx", ZipOf.Parts(
    [
        .. _sheet,
        ("xl/s.xml", "<worksheet><sheetData><row><c t=\"str\"><v>题目</v></c></row></sheetData></worksheet>"),
        ("xl/_rels/s.xml.rels", ZipOf.Relationships(("o", "somethingNew", name))),
        ("xl/" + name, content),
    ]));

    [Fact]
    public void What_a_sheet_says_outside_of_its_cells_is_left_out_with_the_reason()
    {
        var capture = Read("a.xlsx",
        [
            .. _sheet,
            ("xl/s.xml", "<worksheet><sheetData><row><c t=\"str\"><v>题目</v></c></row></sheetData>"
                + "<dataValidations><dataValidation promptTitle=\"提示\" prompt=\"选一个\"><formula1>\"是,否\"</formula1></dataValidation></dataValidations>"
                + "<hyperlinks><hyperlink tooltip=\"点我\"/></hyperlinks><headerFooter><oddHeader>&amp;C内部资料</oddHeader></headerFooter></worksheet>"),
        ]);
        Assert.Equal([("input-hint", "提示\n选一个"), ("choices", "是,否"), ("tooltip", "点我"), ("header", "&C内部资料")], Told(capture).Where(one => one.Reason != "content"));
    }

    [Fact]
    public void A_sheet_that_is_only_a_chart_is_left_out_with_its_words() =>
        Assert.Contains(("chart", "通话量\n一月"), Told(Read("a.xlsx",
        [
            ("_rels/.rels", ZipOf.Relationships(("w", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"题库\" r:id=\"s\"/><sheet name=\"图\" r:id=\"c\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", ZipOf.Relationships(("s", "worksheet", "s.xml"), ("c", "chartsheet", "c.xml"))),
            ("xl/s.xml", "<worksheet><sheetData><row><c t=\"str\"><v>题目</v></c></row></sheetData></worksheet>"),
            ("xl/c.xml", "<chartsheet/>"),
            ("xl/_rels/c.xml.rels", ZipOf.Relationships(("d", "drawing", "d.xml"))),
            ("xl/d.xml", $"<x:wsDr {A}/>"),
            ("xl/_rels/d.xml.rels", ZipOf.Relationships(("h", "chart", "h.xml"))),
            ("xl/h.xml", Chart),
        ])));

    [Theory]
    [InlineData("media/desk.svg", "picture xl/media/desk.svg 前台照片", "")]
    [InlineData("media/gone.svg", "dropped picture 前台照片", "PB1056")]
    public void A_picture_upon_a_sheet_stands_after_its_cells(string target, string last, string code)
    {
        var read = new CaptureReader().Read("a.xlsx", ZipOf.Parts(
        [
            .. _sheet,
            ("xl/s.xml", "<worksheet><sheetData><row><c t=\"str\"><v>题目</v></c></row></sheetData></worksheet>"),
            ("xl/_rels/s.xml.rels", ZipOf.Relationships(("d", "drawing", "d.xml"))),
            ("xl/d.xml", $"<x:wsDr {A}><x:pic><x:nvPicPr><x:cNvPr descr=\"前台照片\"/></x:nvPicPr><x:blipFill><a:blip r:embed=\"i\"/></x:blipFill></x:pic></x:wsDr>"),
            ("xl/_rels/d.xml.rels", ZipOf.Relationships(("i", "image", target))),
            ("xl/media/desk.svg", "<svg/>"),
        ]));
        Assert.Equal(code, string.Concat(read.Diagnostics.Select(problem => problem.Code)));
        Assert.EndsWith($" {last}\n", BlockOutline.Of(read.Value!));
    }

    // As WPS keeps them: the part is related to the workbook.
    [Fact]
    public void A_picture_in_a_cell_of_WPS_stands_after_the_cells_and_its_formula_is_left_out()
    {
        var read = new CaptureReader().Read("a.xlsx", ZipOf.Parts(
        [
            ("_rels/.rels", ZipOf.Relationships(("w", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"题库\" r:id=\"s\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", ZipOf.Relationships(("s", "worksheet", "s.xml"), ("c", "cellImage", "cellimages.xml"))),
            ("xl/s.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>题目</v></c><c r=\"B1\" t=\"str\"><v>图</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>图里哪里坏了？</v></c><c r=\"B2\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_7\",1)</f><v>=DISPIMG(\"ID_7\",1)</v></c></row></sheetData></worksheet>"),
            ("xl/cellimages.xml", $"<e:cellImages xmlns:e=\"urn:e\" {A}><e:cellImage><x:pic><x:nvPicPr><x:cNvPr name=\"ID_7\" descr=\"前台照片\"/></x:nvPicPr><x:blipFill><a:blip r:embed=\"i\"/></x:blipFill></x:pic></e:cellImage></e:cellImages>"),
            ("xl/_rels/cellimages.xml.rels", ZipOf.Relationships(("i", "image", "media/desk.svg"))),
            ("xl/media/desk.svg", "<svg/>"),
        ]));
        Assert.Empty(read.Diagnostics);
        var picture = Assert.Single(read.Value!.Blocks.OfType<CapturePicture>());
        Assert.Equal(("xl/media/desk.svg", "前台照片", "图里哪里坏了？"), (picture.Reference, picture.Alternative, picture.Caption));
        Assert.Contains(("picture-formula", "=DISPIMG(\"ID_7\",1)"), Told(read.Value!));
        Assert.DoesNotContain(read.Value!.Blocks.OfType<CaptureTable>(), table => table.Rows.Any(row => row.Any(cell => cell.Contains("DISPIMG"))));
    }

    public static TheoryData<string, string, string, string> SlideParts => new()
    {
        { "chart", Chart, "chart", "通话量\n一月" },
        { "comments", "<p:cmLst xmlns:p=\"urn:p\"><p:cm><p:text>这页太满</p:text></p:cm></p:cmLst>", "note", "这页太满" },
        { "comments", $"<p:cmLst xmlns:p=\"urn:p\" {A}><p:cm><p:txBody><a:p><a:r><a:t>新式批注</a:t></a:r></a:p></p:txBody></p:cm></p:cmLst>", "note", "新式批注" },
        { "slideLayout", $"<p:sldLayout xmlns:p=\"urn:p\" {A}><p:sp><p:txBody><a:p><a:r><a:t>某某学校</a:t></a:r></a:p></p:txBody></p:sp></p:sldLayout>", "slide-layout", "某某学校" },
        { "somethingNew", "<new><said>以后的格式</said></new>", "unread-part", "以后的格式" },
    };

    [Theory]
    [MemberData(nameof(SlideParts))]
    public void What_a_slide_leads_to_is_a_note_or_left_out_with_the_reason(string kind, string xml, string reason, string text)
    {
        var capture = Read("a.pptx",
        [
            ("_rels/.rels", ZipOf.Relationships(("p", "officeDocument", "ppt/presentation.xml"))),
            ("ppt/presentation.xml", "<p:presentation xmlns:p=\"urn:p\" xmlns:r=\"urn:r\"><p:sldIdLst><p:sldId r:id=\"s\"/></p:sldIdLst></p:presentation>"),
            ("ppt/_rels/presentation.xml.rels", ZipOf.Relationships(("s", "slide", "s.xml"))),
            ("ppt/s.xml", $"<p:sld xmlns:p=\"urn:p\" {A}><p:spTree><p:grpSp><p:nvGrpSpPr><p:cNvPr descr=\"两个人在说话\"/></p:nvGrpSpPr></p:grpSp><p:sp><p:txBody><a:p><a:r><a:t>怎样道歉</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:sld>"),
            ("ppt/_rels/s.xml.rels", ZipOf.Relationships(("o", kind, "other.xml"))),
            ("ppt/other.xml", xml),
        ]);
        Assert.Contains((reason, text), Told(capture));
        Assert.Contains(("picture", "两个人在说话"), Told(capture));
    }

    [Fact]
    public void An_OpenDocument_text_tells_what_stands_around_and_beside_its_body()
    {
        const string Names = "xmlns:o=\"urn:o\" xmlns:t=\"urn:t\" xmlns:s=\"urn:s\" xmlns:d=\"urn:d\" xmlns:dc=\"urn:dc\"";
        var capture = Read("a.odt",
        [
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", $"<o:document-content {Names}><o:automatic-styles><s:style s:name=\"H\"><s:text-properties t:display=\"none\"/></s:style></o:automatic-styles><o:body><o:text>"
                + "<t:tracked-changes><t:changed-region><t:insertion><o:change-info><dc:creator>王老师</dc:creator></o:change-info></t:insertion></t:changed-region></t:tracked-changes>"
                + "<t:table-of-content><t:table-of-content-source><t:index-title-template>目录</t:index-title-template></t:table-of-content-source></t:table-of-content>"
                + "<d:frame><d:text-box><t:p>页边的话</t:p></d:text-box><s:desc>前台照片</s:desc></d:frame>"
                + "<t:p>正文<t:span t:style-name=\"H\">看不见</t:span></t:p><t:p t:style-name=\"H\">藏起来</t:p><t:section t:display=\"none\"><t:p>收起来</t:p></t:section></o:text></o:body></o:document-content>"),
            ("styles.xml", $"<o:document-styles {Names}><o:master-styles><s:master-page><s:header><t:p>页眉</t:p></s:header><s:footer><t:p>页脚</t:p></s:footer></s:master-page></o:master-styles></o:document-styles>"),
            ("Object 1/content.xml", $"<o:document-content {Names}><o:body><o:chart><t:p>图的标题</t:p></o:chart></o:body></o:document-content>"),
            ("Object 2/content.xml", "<math><mi>工时</mi><mo>=</mo><mn>8</mn></math>"),
        ]);
        Assert.Equal(
            [
                ("change-note", "王老师"), ("table-of-contents", "目录"), ("content", "页边的话"), ("picture", "前台照片"), ("content", "正文"), ("hidden", "看不见"), ("hidden", "藏起来"),
                ("hidden", "收起来"), ("header", "页眉"), ("footer", "页脚"), ("object", "图的标题"), ("object", "工时\n=\n8"),
            ],
            Told(capture));
    }

    [Fact]
    public void Of_an_e_book_the_pages_outside_its_order_and_those_without_a_text_of_their_own_are_left_out_with_theirs()
    {
        const string Page = "<html><body><h1>第一章</h1><p>面试前一天把公司的业务看一遍，想好三个自己的故事。</p></body></html>";
        var capture = Read("a.epub",
        [
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>"),
            ("b.opf", "<package><manifest><item id=\"c\" href=\"c.xhtml\"/><item id=\"a\" href=\"a.xhtml\"/><item id=\"n\" href=\"n.xhtml\"/><item id=\"p\" href=\"p.svg\" media-type=\"image/svg+xml\"/>"
                + "<item id=\"t\" href=\"t.ncx\" media-type=\"application/x-dtbncx+xml\"/></manifest><spine><itemref idref=\"c\"/><itemref idref=\"a\"/><itemref idref=\"a\"/></spine></package>"),
            ("c.xhtml", "<html><body><nav>封面</nav></body></html>"),
            ("a.xhtml", Page),
            ("n.xhtml", "<html><body><p>书后的一页说明文字，没有排进顺序里，读者一般看不到。</p></body></html>"),
            ("p.svg", "<svg><text>图上的字</text></svg>"),
            ("t.ncx", "<ncx><navLabel><text>第一章</text></navLabel></ncx>"),
        ]);
        Assert.Equal(
            [
                ("no-content", "封面"), ("content", "第一章"), ("content", "面试前一天把公司的业务看一遍，想好三个自己的故事。"),
                ("outside-spine", "书后的一页说明文字，没有排进顺序里，读者一般看不到。"), ("outside-spine", "图上的字"), ("table-of-contents", "第一章"),
            ],
            Told(capture));
    }

    private static Capture Read(string name, (string, string)[] parts)
    {
        var read = new CaptureReader().Read(name, ZipOf.Parts(parts));
        Assert.True(read.Value is not null, read.Diagnostics.FirstOrDefault()?.Message);
        return read.Value;
    }

    private static IEnumerable<(string Reason, string Text)> Told(Capture capture) => capture.Blocks.Select(block => block switch
    {
        CaptureDropped dropped => (dropped.Reason, dropped.Text),
        CaptureFurniture furniture => (furniture.Rule, furniture.Text),
        CaptureHeading heading => ("content", heading.Text),
        CaptureParagraph paragraph => ("content", paragraph.Text),
        CaptureNote note => ("note", note.Text),
        _ => ("content", block.GetType().Name),
    });
}
