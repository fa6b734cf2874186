using PackBuilder.Guides.Captures;
using static PackBuilder.Tests.Guides.Captures.Word.TinyDocx;

namespace PackBuilder.Tests.Guides.Captures.Word;

/// <summary>What is read around paragraphs: tables, boxes, notes, pictures, files within the file.</summary>
public class DocxStoryTests
{
    private const string Box = "<w:txbxContent><w:p><w:r><w:t>框一</w:t></w:r></w:p><w:p><w:r><w:t>框二</w:t></w:r></w:p></w:txbxContent>";

    [Theory]
    [InlineData("sdt", "sdtContent")]
    [InlineData("customXml", "smartTag")]
    [InlineData("ins", "moveTo")]
    public void Paragraphs_rows_and_cells_are_read_in_any_element(string outer, string inner)
    {
        string Within(string content) => $"<w:{outer}><w:{outer}Pr/><w:{inner}>{content}</w:{inner}></w:{outer}>";
        string cells = Within(Cell("甲")) + Cell("乙");
        Reads(Within(P("段")) + $"<w:tbl>{Within($"<w:tr>{cells}</w:tr>")}<w:tr>{cells}</w:tr></w:tbl>", "p 段", "table 甲 | 乙 || 甲 | 乙");
    }

    [Fact]
    public void A_text_box_is_read_once_and_by_paragraphs_after_the_one_that_it_hangs_on() => Reads(
        $"""<w:p>{R("正文")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="文本框 1"/>{Box}</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{Box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R("后半")}</w:p>""",
        "p 正文后半", "p 框一", "p 框二");

    [Fact]
    public void A_first_form_without_text_leaves_the_word_to_the_second() =>
        Reads("""<w:p><w:r><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback><w:t>替代</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>""", "p 替代");

    [Fact]
    public void A_row_that_is_deleted_is_left_out() => Reads(
        $"<w:tbl>{Row("甲", "乙")}<w:tr><w:trPr><w:del w:author=\"x\"/></w:trPr>{Cell("旧一")}{Cell("旧二")}</w:tr>{Row("丙", "丁")}</w:tbl>",
        "table 甲 | 乙 || 丙 | 丁", "left out (deleted) 旧一", "left out (deleted) 旧二");

    [Fact]
    public void Merged_cells_keep_their_places() => Reads(
        $"""<w:tbl><w:tr>{Cell("宽", """<w:gridSpan w:val="2"/>""")}{Cell("高", """<w:vMerge w:val="restart"/>""")}</w:tr><w:tr>{Cell("一")}{Cell("二")}{Cell("", "<w:vMerge/>")}</w:tr></w:tbl>""",
        "table 宽 |  | 高 || 一 | 二 | ");

    [Fact]
    public void A_cell_keeps_its_lines_its_numbers_and_the_table_within_it() => Assert.Equal(
        ["table 序 | 题 || 1. | 甲 / 乙 → 丙 / 丁"],
        Outline(Of($"<w:tbl>{Row("序", "题")}<w:tr><w:tc>{P("", Numbered)}</w:tc><w:tc>{P("甲")}<w:tbl>{Row("乙", "丙")}</w:tbl>{P("丁")}</w:tc></w:tr></w:tbl>", DecimalList)));

    [Fact]
    public void A_table_of_one_column_is_a_frame_around_its_blocks() => Assert.Equal(
        ["p 一句话。", "item0 [1.] 甲", "p 第二格。"],
        Outline(Of($"<w:tbl><w:tr><w:tc>{P("一句话。")}{P("甲", Numbered)}</w:tc></w:tr><w:tr>{Cell("第二格。")}</w:tr></w:tbl>", DecimalList)));

    [Theory]
    [InlineData("footnotes", "footnote")]
    [InlineData("endnotes", "endnote")]
    public void Notes_are_read_after_what_refers_to_them_also_from_cells(string part, string note) => Assert.Equal(
        ["p 正文", "p 注：注一", "table 甲 | 乙 || 丙 | 丁 / 注：注二", "left out (unused-note) 注三"],
        Outline(Of(
            $"""<w:p>{R("正文")}<w:r><w:{note}Reference w:id="2"/></w:r></w:p><w:tbl>{Row("甲", "乙")}<w:tr>{Cell("丙")}<w:tc><w:p>{R("丁")}<w:r><w:{note}Reference w:id="3"/></w:r></w:p></w:tc></w:tr></w:tbl>""",
            (part, $"""<w:{note} w:id="0" w:type="separator"><w:p/></w:{note}><w:{note} w:id="2">{P("注一")}</w:{note}><w:{note} w:id="3">{P("注二")}</w:{note}><w:{note} w:id="4">{P("注三")}</w:{note}>"""))));

    [Fact]
    public void A_comment_is_a_note_and_its_author_stands_in_the_ledger_alone() => Assert.Equal(
        ["p 正文", "note 这里要追问", "left out (comment-author) 王老师"],
        Outline(Of("""<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>正文</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>""",
            ("comments", $"""<w:comment w:id="1" w:author="王老师">{P("这里要追问")}</w:comment>"""))));

    [Fact]
    public void Heads_and_feet_of_pages_are_left_out_and_kept_in_the_ledger() => Assert.Equal(
        ["p 正文", "left out (header) 内部资料", "left out (footer) 第 1 页"], Outline(Of(P("正文"), ("header", P("内部资料")), ("footer", P("第 1 页")))));

    [Fact]
    public void A_picture_that_is_missing_is_left_out_with_its_words_and_names_its_part()
    {
        const string drawing = """<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="退款流程图"/><a:graphic><a:graphicData><a:blip r:embed="i"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""";
        byte[] bytes = Package([("i", "image", "media/image1.png", "image/png", null)], Root("document", $"<w:body>{P("正文")}{drawing}</w:body>"));
        Assert.Equal(["p 正文", "left out (picture) 退款流程图"], Outline(bytes));
        Assert.Equal("word/media/image1.png", Read(bytes).Blocks[^1].Look.Anchor);
    }

    [Fact]
    public void A_file_of_pictures_alone_is_refused_with_what_to_do()
    {
        var problem = Assert.Single(new CaptureReader().Read("a.docx", Of("""<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1"/><a:blip r:embed="i"/></wp:inline></w:drawing></w:r></w:p>""")).Diagnostics);
        Assert.Equal("PB1007", problem.Code);
        Assert.Contains("pictures", problem.Message);
    }

    [Theory]
    [InlineData("media/gone.png")]
    [InlineData("../../../outside.png")]
    [InlineData("NULL")]
    public void A_relationship_that_points_to_nothing_is_no_fault(string target) =>
        Assert.Equal(["p 正文"], Outline(Package([("i", "image", target, "image/png", null)], Root("document", $"<w:body>{P("正文")}</w:body>"))));

    [Fact]
    public void A_diagram_is_read_from_its_own_part() => Assert.Equal(
        ["p 正文", "p 倾听", "p 确认"],
        Outline(Package(
            [("d", "diagramData", "diagrams/data1.xml", "application/xml", """<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:pt><dgm:t><a:p><a:r><a:t>倾听</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>确认</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>""")],
            Root("document", $"""<w:body>{P("正文")}<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds r:dm="d"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body>"""))));

    [Theory]
    [InlineData("text/html", "<p>甲</p><p>乙</p>", new[] { "p 甲", "p 乙" })]
    [InlineData("text/plain", "甲\n乙\n", new[] { "p 甲", "p 乙" })]
    [InlineData("application/rtf", @"{\rtf1 x}", new[] { "left out (embedded) word/chunk.dat" })]
    public void A_file_within_the_file_is_read_or_said(string type, string content, string[] lines) => Assert.Equal(
        ["p 前", .. lines, "p 后"],
        Outline(Package([("c", "aFChunk", "chunk.dat", type, content)], Root("document", $"""<w:body>{P("前")}<w:altChunk r:id="c"/>{P("后")}</w:body>"""))));

    [Theory]
    [InlineData("<w:pStyle w:val=\"Heading2\"/>", "", "h2 接待")]
    [InlineData("<w:pStyle w:val=\"2\"/>", "heading 2", "h2 接待")]
    [InlineData("<w:pStyle w:val=\"2\"/>", "标题 2", "h2 接待")]
    [InlineData("<w:pStyle w:val=\"a3\"/>", "Title", "h1 接待")]
    [InlineData("<w:outlineLvl w:val=\"1\"/>", "", "h2 接待")]
    [InlineData("<w:outlineLvl w:val=\"9\"/>", "", "p 接待")]
    public void Headings_are_known_by_style_or_outline_level(string properties, string name, string line) => Assert.Equal(
        [line], Outline(Of(P("接待", properties), ("styles", name.Length == 0 ? "" : $"""<w:style w:type="paragraph" w:styleId="{(name == "Title" ? "a3" : "2")}"><w:name w:val="{name}"/></w:style>"""))));

    [Fact]
    public void The_table_of_contents_is_furniture() => Reads(
        $"""<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>{P("目录")}{P("一、准备	2")}</w:sdtContent></w:sdt>{P("正文")}""",
        "furniture table-of-contents: 目录", "furniture table-of-contents: 一、准备 → 2", "p 正文");

    [Fact]
    public void Rules_for_pages_of_sites_do_not_touch_a_Word_file()
    {
        var result = PackBuilder.Tests.Guides.Parsing.Parse.Bytes("guide.docx", Of(P("2019.7.30 某公司 一面", "<w:outlineLvl w:val=\"0\"/>") + P("先做自我介绍，再说为什么来。")));
        Assert.Equal("2019.7.30 某公司 一面", result.Value!.Title?.Zh);
        Assert.Null(result.Value.Source.Author);
    }

    private const string Numbered = """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""";

    private static readonly (string, string) DecimalList =
        ("numbering", """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""");

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => Cell(cell)))}</w:tr>";

    private static void Reads(string body, params string[] lines) => Assert.Equal(lines, Outline(Of(body)));
}
