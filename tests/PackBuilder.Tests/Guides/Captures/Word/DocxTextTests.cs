using PackBuilder.Guides.Captures;
using static PackBuilder.Tests.Guides.Captures.Word.TinyDocx;

namespace PackBuilder.Tests.Guides.Captures.Word;

/// <summary>What is read from within a paragraph.</summary>
public class DocxTextTests
{
    [Fact]
    public void A_number_that_Word_counts_cannot_stand_in_for_a_digit_that_was_lost()
    {
        // The only 1 is the marker of the list; the text that the file has must be there without it.
        byte[] bytes = TinyDocx.Of(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>先听</w:t></w:r></w:p>",
            ("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));
        var capture = TinyDocx.Read(bytes);
        Assert.Equal("1.", Assert.IsType<CaptureItem>(Assert.Single(capture.Blocks)).Marker);
        Assert.Equal("PB1010", Assert.Single(CaptureBalance.Check(capture, "1先听").Diagnostics).Code);
        Assert.Empty(CaptureBalance.Check(capture, "先听").Diagnostics);
    }

    [Fact]
    public void What_is_made_up_in_a_cell_or_a_note_does_not_count_either()
    {
        var table = new CaptureTable(["1. 先听"], [], new PackBuilder.Guides.Model.BlockOrigin(1, 1), 1) { MadeUp = "1." };
        var capture = TinyDocx.Read(TinyDocx.Of(TinyDocx.P("x"))) with { Blocks = [table] };
        Assert.Equal("PB1010", Assert.Single(CaptureBalance.Check(capture, "1先听").Diagnostics).Code);
    }

    [Theory]
    [InlineData("""<w:smartTag w:uri="urn:x" w:element="chsdate"><w:r><w:t>二零二五年三月</w:t></w:r></w:smartTag>""")]
    [InlineData("""<w:smartTag><w:smartTag><w:r><w:t>二零二五年三月</w:t></w:r></w:smartTag></w:smartTag>""")]
    [InlineData("""<w:customXml w:element="x"><w:r><w:t>二零二五年三月</w:t></w:r></w:customXml>""")]
    [InlineData("""<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>二零二五年三月</w:t></w:r></w:sdtContent></w:sdt>""")]
    [InlineData("""<w:ins w:author="x"><w:r><w:t>二零二五年三月</w:t></w:r></w:ins>""")]
    [InlineData("""<w:moveTo w:author="x"><w:r><w:t>二零二五年三月</w:t></w:r></w:moveTo>""")]
    [InlineData("""<w:hyperlink r:id="none"><w:r><w:t>二零二五年三月</w:t></w:r></w:hyperlink>""")]
    [InlineData("""<w:fldSimple w:instr=" DATE "><w:r><w:t>二零二五年三月</w:t></w:r></w:fldSimple>""")]
    [InlineData("""<x:unheard xmlns:x="urn:y"><w:r><w:t>二零二五年三月</w:t></w:r></x:unheard>""")]
    public void Words_are_not_lost_with_the_element_around_them(string inner) =>
        Reads($"<w:p>{R("甲 ")}{inner}{R(" 之后")}</w:p>", "p 甲 二零二五年三月 之后");

    [Fact]
    public void Both_forms_of_the_standard_are_read_alike()
    {
        string strict = Root("document", $"<w:body>{P("甲")}</w:body>").Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main");
        Assert.Equal(["p 甲"], Outline(Package([], strict)));
    }

    [Theory]
    [InlineData("""<w:del w:author="x"><w:r><w:delText>旧的</w:delText></w:r></w:del>""", "deleted")]
    [InlineData("""<w:moveFrom w:author="x"><w:r><w:t>旧的</w:t></w:r></w:moveFrom>""", "moved")]
    [InlineData("""<w:r><w:rPr><w:vanish/></w:rPr><w:t>旧的</w:t></w:r>""", "hidden")]
    [InlineData("""<w:r><w:rPr><w:rStyle w:val="secret"/></w:rPr><w:t>旧的</w:t></w:r>""", "hidden")]
    [InlineData("""<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>旧的</w:t></w:r></w:rt><w:rubyBase/></w:ruby></w:r>""", "reading")]
    public void What_no_reader_sees_is_left_out_with_its_reason(string inner, string reason) => Assert.Equal(
        ["p 新的话", $"left out ({reason}) 旧的"],
        Outline(Of($"<w:p>{R("新")}{inner}{R("的话")}</w:p>", ("styles", """<w:style w:type="character" w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>"""))));

    [Fact]
    public void Hidden_text_that_a_run_shows_again_is_read() => Assert.Equal(
        ["p 看得见", "left out (hidden) 看不见"],
        Outline(Of($"""<w:p><w:pPr><w:pStyle w:val="h"/></w:pPr>{R("看不见")}{R("看得见", """<w:vanish w:val="0"/>""")}</w:p>""",
            ("styles", """<w:style w:type="paragraph" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>"""))));

    [Theory]
    [InlineData("""<w:rPr><w:del w:author="x"/></w:rPr>""")]
    [InlineData("""<w:rPr><w:moveFrom w:author="x"/></w:rPr>""")]
    [InlineData("""<w:rPr><w:vanish/></w:rPr>""")]
    [InlineData("""<w:framePr w:dropCap="drop" w:lines="3"/>""")]
    public void A_paragraph_whose_end_is_gone_goes_on_in_the_next_one(string properties) => Reads(P("客", properties) + P("服工作"), "p 客服工作");

    [Theory]
    [InlineData("Wingdings", "F0A8", "☐")]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings", "F0FC", "✓")]
    [InlineData("Wingdings 2", "F052", "☑")]
    [InlineData("Wingdings 2", "F0A3", "☐")]
    [InlineData("Symbol", "F061", "α")]
    [InlineData("Symbol", "F0B3", "≥")]
    [InlineData("宋体", "2103", "℃")]
    public void Symbols_are_read_as_the_signs_that_they_show(string font, string code, string sign) =>
        Reads($"""<w:p>{R("甲")}<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r></w:p>""", $"p 甲{sign}");

    [Fact]
    public void Letters_in_a_symbol_font_are_signs_too() => Reads($"<w:p>{R("þ", """<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>""")}{R("同意")}</w:p>", "p ☑同意");

    [Fact]
    public void A_symbol_that_is_not_known_leaves_its_place_and_is_said() =>
        Reads($"""<w:p>{R("甲")}<w:r><w:sym w:font="House Icons" w:char="F041"/></w:r>{R("乙")}<w:r><w:sym w:font="House Icons" w:char="F0E1"/></w:r></w:p>""",
            "p 甲A乙〓", "left out (symbol) House Icons: F0E1");

    [Fact]
    public void A_raised_number_stays_raised() =>
        Reads($"""<w:p>{R("10")}{R("2", """<w:vertAlign w:val="superscript"/>""")}{R("，H")}{R("2", """<w:vertAlign w:val="subscript"/>""")}{R("O，1")}{R("st", """<w:vertAlign w:val="superscript"/>""")}</w:p>""", "p 10²，H₂O，1st");

    [Fact]
    public void Line_breaks_and_tabs_stay() =>
        Reads("<w:p><w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t><w:cr/><w:t>A</w:t><w:tab/><w:t>B</w:t><w:noBreakHyphen/><w:t>C</w:t></w:r></w:p>", "p 第一行 / 第二行 / A → B-C");

    [Theory]
    [InlineData("<m:r><m:t>a=b</m:t></m:r>", "a=b")]
    [InlineData("<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>", "(a+b)/2")]
    [InlineData("<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "x^2")]
    [InlineData("<m:rad><m:radPr><m:degHide/></m:radPr><m:deg/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad>", "√x")]
    [InlineData("""<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:d>""", "[x]")]
    [InlineData("""<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:r><m:t>i</m:t></m:r></m:e></m:nary>""", "∑_(i=1)^n i")]
    public void Equations_are_read_on_one_line(string equation, string text) =>
        Reads($"<w:p>{R("设")}<m:oMath>{equation}</m:oMath>{R("。")}</w:p>", $"p 设{text}。");

    [Theory]
    [InlineData(" PAGE ", "3", "甲3乙")]
    [InlineData(@" eq \o\ac(○,1)", null, "甲①乙")]
    [InlineData(@" EQ \f(1,2) ", null, "甲1/2乙")]
    [InlineData("""EQ \* jc2 \* "Font:宋体" \* hps10 \o\ad(\s\up 9(kè),客)""", null, "甲客（kè）乙")]
    [InlineData(@" SYMBOL 254 \f ""Wingdings"" \s 12", null, "甲☑乙")]
    [InlineData(" SET x 1", null, "甲乙")]
    public void Fields_are_read_as_what_they_show(string instruction, string? result, string text) => Reads(
        $"""<w:p>{R("甲")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r>{(result is null ? "" : $"""<w:r><w:fldChar w:fldCharType="separate"/></w:r>{R(result)}""")}<w:r><w:fldChar w:fldCharType="end"/></w:r>{R("乙")}</w:p>""", $"p {text}");

    [Fact]
    public void A_field_that_never_ends_hides_nothing() =>
        Reads($"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>{R("甲")}</w:p>{P("乙")}""", "p 甲", "p 乙");

    [Fact]
    public void A_box_to_tick_of_an_old_form_is_read() =>
        Reads($"""<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>{R("是")}</w:p>""", "p ☑是");

    [Fact]
    public void The_look_of_a_line_is_read_from_styles_and_runs()
    {
        const string styles = """<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="q"><w:name w:val="题目"/><w:pPr><w:jc w:val="center"/><w:ind w:left="420"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>""";
        var look = Read(Of($"""<w:p><w:pPr><w:pStyle w:val="q"/></w:pPr><w:bookmarkStart w:id="0" w:name="_Toc1"/><w:bookmarkStart w:id="1" w:name="g1_q"/>{R("答：", "<w:b/>")}{R("先听完。")}</w:p>""", ("styles", styles))).Blocks[0].Look;
        Assert.Equal((false, 2, 14.0, 3, true, "题目", "g1_q"), (look.IsBold, look.BoldStart, look.Size, look.Indent, look.IsCentred, look.Style, look.Anchor));
    }

    [Theory]
    [InlineData("""<w:rStyle w:val="strong"/>""", "p", true)]
    [InlineData("""<w:rStyle w:val="strong"/>""", "boldP", false)]
    [InlineData("""<w:b w:val="0"/>""", "boldP", false)]
    [InlineData("", "boldP", true)]
    public void Bold_in_both_kinds_of_style_is_not_bold(string run, string paragraph, bool isBold)
    {
        const string styles = """<w:style w:type="character" w:styleId="strong"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="boldP"><w:rPr><w:b/></w:rPr></w:style>""";
        Assert.Equal(isBold, Read(Of($"""<w:p><w:pPr><w:pStyle w:val="{paragraph}"/></w:pPr>{R("一句完整的话。", run)}</w:p>""", ("styles", styles))).Blocks[0].Look.IsBold);
    }

    private static void Reads(string body, params string[] lines) => Assert.Equal(lines, Outline(Of(body)));
}
