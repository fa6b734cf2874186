using PackBuilder.Guides.Captures;
using static PackBuilder.Tests.Guides.Captures.Word.TinyDocx;

namespace PackBuilder.Tests.Guides.Captures.Word;

/// <summary>The numbers that Word sets before paragraphs and that stand nowhere in the text.</summary>
public class DocxNumberingTests
{
    [Theory]
    [InlineData("decimal", "第%1题", "第1题 第2题")]
    [InlineData("decimal", "（%1）", "（1） （2）")]
    [InlineData("chineseCounting", "%1、", "一、 二、")]
    [InlineData("japaneseCounting", "%1、", "一、 二、")]
    [InlineData("ideographDigital", "%1", "一 二")]
    [InlineData("decimalEnclosedCircle", "%1", "① ②")]
    [InlineData("upperLetter", "%1．", "A． B．")]
    [InlineData("lowerRoman", "(%1)", "(i) (ii)")]
    [InlineData("decimalZero", "%1", "01 02")]
    [InlineData("bullet", "●", "● ●")]
    [InlineData("bullet", "&#xF0A8;", "☐ ☐")]
    public void A_number_is_written_as_its_level_says(string format, string pattern, string markers) =>
        Assert.Equal(markers, Markers([(0, 1), (0, 1)], Definition(0, Level(0, format, pattern, font: "Wingdings")), Instance(1, 0)));

    [Theory]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCountingThousand", 12, "十二")]
    [InlineData("chineseCounting", 20, "二十")]
    [InlineData("chineseCounting", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 1010, "一千零一十")]
    [InlineData("taiwaneseCountingThousand", 99, "九十九")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("chineseLegalSimplified", 11, "壹拾壹")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("decimalEnclosedCircleChinese", 21, "㉑")]
    [InlineData("decimalEnclosedCircle", 51, "51")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("ordinal", 12, "12th")]
    [InlineData("unheardOf", 7, "7")]
    public void Numbers_are_written_in_the_formats_of_the_standard(string format, int number, string marker) =>
        Assert.Equal(marker, Markers([(0, 1)], Definition(0, Level(0, format, "%1", start: number)), Instance(1, 0)));

    [Fact]
    public void A_deeper_level_counts_within_the_one_above() =>
        Assert.Equal("1 1.1 1.2 2 2.1", Markers([(0, 1), (1, 1), (1, 1), (0, 1), (1, 1)], Definition(0, Level(0, "decimal", "%1"), Level(1, "decimal", "%1.%2")), Instance(1, 0)));

    [Fact]
    public void A_level_that_never_restarts_counts_on() =>
        Assert.Equal("一 1 二 2", Markers([(0, 1), (1, 1), (0, 1), (1, 1)], Definition(0, Level(0, "chineseCounting", "%1"), Level(1, "decimal", "%2", more: """<w:lvlRestart w:val="0"/>""")), Instance(1, 0)));

    [Fact]
    public void Legal_numbers_are_decimal_at_all_levels() =>
        Assert.Equal("一 1.1", Markers([(0, 1), (1, 1)], Definition(0, Level(0, "chineseCounting", "%1"), Level(1, "decimal", "%1.%2", more: "<w:isLgl/>")), Instance(1, 0)));

    [Fact]
    public void Lists_of_one_definition_count_on_unless_one_starts_anew() =>
        Assert.Equal("1. 2. 1. 2. 3.", Markers([(0, 1), (0, 2), (0, 3), (0, 3), (0, 1)], Definition(0, Level(0, "decimal", "%1.")),
            Instance(1, 0), Instance(2, 0), Instance(3, 0, """<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>""")));

    [Fact]
    public void A_list_may_write_a_level_in_its_own_way() =>
        Assert.Equal("Q1", Markers([(0, 1)], Definition(0, Level(0, "decimal", "%1.")), Instance(1, 0, $"""<w:lvlOverride w:ilvl="0">{Level(0, "decimal", "Q%1")}</w:lvlOverride>""")));

    [Fact]
    public void A_style_brings_its_numbering_and_a_number_of_0_takes_it_away()
    {
        const string styles = """<w:style w:type="paragraph" w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="q"><w:basedOn w:val="base"/></w:style>""";
        Assert.Equal(["item0 [题1] 甲", "p 乙", "item0 [题2] 丙"], Outline(Of(
            P("甲", """<w:pStyle w:val="q"/>""") + P("乙", """<w:pStyle w:val="q"/><w:numPr><w:numId w:val="0"/></w:numPr>""") + P("丙", """<w:pStyle w:val="q"/>"""),
            ("styles", styles), ("numbering", Definition(0, Level(0, "decimal", "题%1")) + Instance(1, 0)))));
    }

    [Fact]
    public void A_style_may_belong_to_a_level()
    {
        const string styles = """<w:style w:type="paragraph" w:styleId="one"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="two"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
        Assert.Equal(["item0 [1] 甲", "item1 [1.1] 乙"], Outline(Of(
            P("甲", """<w:pStyle w:val="one"/>""") + P("乙", """<w:pStyle w:val="two"/>"""),
            ("styles", styles),
            ("numbering", Definition(0, Level(0, "decimal", "%1", more: """<w:pStyle w:val="one"/>"""), Level(1, "decimal", "%1.%2", more: """<w:pStyle w:val="two"/>""")) + Instance(1, 0)))));
    }

    [Fact]
    public void A_definition_may_leave_its_levels_to_a_list_style()
    {
        const string styles = """<w:style w:type="numbering" w:styleId="list"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>""";
        Assert.Equal(["item0 [A.] 甲"], Outline(Of(P("甲", Numbered(0, 1)), ("styles", styles),
            ("numbering", """<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="list"/></w:abstractNum>""" + Definition(6, Level(0, "upperLetter", "%1.")) + Instance(1, 5) + Instance(2, 6)))));
    }

    [Fact]
    public void A_heading_keeps_its_number_beside_its_text()
    {
        var heading = Assert.IsType<CaptureHeading>(Read(Of(P("接待", Numbered(0, 1) + """<w:outlineLvl w:val="0"/>"""), ("numbering", Definition(0, Level(0, "decimal", "第%1章")) + Instance(1, 0)))).Blocks[0]);
        Assert.Equal(("第1章", "接待"), (heading.Look.Marker, heading.Text));
    }

    [Fact]
    public void Empty_paragraphs_of_a_list_count() =>
        Assert.Equal(["item0 [1.] 甲", "item0 [3.] 乙"], Outline(Of(P("甲", Numbered(0, 1)) + P("", Numbered(0, 1)) + P("乙", Numbered(0, 1)), ("numbering", Definition(0, Level(0, "decimal", "%1.")) + Instance(1, 0)))));

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-99999999999999999999999999")]
    [InlineData("1e400")]
    [InlineData("")]
    [InlineData("十")]
    public void No_number_of_any_size_is_a_fault(string number) => Assert.NotEmpty(Outline(Of(
        $"""<w:p><w:pPr><w:outlineLvl w:val="{number}"/><w:numPr><w:ilvl w:val="{number}"/><w:numId w:val="{number}"/></w:numPr><w:ind w:left="{number}" w:hanging="{number}"/></w:pPr><w:r><w:rPr><w:sz w:val="{number}"/></w:rPr><w:t>甲</w:t></w:r></w:p><w:tbl><w:tr><w:trPr><w:gridBefore w:val="{number}"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="{number}"/></w:tcPr>{P("乙", Numbered(0, 1))}</w:tc></w:tr></w:tbl>""",
        ("numbering", $"""<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="{number}"/></w:abstractNum>""" + Definition(0, $"""<w:lvl w:ilvl="0"><w:start w:val="{number}"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1"/><w:lvlRestart w:val="{number}"/></w:lvl>""") + Instance(1, 0)))));

    private static string Markers((int Level, int List)[] items, params string[] numbering) => string.Join(' ',
        Read(Of(string.Concat(items.Select(item => P("甲", Numbered(item.Level, item.List)))), ("numbering", string.Concat(numbering)))).Blocks.OfType<CaptureItem>().Select(item => item.Marker));

    private static string Numbered(int level, int list) => $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""";

    private static string Definition(int id, params string[] levels) => $"""<w:abstractNum w:abstractNumId="{id}">{string.Concat(levels)}</w:abstractNum>""";

    private static string Instance(int id, int definition, string overrides = "") => $"""<w:num w:numId="{id}"><w:abstractNumId w:val="{definition}"/>{overrides}</w:num>""";

    private static string Level(int level, string format, string pattern, int start = 1, string more = "", string font = "") =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{pattern}"/><w:rPr><w:rFonts w:ascii="{font}"/></w:rPr></w:lvl>""";
}
